import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import { hasSameGroups, type Audience, type AudienceGroup } from '../../domain/contracts/contract';
import { DataError, toFileError } from '../sharepoint/data-error';
import { isSharingLink } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { alignPlaces, narrow, readGroups, widen, type Reader } from './audience';
import { isSameAudience, readAudienceIds } from './contract-readers';
import { readReaderPrincipals, type ReaderPrincipals } from './item-readers';
import { keepFolders } from './keep-periods';

async function findGroup({ sp }: SuiteSite, { login, name }: AudienceGroup): Promise<Reader> {
  const groups = await sp.web.siteGroups.select('Id', 'LoginName')<{ Id: number; LoginName: string }[]>();
  const found = groups.find(({ LoginName }) => LoginName === login);
  return { id: found?.Id ?? (await sp.web.ensureUser(login)).Id, name };
}

function changedMeanwhile(): DataError {
  return new DataError('conflict', 'contracts.changeAudience', 'A colleague changed who reads the contract meanwhile.');
}

/** The groups that are to read a contract; `undefined` where all physicians are among them. */
async function findReaders(
  site: SuiteSite,
  groups: Audience,
  { physicians }: ReaderPrincipals
): Promise<readonly Reader[] | undefined> {
  if (groups?.some(({ login }) => isSharingLink(login)))
    throw new DataError('invalid', 'contracts.changeAudience', 'A sharing link is not a group of readers.');
  const readers: Reader[] = [];
  for (const group of groups ?? []) readers.push(await findGroup(site, group));
  return groups && readers.every(({ id }) => id !== physicians) ? readers : undefined;
}

/**
 * Changes who may read a contract: its item, its versions, and what is said about it.
 * @param seen Who read it on the page of the person who changes it; not compared where it is left out.
 * @throws DataError `conflict` when a colleague changed it since, and nothing is changed; or at the same time, and then all places are left
 * as its item is read.
 */
export async function changeAudience(
  site: SuiteSite,
  contractId: number,
  groups: Audience,
  seen?: { readonly audience: Audience }
): Promise<void> {
  try {
    const principals = await readReaderPrincipals(site, 'contracts.changeAudience');
    if (seen) {
      const before = await readGroups(site, contractId, principals);
      if (!hasSameGroups(before, seen.audience) && !hasSameGroups(before, groups)) throw changedMeanwhile();
    }
    const readers = await findReaders(site, groups, principals);
    await (readers ? narrow(site, contractId, readers, principals) : widen(site, contractId, principals));
    const after = await readAudienceIds(site, contractId, principals);
    const wanted = readers?.map(({ id }) => id);
    const isAsWanted = isSameAudience(after, wanted);
    if (!isAsWanted) await alignPlaces(site, contractId, principals);
    // The folder of entries was left as it was found, and a colleague may have opened or closed it since.
    await keepFolders(site, [contractId]);
    if (!isAsWanted) throw changedMeanwhile();
  } catch (error) {
    throw toFileError('contracts.changeAudience', error);
  }
}
