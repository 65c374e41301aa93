import type { Contract } from '../../domain/contracts/contract';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { isRightRule, type PeriodRule } from '../../domain/contracts/period/period-rule';
import type { Zone } from '../../domain/time/site-zone';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { readSiteZone } from '../sharepoint/site-zone';
import type { SuiteSite } from '../sharepoint/suite-site';
import { alignAudience } from './audience';
import { hasFolderApart, readPlaceFacts } from './contract-folder';
import { findSplit } from './contract-places';
import { setFolder } from './folder-permissions';
import { readReaderPrincipals, type ReaderPrincipals } from './item-readers';
import { findOpened } from './opened-folders';
import { queuePeriodRule, updatePeriodRule } from './period-rule';
import { queueContracts } from './reader';
import { resetBelow } from './reset-below';

/** Groups and levels of the site, asked for once, and only where a folder or an audience needs them. */
type FindPrincipals = () => Promise<ReaderPrincipals>;

function principalsOf(site: SuiteSite): FindPrincipals {
  let asked: Promise<ReaderPrincipals> | undefined;
  return () => (asked ??= readReaderPrincipals(site, 'contracts.keepPeriods'));
}

interface KeptPeriods {
  readonly contracts: readonly Contract[];
  readonly rule: PeriodRule;
  /** The site's; `undefined` where it does not say. */
  readonly zone: Zone | undefined;
  /** Contracts whose folder lets physicians in, by number. */
  readonly opened: ReadonlySet<number>;
  /** Contracts of which a folder has permissions of its own, by number. */
  readonly apart: ReadonlySet<number>;
}

/** Periods, rule and folders as they are on the site now, in one request, or two where folders have permissions of their own. */
async function readKept(
  site: SuiteSite,
  contractIds: readonly number[],
  principals: FindPrincipals
): Promise<KeptPeriods> {
  const { sp, execute } = openBatch(site);
  const folders = Promise.all(contractIds.map((id) => readPlaceFacts({ ...site, sp }, id)));
  const [contracts, rule, zone, facts] = await Promise.all([
    queueContracts(site, sp),
    queuePeriodRule(site, sp),
    readSiteZone(sp),
    folders,
    execute()
  ]);
  const numbered = contractIds.map((id) => ({ id }));
  const entries = facts.map((places) => places.entries);
  const opened = await findOpened(site, numbered, entries, principals);
  const apart = contractIds.filter((_, index) => facts[index] && hasFolderApart(facts[index]));
  return { contracts, rule, zone, opened, apart: new Set(apart) };
}

/** How folders are set. */
interface FolderSetting {
  readonly takes: boolean;
  readonly principals: FindPrincipals;
}

/** Sets folders one after the other. @returns those for which that failed */
async function setFolders(
  site: SuiteSite,
  contracts: readonly Contract[],
  { takes, principals }: FolderSetting
): Promise<readonly number[]> {
  const failed: number[] = [];
  for (const { id } of contracts)
    await principals()
      .then((known) => setFolder(site, id, takes, known))
      .catch(() => failed.push(id));
  return failed;
}

/** What was done with contracts, each by its number. */
interface Outcome {
  /** Also those for which that failed halfway. */
  readonly changed: readonly number[];
  readonly failed: readonly number[];
}

/**
 * Gives all places of contracts to those who read their items, where others read them; of contracts with an audience also what was shared by
 * itself below.
 */
async function alignAudiences(
  site: SuiteSite,
  contracts: readonly Contract[],
  apart: ReadonlySet<number>,
  principals: FindPrincipals
): Promise<Outcome> {
  const narrow = contracts.filter(({ audience }) => audience !== undefined);
  const asked = contracts.filter(({ id, audience }) => audience !== undefined || apart.has(id));
  if (asked.length === 0) return { changed: [], failed: [] };
  const failed: number[] = [];
  const split = await findSplit(site, asked, await principals());
  for (const { id } of split) await alignAudience(site, id).catch(() => failed.push(id));
  const ids = narrow.map(({ id }) => id);
  if (ids.length > 0) await resetBelow(site, ids).catch(() => failed.push(...ids));
  return { changed: split.map(({ id }) => id), failed };
}

