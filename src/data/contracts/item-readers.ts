import '@pnp/sp/security/item';
import type { IItem } from '@pnp/sp/items';
import type { GroupKey } from '../../lists/list-definition';
import { DataError } from '../sharepoint/data-error';
import { isHeldByPerson, isSharingLink, readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import { readPrincipals, type SitePrincipals } from '../sharepoint/site-principals';
import type { SuiteSite } from '../sharepoint/suite-site';

/**
 * Who reads an item or folder that has permissions of its own, beside those who read all of its list.
 *
 * Promises: what owners and the office hold is left as the list has it; no person keeps a grant of their own, which SharePoint gives to
 * whoever makes permissions; who may read is added before anyone is taken away, and single levels are taken, never an assignment.
 */

/** Groups whose rights on everything about contracts are those of the lists. */
const keptGroups: readonly GroupKey[] = ['owners', 'chiefsOfStaff'];

/** Groups and levels as this site numbers them. */
export interface ReaderPrincipals {
  readonly kept: ReadonlySet<number>;
  readonly physicians: number;
  readonly read: number;
  readonly append: number;
}

/** @throws DataError `notSetUp` when a group or level is missing */
function requireAll({ groupIds, levelIds }: SitePrincipals, operation: string): ReaderPrincipals {
  const kept = keptGroups.map((key) => groupIds.get(key));
  const [physicians, read, append] = [groupIds.get('physicians'), levelIds.get('read'), levelIds.get('append')];
  const isWhole = kept.every((id) => id !== undefined);
  if (!isWhole || physicians === undefined || read === undefined || append === undefined)
    throw new DataError('notSetUp', operation, 'A group of the suite or one of its permission levels is missing.');
  return { kept: new Set(kept.filter((id) => id !== undefined)), physicians, read, append };
}

export async function readReaderPrincipals(site: SuiteSite, operation: string): Promise<ReaderPrincipals> {
  return requireAll(await readPrincipals(site.sp), operation);
}

/** Whether an item has permissions of its own. */
export async function hasOwnPermissions(item: IItem): Promise<boolean> {
  const { HasUniqueRoleAssignments } = await item.select('HasUniqueRoleAssignments')<{
    readonly HasUniqueRoleAssignments: boolean;
  }>();
  return HasUniqueRoleAssignments;
}

const holdsSomething = ({ RoleDefinitionBindings }: AssignmentRow): boolean => RoleDefinitionBindings.length > 0;

/** Who was given something, beside owners and the office: groups, and people with whom someone shared it. */
export function holdersAmong(rows: readonly AssignmentRow[], { kept }: ReaderPrincipals): readonly AssignmentRow[] {
  return rows.filter((row) => !kept.has(row.PrincipalId) && holdsSomething(row));
}

async function readHolders(item: IItem, principals: ReaderPrincipals): Promise<readonly AssignmentRow[]> {
  return holdersAmong(await readAssignments(item.roleAssignments), principals);
}

/**
 * The groups that were given something on an item of its own permissions, beside owners and the office. People and links are no readers: no one
 * keeps a personal grant, and whoever opens a link is chosen by no one.
 */
export async function readReaders(item: IItem, principals: ReaderPrincipals): Promise<readonly AssignmentRow[]> {
  const rows = await readHolders(item, principals);
  return rows.filter((row) => !isHeldByPerson(row) && !isSharingLink(row.Member.LoginName));
}

/** Makes sure that readers hold these levels; an item without permissions of its own gets those of its list first. */
export async function admit(item: IItem, readers: readonly number[], levels: readonly number[]): Promise<void> {
  if (!(await hasOwnPermissions(item))) await item.breakRoleInheritance(true, false);
  const rows = await readAssignments(item.roleAssignments);
  for (const reader of readers) {
    const held = rows.find(({ PrincipalId }) => PrincipalId === reader)?.RoleDefinitionBindings.map(({ Id }) => Id);
    for (const level of levels) if (!held?.includes(level)) await item.roleAssignments.add(reader, level);
  }
}

/** Takes from everyone, people among them, but owners and the office what they hold, except these levels of these readers. */
export async function dismissOthers(
  item: IItem,
  principals: ReaderPrincipals,
  readers: readonly number[],
  levels: readonly number[]
): Promise<void> {
  for (const { PrincipalId, RoleDefinitionBindings } of await readHolders(item, principals))
    for (const { Id } of RoleDefinitionBindings)
      if (!readers.includes(PrincipalId) || !levels.includes(Id)) await item.roleAssignments.remove(PrincipalId, Id);
}

/** Lets readers hold these levels, and no one else but owners and the office anything. Adds before it takes away. */
export async function giveTo(
  item: IItem,
  principals: ReaderPrincipals,
  readers: readonly number[],
  levels: readonly number[]
): Promise<void> {
  await admit(item, readers, levels);
  await dismissOthers(item, principals, readers, levels);
}
