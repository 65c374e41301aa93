import { audienceName, type Audience } from '../../domain/contracts/contract';
import { contracts } from '../../lists/contracts';
import { toFileError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import { findReadings } from './contract-places';
import { onlyIntended, readAudienceRows, readNames } from './contract-readers';
import {
  admit,
  giveTo,
  hasOwnPermissions,
  holdingsOf,
  readReaderPrincipals,
  readReaders,
  type ReaderPrincipals
} from './item-readers';
import { resetBelow } from './reset-below';

/** A group of an audience by its number on the site. */
export interface Reader {
  readonly id: number;
  readonly name: string;
}

/** See `readAudience`, with the groups and levels of the site known. */
export async function readGroups(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<Audience> {
  const readers = await readAudienceRows(site, contractId, principals);
  return readers?.map(({ Member }) => ({ login: Member.LoginName, name: Member.Title }));
}

/** The groups that read a contract, by the permissions of its item. */
export async function readAudience(site: SuiteSite, contractId: number): Promise<Audience> {
  try {
    return await readGroups(site, contractId, await readReaderPrincipals(site, 'contracts.readAudience'));
  } catch (error) {
    throw toFileError('contracts.readAudience', error);
  }
}

async function nameAudience(site: SuiteSite, contractId: number, names: readonly string[]): Promise<void> {
  await listOf(site, site.sp, contracts)
    .items.getById(contractId)
    .update({ AudienceNames: names.map(audienceName).join('\n') });
}

/**
 * Gives everything to the groups before it takes anything from others. The item goes first: with it the contract leaves the library. It names
 * its readers before others lose it, which tells a change that failed halfway from a contract of all physicians.
 * Last, what was shared by itself in the folders follows them.
 */
export async function narrow(
  site: SuiteSite,
  contractId: number,
  readers: readonly Reader[],
  principals: ReaderPrincipals
): Promise<void> {
  const ids = readers.map(({ id }) => id);
  const readings = await findReadings(site, contractId, principals);
  for (const { item, levels } of readings) await admit(item, ids, levels);
  await nameAudience(
    site,
    contractId,
    readers.map(({ name }) => name)
  );
  for (const { item, list, levels } of readings) await giveTo(item, holdingsOf(principals, list, ids, levels));
  await resetBelow(site, [contractId]);
}

/** Lets everything have the permissions of its list again; an open folder stays open. The item goes last: with it the contract appears. */
export async function widen(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<void> {
  const [first, ...rest] = await findReadings(site, contractId, principals);
  for (const { item, list, levels } of rest) {
    if (levels.includes(principals.append))
      await giveTo(item, holdingsOf(principals, list, [principals.physicians], levels));
    else if (await hasOwnPermissions(item)) await item.resetRoleInheritance();
  }
  await nameAudience(site, contractId, []);
  if (first && (await hasOwnPermissions(first.item))) await first.item.resetRoleInheritance();
}

/** Who is to read a contract: the groups its item was given by an act of the page, without the physicians where it names others already. */
async function readIntended(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): Promise<readonly Reader[] | undefined> {
  const item = contractItem(site, contractId);
  if (!(await hasOwnPermissions(item))) return undefined;
  const rows = await readReaders(item, principals);
  const groups = rows.filter(({ PrincipalId }) => PrincipalId !== principals.physicians);
  const names = await readNames(site, contractId);
  if (groups.length < rows.length && (groups.length === 0 || names.length === 0)) return undefined;
  const intended = await onlyIntended(site, contractId, groups, names);
  return intended.map(({ PrincipalId, Member }) => ({ id: PrincipalId, name: Member.Title }));
}

/** See `alignAudience`. */
export async function alignPlaces(site: SuiteSite, contractId: number, principals: ReaderPrincipals): Promise<void> {
  const readers = await readIntended(site, contractId, principals);
  await (readers ? narrow(site, contractId, readers, principals) : widen(site, contractId, principals));
}

/**
 * Gives all that is about a contract to those who are to read its item, takes back what others were granted past the page, and names the readers there; a change of its readers that failed after it named them is
 * finished, and an item that was only shared has the permissions of its list again.
 */
export async function alignAudience(site: SuiteSite, contractId: number): Promise<void> {
  try {
    await alignPlaces(site, contractId, await readReaderPrincipals(site, 'contracts.changeAudience'));
  } catch (error) {
    throw toFileError('contracts.changeAudience', error);
  }
}
