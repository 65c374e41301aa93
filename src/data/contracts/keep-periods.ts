import type { Contract } from '../../domain/contracts/contract';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { isRuled, type PeriodRule } from '../../domain/contracts/period/period-rule';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import type { SuiteSite } from '../sharepoint/suite-site';
import { alignAudience } from './audience';
import { findOpened, readFolderFacts } from './contract-folder';
import { findSplit } from './contract-places';
import { setFolder } from './folder-permissions';
import { readReaderPrincipals } from './item-readers';
import { queuePeriodRule, updatePeriodRule } from './period-rule';
import { queueContracts } from './reader';
import { resetBelow } from './reset-below';

interface KeptPeriods {
  readonly contracts: readonly Contract[];
  readonly rule: PeriodRule;
  /** Contracts whose folder lets physicians in, by number. */
  readonly opened: ReadonlySet<number>;
}

/** Periods, rule and folders as they are on the site now, in one request, or two where contracts have an audience. */
async function readKept(site: SuiteSite, contractIds: readonly number[]): Promise<KeptPeriods> {
  const { sp, execute } = openBatch(site);
  const folders = Promise.all(contractIds.map((id) => readFolderFacts({ ...site, sp }, id)));
  const [contracts, rule, rights] = await Promise.all([
    queueContracts(site, sp),
    queuePeriodRule(site, sp),
    folders,
    execute()
  ]);
  const numbered = contractIds.map((id) => ({ id }));
  return { contracts, rule, opened: await findOpened(site, numbered, rights) };
}

/** Sets folders one after the other. @returns those for which that failed */
async function setFolders(site: SuiteSite, contracts: readonly Contract[], takes: boolean): Promise<readonly number[]> {
  const failed: number[] = [];
  for (const { id } of contracts) await setFolder(site, id, takes).catch(() => failed.push(id));
  return failed;
}

/**
 * Gives all places of contracts with an audience to those who read their items, where others read them, also what was shared by itself below.
 * @returns those for which that failed
 */
async function alignAudiences(site: SuiteSite, contracts: readonly Contract[]): Promise<readonly number[]> {
  const narrow = contracts.filter(({ audience }) => audience !== undefined);
  if (narrow.length === 0) return [];
  const principals = await readReaderPrincipals(site, 'contracts.keepPeriods');
  const failed: number[] = [];
  for (const { id } of await findSplit(site, narrow, principals))
    await alignAudience(site, id).catch(() => failed.push(id));
  const ids = narrow.map(({ id }) => id);
  await resetBelow(site, ids).catch(() => failed.push(...ids));
  return failed;
}

/**
 * Brings SharePoint in line with the comment periods of contracts, as they are on the site now and not as a page remembers them: closes
 * folders after the end, because permissions know no clock, and makes good what a change that failed halfway left undone, of
 * periods and of who reads the contracts. One request where everything is in line, no folder is open and no contract has an audience.
 * @returns contracts for which that failed, by number.
 */
export async function keepPeriods(site: SuiteSite, contractIds: readonly number[]): Promise<ReadonlySet<number>> {
  try {
    const { contracts, rule, opened } = await readKept(site, contractIds);
    const now = site.clock.now();
    const kept = contracts.filter(({ id }) => contractIds.includes(id));
    const split = await alignAudiences(site, kept);
    const taking = kept.filter(({ period }) => opensFolder(period, now));
    const closing = kept.filter(({ id, period }) => opened.has(id) && !opensFolder(period, now));
    const opening = taking.filter(({ id }) => !opened.has(id));
    const isRuleBehind = rule.formula !== '' && taking.some(({ id }) => !isRuled(rule, id));
    // As in a change of a period: what fails on the way leaves SharePoint refusing, never accepting.
    const stillOpen = await setFolders(site, closing, false);
    if (closing.length + opening.length > 0 || isRuleBehind) await updatePeriodRule(site, async () => contracts);
    return new Set([...split, ...stillOpen, ...(await setFolders(site, opening, true))]);
  } catch (error) {
    throw toDataError('contracts.keepPeriods', error);
  }
}
