import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import { hasSameGroups, type Audience, type AudienceGroup } from '../../domain/contracts/contract';
import { DataError, toFileError } from '../sharepoint/data-error';
import { isSharingLink } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { alignPlaces, readGroups } from './audience';
import { readReaderPrincipals, type ReaderPrincipals } from './item-readers';
import { keepFolders } from './keep-periods';
import { isSameAudience, readDecision, saveDecision, type Reader, type ReadersDecision } from './readers-decision';

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

/** Readers as a person wants them, and as their page showed them. */
interface ReadersChange {
  readonly contractId: number;
  readonly groups: Audience;
  readonly readers: readonly Reader[] | undefined;
  readonly seen?: { readonly audience: Audience };
}

const isDecided = ({ isMade, audience }: ReadersDecision, { readers }: ReadersChange): boolean =>
  isMade &&
  isSameAudience(
    audience,
    readers?.map(({ id }) => id)
  );

/** How often a decision is written again because something else of the item was saved at the same moment. */
const MOST_TRIES = 3;

/** Writes who is to read a contract, unless an earlier try did. */
async function decide(site: SuiteSite, change: ReadersChange, principals: ReaderPrincipals): Promise<void> {
  const { contractId, groups, readers, seen } = change;
  for (let tries = 1; ; tries += 1) {
    const decision = await readDecision(site, contractId);
    if (isDecided(decision, change)) return;
    const before = seen && (await readGroups(site, contractId, principals));
    if (seen && !hasSameGroups(before, seen.audience) && !hasSameGroups(before, groups)) throw changedMeanwhile();
    try {
      await saveDecision(site, contractId, readers, decision);
      return;
    } catch (error) {
      const failure = toFileError('contracts.changeAudience', error);
      if (failure.kind !== 'conflict' || tries === MOST_TRIES) throw failure;
    }
  }
}

/**
 * Changes who may read a contract: its item, its versions, and what is said about it. First the decision is written, as long as no one made another one; then all
 * places follow it, by this page and by any other of the office that is open.
 * @param seen Who read it on the page of the person who changes it; not compared where it is left out.
 * @throws DataError `conflict` when a colleague changed it since, and nothing is changed; or decided otherwise before all was done, and then all places
 * are left as the colleague decided.
 */
export async function changeAudience(
  site: SuiteSite,
  contractId: number,
  groups: Audience,
  seen?: { readonly audience: Audience }
): Promise<void> {
  try {
    const principals = await readReaderPrincipals(site, 'contracts.changeAudience');
    const change = { contractId, groups, seen, readers: await findReaders(site, groups, principals) };
    await decide(site, change, principals);
    await alignPlaces(site, contractId, principals);
    // The folder of entries was left as it was found, and a colleague may have opened or closed it since.
    await keepFolders(site, [contractId]);
    if (!isDecided(await readDecision(site, contractId), change)) throw changedMeanwhile();
  } catch (error) {
    throw toFileError('contracts.changeAudience', error);
  }
}