/** How often folders and rule are looked at again, because colleagues changed periods meanwhile. */
const MOST_TRIES = 3;

/** Whether SharePoint's clock goes by other periods than those on the site, of whichever contracts. Without a zone no one can tell. */
function isMisruled({ contracts, rule, zone }: KeptPeriods, now: Date): boolean {
  return zone !== undefined && !isRightRule(rule, contracts, now, zone);
}

/** What was set. */
interface Setting extends Outcome {
  /** The periods the rule was written for, if it was. */
  readonly ruled: readonly Contract[] | undefined;
}

async function setPeriods(
  site: SuiteSite,
  contractIds: readonly number[],
  found: KeptPeriods,
  principals: FindPrincipals
): Promise<Setting> {
  const { contracts, opened } = found;
  const now = site.clock.now();
  const kept = contracts.filter(({ id }) => contractIds.includes(id));
  const isTaking = ({ period }: Contract): boolean => opensFolder(period, now);
  const closing = kept.filter((contract) => opened.has(contract.id) && !isTaking(contract));
  const opening = kept.filter((contract) => !opened.has(contract.id) && isTaking(contract));
  const ruled = isMisruled(found, now) ? contracts : undefined;
  // As in a change of a period: what fails on the way leaves SharePoint refusing, never accepting.
  const stillOpen = await setFolders(site, closing, { takes: false, principals });
  if (ruled) await updatePeriodRule(site, async () => ruled);
  const stillClosed = await setFolders(site, opening, { takes: true, principals });
  return { changed: [...closing, ...opening].map(({ id }) => id), failed: [...stillOpen, ...stillClosed], ruled };
}

/** Sets folders and rule until they are as the periods say that are on the site then. */
async function setUntilKept(
  site: SuiteSite,
  contractIds: readonly number[],
  found: KeptPeriods,
  principals: FindPrincipals
): Promise<ReadonlySet<number>> {
  const unkept = new Set<number>();
  let [ids, kept] = [contractIds, found];
  for (let tries = 1; ; tries += 1) {
    const { changed, failed, ruled } = await setPeriods(site, ids, kept, principals);
    failed.forEach((id) => unkept.add(id));
    ids = changed.filter((id) => !unkept.has(id));
    if (ids.length === 0 && !ruled) return unkept;
    if (tries === MOST_TRIES) return new Set([...unkept, ...ids]);
    // A colleague may have changed a period while its folder or the rule was set.
    kept = await readKept(site, ids, principals);
  }
}

/**
 * Has folders and rule follow the periods that are on the site now. Whoever sets a folder or a period does so last: of two who act at once, the later one
 * sees what both did.
 * @returns contracts for which that failed, by number.
 */
export async function keepFolders(site: SuiteSite, contractIds: readonly number[]): Promise<ReadonlySet<number>> {
  const principals = principalsOf(site);
  return setUntilKept(site, contractIds, await readKept(site, contractIds, principals), principals);
}

/**
 * Brings SharePoint in line with the comment periods of contracts, as they are on the site now and not as a page remembers them: closes
 * folders after the end, because permissions know no clock, and makes good what a change that failed halfway left undone, of
 * periods and of who reads the contracts. One request where no folder is open, none was granted by itself and no contract has an audience.
 * @returns contracts for which that failed, by number.
 */
export async function keepPeriods(site: SuiteSite, contractIds: readonly number[]): Promise<ReadonlySet<number>> {
  try {
    const principals = principalsOf(site);
    const found = await readKept(site, contractIds, principals);
    const kept = found.contracts.filter(({ id }) => contractIds.includes(id));
    const { changed, failed } = await alignAudiences(site, kept, found.apart, principals);
    const now = changed.length === 0 ? found : await readKept(site, contractIds, principals);
    return new Set([...failed, ...(await setUntilKept(site, contractIds, now, principals))]);
  } catch (error) {
    throw toDataError('contracts.keepPeriods', error);
  }
}
