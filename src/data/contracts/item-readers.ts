import '@pnp/sp/security/item';
import type { IItem } from '@pnp/sp/items';
import { holdsBits, permissionBits } from '../../lists/base-permissions';
import type { GroupKey, ListDefinition } from '../../lists/list-definition';
import { DataError, toDataError } from '../sharepoint/data-error';
import { isHeldByPerson, isSharingLink, readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import { readPrincipals, type SitePrincipals } from '../sharepoint/site-principals';
import type { SuiteSite } from '../sharepoint/suite-site';

/**
 * Who reads an item or folder that has permissions of its own, beside those who read all of its list.
 *
 * Promises: owners and the office hold what its list is defined to give them, no more and no less; no person keeps a grant of their own, which SharePoint gives to
 * whoever makes permissions; who may read is added before anyone is taken away, and single levels are taken, never an assignment.
 */

/** Groups whose rights on everything about contracts are those of the lists. */
const keptGroups: readonly GroupKey[] = ['owners', 'chiefsOfStaff'];

/** What lets someone who is neither an owner nor of the office add entries. */
export interface Adders {
  /** Owners and the office. */
  readonly kept: ReadonlySet<number>;
  /** Every level of the site that lets its holder add items, whatever its name. */
  readonly adding: ReadonlySet<number>;
}

/** Groups and levels as this site numbers them. */
export interface ReaderPrincipals extends Adders {
  readonly physicians: number;
  readonly read: number;
  readonly append: number;
  /** What owners and the office hold in a list. */
  readonly keptIn: (list: ListDefinition) => Holdings;
}

/** The levels each principal is to hold on something, by their numbers. */
export type Holdings = ReadonlyMap<number, readonly number[]>;

const addItems = permissionBits(['addListItems']);

export function addersOf({ groupIds, levels }: SitePrincipals): Adders {
  const kept = keptGroups.map((key) => groupIds.get(key)).filter((id) => id !== undefined);
  return {
    kept: new Set(kept),
    adding: new Set(levels.filter(({ bits }) => holdsBits(bits, addItems)).map(({ id }) => id))
  };
}

function keptHoldings({ groupIds, levelIds }: SitePrincipals, { access }: ListDefinition): Holdings {
  const held = new Map<number, readonly number[]>();
  for (const { group, level } of access) {
    const [groupId, levelId] = [groupIds.get(group), levelIds.get(level)];
    if (keptGroups.includes(group) && groupId !== undefined && levelId !== undefined) held.set(groupId, [levelId]);
  }
  return held;
}

/** @throws DataError `notSetUp` when a group or level is missing */
function requireAll(principals: SitePrincipals, operation: string): ReaderPrincipals {
  const { groupIds, levelIds } = principals;
  const [physicians, read, append] = [groupIds.get('physicians'), levelIds.get('read'), levelIds.get('append')];
  const isWhole = keptGroups.every((key) => groupIds.has(key));
  if (!isWhole || physicians === undefined || read === undefined || append === undefined)
    throw new DataError('notSetUp', operation, 'A group of the suite or one of its permission levels is missing.');
  const keptIn = (list: ListDefinition): Holdings => keptHoldings(principals, list);
  return { ...addersOf(principals), physicians, read, append, keptIn };
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

/** What is to be held on something of a list whose readers hold these levels: by them, owners and the office. */
export function holdingsOf(
  { keptIn }: ReaderPrincipals,
  list: ListDefinition,
  readers: readonly number[],
  levels: readonly number[]
): Holdings {
  return new Map([...readers.map((reader): [number, readonly number[]] => [reader, levels]), ...keptIn(list)]);
}

const idsOf = ({ RoleDefinitionBindings }: AssignmentRow): readonly number[] =>
  RoleDefinitionBindings.map(({ Id }) => Id);

/** Whether something is held as it is to be, by the same principals and on the same levels. */
export function holdsExactly(rows: readonly AssignmentRow[], holdings: Holdings): boolean {
  const held = rows.filter(holdsSomething);
  if (held.length !== holdings.size) return false;
  return held.every((row) => {
    const [levels, wanted] = [idsOf(row), holdings.get(row.PrincipalId)];
    return levels.length === wanted?.length && levels.every((id) => wanted.includes(id));
  });
}

/** Runs between a look at permissions and what is written by it; rejects where that is not to be written any more. */
export type BeforeWriting = () => Promise<void>;

const writeAnyway: BeforeWriting = async () => {};

/** Makes sure that everything is held that is to be; an item without permissions of its own gets those of its list first. */
async function addMissing(item: IItem, holdings: Holdings, beforeWriting: BeforeWriting): Promise<void> {
  const isOwn = await hasOwnPermissions(item);
  const rows = await readAssignments(item.roleAssignments);
  const missing = [...holdings].flatMap(([principal, levels]) => {
    const held = rows.filter(({ PrincipalId }) => PrincipalId === principal).flatMap(idsOf);
    return levels.filter((level) => !held.includes(level)).map((level) => ({ principal, level }));
  });
  if (isOwn && missing.length === 0) return;
  await beforeWriting();
  if (!isOwn) await item.breakRoleInheritance(true, false);
  for (const { principal, level } of missing) await item.roleAssignments.add(principal, level);
}

/** Makes sure that readers hold these levels, whoever holds what beside them. */
export async function admit(
  item: IItem,
  readers: readonly number[],
  levels: readonly number[],
  beforeWriting: BeforeWriting = writeAnyway
): Promise<void> {
  await addMissing(item, new Map(readers.map((reader) => [reader, levels])), beforeWriting);
}

/** Levels that are held and are not to be. */
async function findExcess(item: IItem, holdings: Holdings): Promise<readonly { principal: number; level: number }[]> {
  return (await readAssignments(item.roleAssignments)).flatMap((row) =>
    idsOf(row)
      .filter((level) => !holdings.get(row.PrincipalId)?.includes(level))
      .map((level) => ({ principal: row.PrincipalId, level }))
  );
}

/** Takes from everyone, people among them, what they are not to hold. What a colleague takes at the same moment is no failure. */
export async function dismissOthers(
  item: IItem,
  holdings: Holdings,
  beforeWriting: BeforeWriting = writeAnyway
): Promise<void> {
  const excess = await findExcess(item, holdings);
  if (excess.length === 0) return;
  await beforeWriting();
  for (const { principal, level } of excess)
    try {
      await item.roleAssignments.remove(principal, level);
    } catch (error) {
      if (toDataError('contracts.changeAudience', error).kind !== 'notFound') throw error;
    }
}

/** Lets everyone hold what they are to, and no one anything else. Adds before it takes away. */
export async function giveTo(
  item: IItem,
  holdings: Holdings,
  beforeWriting: BeforeWriting = writeAnyway
): Promise<void> {
  await addMissing(item, holdings, beforeWriting);
  await dismissOthers(item, holdings, beforeWriting);
}
