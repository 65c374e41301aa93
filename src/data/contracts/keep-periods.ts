import type { Contract } from '../../domain/contracts/contract';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { isRuled, type PeriodRule } from '../../domain/contracts/period/period-rule';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import type { SuiteSite } from '../sharepoint/suite-site';
import { findOpened, readFolderFacts } from './contract-folder';
import { setFolder } from './folder-permissions';
import { queuePeriodRule, updatePeriodRule } from './period-rule';
import { queueContracts } from './reader';

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
  const owners = contractIds.map((id) => contracts.find((contract) => contract.id === id) ?? { id });
  return { contracts, rule, opened: await findOpened(site, owners, rights) };
}

/** Sets folders one after the other. @returns those for which that failed */
async function setFolders(site: SuiteSite, contracts: readonly Contract[], takes: boolean): Promise<readonly number[]> {
  const failed: number[] = [];
  for (const { id } of contracts) await setFolder(site, id, takes).catch(() => failed.push(id));
  return failed;
}

/**
 * Brings SharePoint in line with the comment periods of contracts, as they are on the site now and not as a page remembers them: closes
 * folders after the end, because permissions know no clock, and makes good what a change that failed halfway left undone. One request
 * where everything is in line.
 * @returns contracts whose folder could not be set, by number.
 */
export async function keepPeriods(site: SuiteSite, contractIds: readonly number[]): Promise<ReadonlySet<number>> {
  try {
    const { contracts, rule, opened } = await readKept(site, contractIds);
    const now = site.clock.now();
    const kept = contracts.filter(({ id }) => contractIds.includes(id));
    const taking = kept.filter(({ period }) => opensFolder(period, now));
    const closing = kept.filter(({ id, period }) => opened.has(id) && !opensFolder(period, now));
    const opening = taking.filter(({ id }) => !opened.has(id));
    const isRuleBehind = rule.formula !== '' && taking.some(({ id }) => !isRuled(rule, id));
    // As in a change of a period: what fails on the way leaves SharePoint refusing, never accepting.
    const stillOpen = await setFolders(site, closing, false);
    if (closing.length + opening.length > 0 || isRuleBehind) await updatePeriodRule(site, async () => contracts);
    return new Set([...stillOpen, ...(await setFolders(site, opening, true))]);
  } catch (error) {
    throw toDataError('contracts.keepPeriods', error);
  }
}
