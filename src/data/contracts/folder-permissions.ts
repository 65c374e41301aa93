import '@pnp/sp/security/item';
import type { IItem } from '@pnp/sp/items';
import { DataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { ensureFolder, folderPath, readFolderRights } from './contract-folder';
import { isHeldByPerson, readAssignments } from '../sharepoint/role-assignments';
import { readPrincipals } from '../sharepoint/site-principals';

/**
 * Takes away what single people hold on a folder: rights are groups', and whoever gives a folder permissions of its own gets Full
 * Control of it from SharePoint, for good. Single levels are taken, never an assignment: that would reach further than the folder.
 */
async function removePersonalGrants({ roleAssignments }: IItem): Promise<void> {
  const held = (await readAssignments(roleAssignments)).filter(isHeldByPerson);
  for (const { PrincipalId, RoleDefinitionBindings } of held)
    for (const { Id } of RoleDefinitionBindings) await roleAssignments.remove(PrincipalId, Id);
}

/**
 * Gives a folder permissions of its own: those of the list, and "Add only" for physicians. They come last, so that a failure on the way
 * leaves a folder that takes nothing.
 * @throws DataError `notSetUp` when the group of physicians or the level is missing.
 */
async function openFolder(site: SuiteSite, folder: IItem, isOpened: boolean): Promise<void> {
  const { groupIds, levelIds } = await readPrincipals(site.sp);
  const [physicians, append] = [groupIds.get('physicians'), levelIds.get('append')];
  if (physicians === undefined || append === undefined) {
    const message = 'The group of physicians or its permission level is missing.';
    throw new DataError('notSetUp', 'contracts.changePeriod', message);
  }
  if (!isOpened) await folder.breakRoleInheritance(true, false);
  await removePersonalGrants(folder);
  await folder.roleAssignments.add(physicians, append);
}

/** Lets a folder inherit the list's permissions again, which give physicians nothing but Read. */
export async function closeFolder(folder: IItem): Promise<void> {
  await folder.resetRoleInheritance();
}

/**
 * Lets physicians add entries to a contract's folder, or only read them. The list itself gives them Read; an open folder has
 * permissions of its own, with "Add only" for them, and closing it takes those back. Entries that are not in an
 * open folder are refused by SharePoint, wherever someone tries to put them.
 */
export async function setFolder(site: SuiteSite, contractId: number, takesEntries: boolean): Promise<void> {
  const { isMissing, isOpened } = await readFolderRights(site, contractId);
  if (isMissing) await ensureFolder(site, 'entries', contractId);
  const folder = await site.sp.web.getFolderByServerRelativePath(folderPath(site, 'entries', contractId)).getItem();
  if (takesEntries) await openFolder(site, folder, isOpened);
  else if (isOpened) await closeFolder(folder);
}
