import { audienceName } from '../../domain/contracts/contract';
import type { AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import { hasOwnPermissions, readReaders, type ReaderPrincipals } from './item-readers';
import { queueFolderHolders } from './place-holders';

/** The names of the readers of a contract as its item says them. */
export async function readNames(site: SuiteSite, contractId: number): Promise<readonly string[]> {
  const { AudienceNames } = await contractItem(site, contractId).select('AudienceNames')<{
    readonly AudienceNames: string | null;
  }>();
  return (AudienceNames ?? '').split('\n').map(audienceName).filter(Boolean);
}

/**
 * Those of the groups on a contract's item that an act of the page let in: it named them, and gave them all folders. One of the two is enough,
 * because a group may have another name by now, and a folder may have been lost. Neither is so of what was granted on the item alone.
 * @param names From `readNames`.
 */
export async function onlyIntended(
  site: SuiteSite,
  contractId: number,
  groups: readonly AssignmentRow[],
  names: readonly string[]
): Promise<readonly AssignmentRow[]> {
  const isNamed = ({ Member }: AssignmentRow): boolean => names.includes(audienceName(Member.Title));
  if (groups.every(isNamed)) return groups;
  const folders = await Promise.all(queueFolderHolders(site, contractId));
  const isEverywhere = ({ PrincipalId }: AssignmentRow): boolean =>
    folders.every((rows) =>
      rows?.some((row) => row.PrincipalId === PrincipalId && row.RoleDefinitionBindings.length > 0)
    );
  return groups.filter((row) => isNamed(row) || isEverywhere(row));
}

/**
 * The groups that are to read a contract beside owners and the office, by the permissions of its item; `undefined`: all physicians, which is also
 * so where the item has permissions of its own because someone shared it.
 */
export async function readAudienceRows(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<readonly AssignmentRow[] | undefined> {
  const item = contractItem(site, contractId);
  if (!(await hasOwnPermissions(item))) return undefined;
  const groups = await readReaders(item, principals);
  if (groups.some(({ PrincipalId }) => PrincipalId === principals.physicians)) return undefined;
  return onlyIntended(site, contractId, groups, await readNames(site, contractId));
}

/** The numbers of the groups that read a contract; `undefined`: all physicians. */
export type AudienceIds = readonly number[] | undefined;

const textOf = (ids: AudienceIds): string => (ids ? `for ${[...ids].sort().join()}` : '');

/** Whether two audiences are the same groups, in whatever order. */
export function isSameAudience(one: AudienceIds, other: AudienceIds): boolean {
  return textOf(one) === textOf(other);
}

/** The numbers of the groups that read a contract now. */
export async function readAudienceIds(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<AudienceIds> {
  return (await readAudienceRows(site, contractId, principals))?.map(({ PrincipalId }) => PrincipalId);
}
