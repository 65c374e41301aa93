import '@pnp/sp/security/item';
import type { IItem } from '@pnp/sp/items';
import { DataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { readPrincipals } from '../sharepoint/site-principals';

/** What SharePoint gives by itself to whoever has rights further down: "Limited Access" (Guest) and its like for the whole web. */
const limitedAccess: ReadonlySet<number> = new Set([1, 9]);
/** `PrincipalType` of a person. */
const PERSON = 1;

interface AssignmentRow {
  readonly PrincipalId: number;
  readonly Member: { readonly PrincipalType: number };
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly RoleTypeKind: number }[];
}

async function readAssignments(folder: IItem): Promise<readonly AssignmentRow[]> {
  return folder.roleAssignments
    .select('PrincipalId', 'Member/PrincipalType', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind')
    .expand('Member', 'RoleDefinitionBindings')<AssignmentRow[]>();
}

/**
 * Takes away what single people hold on a folder: rights are groups', and whoever gives a folder permissions of its own gets Full
 * Control of it from SharePoint, for good. Single levels are taken, never an assignment: that would reach further than the folder.
 */
async function removePersonalGrants(folder: IItem, assignments: readonly AssignmentRow[]): Promise<void> {
  for (const { PrincipalId, Member, RoleDefinitionBindings } of assignments) {
    if (Member.PrincipalType !== PERSON) continue;
    for (const { Id, RoleTypeKind } of RoleDefinitionBindings)
      if (!limitedAccess.has(RoleTypeKind)) await folder.roleAssignments.remove(PrincipalId, Id);
  }
}

/**
 * Gives a folder permissions of its own: those of the list, and "Add only" for physicians. They come last, so that a failure on the way
 * leaves a folder that takes nothing.
 * @throws DataError `notSetUp` when the group of physicians or the level is missing.
 */
export async function openFolder(site: SuiteSite, folder: IItem, isOpened: boolean): Promise<void> {
  const { groupIds, levelIds } = await readPrincipals(site.sp);
  const [physicians, append] = [groupIds.get('physicians'), levelIds.get('append')];
  if (physicians === undefined || append === undefined) {
    const message = 'The group of physicians or its permission level is missing.';
    throw new DataError('notSetUp', 'contracts.changePeriod', message);
  }
  if (!isOpened) await folder.breakRoleInheritance(true, false);
  await removePersonalGrants(folder, await readAssignments(folder));
  await folder.roleAssignments.add(physicians, append);
}

/** Lets a folder inherit the list's permissions again, which give physicians nothing but Read. */
export async function closeFolder(folder: IItem): Promise<void> {
  await folder.resetRoleInheritance();
}
