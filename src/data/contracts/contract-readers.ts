import { audienceName } from '../../domain/contracts/contract';
import type { AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import { hasOwnPermissions, readReaders, type ReaderPrincipals } from './item-readers';
import { queueFolderHolders } from './place-holders';
import { readDecision, type AudienceIds, type ReadersDecision } from './readers-decision';

/**
 * Those of the groups on a contract's item that are to read it. Where its readers were never decided on in a page of this suite, those an act let in:
 * it named them, or gave them all folders. Neither is so of what was granted on the item alone.
 */
export async function onlyIntended(
  site: SuiteSite,
  contractId: number,
  groups: readonly AssignmentRow[],
  { isMade, audience, names }: ReadersDecision
): Promise<readonly AssignmentRow[]> {
  if (isMade) return groups.filter(({ PrincipalId }) => audience?.includes(PrincipalId));
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
  const decision = await readDecision(site, contractId);
  if (decision.isMade && decision.audience === undefined) return undefined;
  return onlyIntended(site, contractId, groups, decision);
}

/** The numbers of the groups that are to read a contract whose item has permissions of its own; `undefined`: all physicians. */
export async function readAudienceIds(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<AudienceIds> {
  if (!(await hasOwnPermissions(contractItem(site, contractId)))) return undefined;
  const { isMade, audience } = await readDecision(site, contractId);
  if (isMade) return audience;
  return (await readAudienceRows(site, contractId, principals))?.map(({ PrincipalId }) => PrincipalId);
}
