import { readReaders, hasOwnPermissions, type ReaderPrincipals } from './item-readers';
import type { AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';

/**
 * The groups that read a contract beside owners and the office, by the permissions of its item; `undefined`: all physicians, which is also
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
  return groups.some(({ PrincipalId }) => PrincipalId === principals.physicians) ? undefined : groups;
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
