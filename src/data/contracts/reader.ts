import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { Contract } from '../../domain/contracts/contract';
import { completeInLogs, emptyLogs, ofEachLog, type ContractLogs } from '../../domain/contracts/thread/contract-logs';
import type { Entry } from '../../domain/contracts/thread/entry';
import { forgetContracts } from '../../domain/contracts/thread/entry-log';
import { isPublication } from '../../domain/contracts/versions/publication-record';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { contracts } from '../../lists/contracts';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { readRights, requireOwnPermissions, type PermissionMask } from '../sharepoint/permissions';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { ContractsState, StatePart } from './contract-repository';
import { contractColumns, contractPeople, toContract, type ContractItem } from './items';
import { ofBothLogs, queueNewest, queueNews, readEntriesOf, takeNews, toLog } from './log-reader';
import { queueCopies, type CopiesOfContracts } from './copies-reader';
import { toPeriodRule, type RuleRow } from './period-rule';

/** More contracts than a library of agreements ever holds open at once; older ones stay in the library. */
const MOST_CONTRACTS = 500;

/** The contracts as their list has them, asked for through a batch. */
async function queueItems(site: SuiteSite, sp: SPFI): Promise<readonly ContractItem[]> {
  return listOf(site, sp, contracts)
    .items.select(...contractColumns)
    .expand(...contractPeople)
    .orderBy('ID', false)
    .top(MOST_CONTRACTS)<ContractItem[]>();
}

/** The contracts with what is known to be published of them. */
function toContracts(
  site: SuiteSite,
  items: readonly ContractItem[],
  logs: ContractLogs,
  copies: CopiesOfContracts
): readonly Contract[] {
  const publications = logs.decisions.entries.filter(isPublication);
  return items.map((item) => toContract(site, item, publications, copies.get(item.ID) ?? []));
}

/** The contracts as they are now, asked for through a batch; without their versions, which are among the decisions. */
export async function queueContracts(site: SuiteSite, sp: SPFI): Promise<readonly Contract[]> {
  return toContracts(site, await queueItems(site, sp), emptyLogs, new Map());
}

/** The contracts as they are now; without their versions. */
export async function readContracts(site: SuiteSite): Promise<readonly Contract[]> {
  return queueContracts(site, site.sp);
}

interface ListFacts extends RuleRow {
  readonly EffectiveBasePermissions: PermissionMask;
  readonly HasUniqueRoleAssignments: boolean;
  readonly ReadSecurity: number;
}

type StateRights = Pick<ContractsState, 'me' | 'rights' | 'zone' | 'periodRule'>;

async function queueRights(site: SuiteSite, sp: SPFI): Promise<StateRights> {
  const facts = (definition: { readonly url: string }): Promise<ListFacts> =>
    listOf(site, sp, definition).select(
      'EffectiveBasePermissions',
      'HasUniqueRoleAssignments',
      'ReadSecurity',
      'ValidationFormula',
      'ValidationMessage'
    )<ListFacts>();
  const [me, library, versions, entries, decisions, zone] = await Promise.all([
    sp.web.currentUser.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>(),
    facts(contracts),
    facts(contractVersions),
    facts(contractEntries),
    facts(contractDecisions),
    readSiteZone(sp)
  ]);
  requireOwnPermissions('contracts.readContractsState', library, versions, entries, decisions);
  const { canAdd } = readRights(decisions.EffectiveBasePermissions);
  const rights = { speaksForOffice: canAdd };
  return { me: { id: me.Id, name: me.Title }, rights, zone, periodRule: toPeriodRule(entries) };
}

/** Reads everything the first view needs, in one request. */
export async function readContractsState(site: SuiteSite): Promise<ContractsState> {
  try {
    const lookedAt = site.clock.now();
    const { sp, execute } = openBatch(site);
    const reads = Promise.all([
      queueRights(site, sp),
      queueItems(site, sp),
      queueCopies(site, sp),
      ofBothLogs((log) => queueNewest(site, sp, log))
    ]);
    const [[rights, items, copies, newest]] = await Promise.all([reads, execute()]);
    const logs = await ofBothLogs((log) => toLog(site, log, newest[log]));
    return { ...rights, contracts: toContracts(site, items, logs, copies), logs, lookedAt };
  } catch (error) {
    throw toDataError('contracts.readContractsState', error);
  }
}

/**
 * The logs after contracts came into the library or went out of it. Who was let in knows nothing yet of what was said before, however old;
 * who was shut out keeps nothing of it.
 */
async function followReaders(
  site: SuiteSite,
  before: readonly Contract[],
  items: readonly ContractItem[],
  logs: ContractLogs
): Promise<ContractLogs> {
  const [present, known] = [new Set(items.map(({ ID }) => ID)), new Set(before.map(({ id }) => id))];
  const isGone = (id: number): boolean => known.has(id) && !present.has(id);
  let followed = ofEachLog((log) => forgetContracts(logs[log], isGone));
  for (const id of [...present].filter((each) => !known.has(each))) {
    const entries = await readEntriesOf(site, id, (log) => logs[log].lastId);
    followed = completeInLogs(followed, id, entries);
  }
  return followed;
}

/** Brings the state up to date in one request, or more where much came or something was changed. */
export async function readNews(site: SuiteSite, known: ContractsState, part: StatePart): Promise<ContractsState> {
  try {
    const lookedAt = site.clock.now();
    const { sp, execute } = openBatch(site);
    const rightsRead = part === 'content' ? undefined : queueRights(site, sp);
    const contentRead =
      part === 'rights'
        ? undefined
        : Promise.all([
            queueItems(site, sp),
            queueCopies(site, sp),
            ofBothLogs((log) => queueNews(site, sp, log, known.logs[log]))
          ]);
    const [rights, content] = await Promise.all([rightsRead, contentRead, execute()]);
    if (!content) return { ...known, ...rights };
    const [items, copies, news] = content;
    const taken = await ofBothLogs((log) => takeNews(site, log, known.logs[log], news[log]));
    const logs = await followReaders(site, known.contracts, items, taken);
    return { ...known, ...rights, contracts: toContracts(site, items, logs, copies), logs, lookedAt };
  } catch (error) {
    throw toDataError('contracts.readNews', error);
  }
}

/** Reads a contract's entries below the floors of the logs, by windows of numbers: a filter on the contract alone may match more than SharePoint looks through. */
export async function readOlderEntries(
  site: SuiteSite,
  contractId: number,
  logs: ContractLogs
): Promise<readonly Entry[]> {
  try {
    return await readEntriesOf(site, contractId, (log) => logs[log].floor);
  } catch (error) {
    throw toDataError('contracts.readOlderEntries', error);
  }
}
