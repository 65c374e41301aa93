import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { Contract } from '../../domain/contracts/contract';
import { completeInLogs, emptyLogs, ofEachLog, type ContractLogs } from '../../domain/contracts/thread/contract-logs';
import { logNames, type Entry, type LogName } from '../../domain/contracts/thread/entry';
import {
  addEntries,
  forgetContracts,
  logOfNewest,
  windowsBetween,
  type EntryLog,
  type IdWindow
} from '../../domain/contracts/thread/entry-log';
import { isPublication } from '../../domain/contracts/versions/publication-record';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { contracts } from '../../lists/contracts';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { odataText } from '../sharepoint/query-values';
import { readRights, requireOwnPermissions, type PermissionMask } from '../sharepoint/permissions';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { applyChanges, queueChanges, queueChangesSeen, type LogChanges } from './changes';
import { folderPath, logLists } from './contract-folder';
import type { ContractsState, StatePart } from './contract-repository';
import { toPeriodRule, type RuleRow } from './period-rule';
import {
  contractColumns,
  entryColumns,
  entryPeople,
  toContract,
  toEntry,
  type ContractItem,
  type EntryItem
} from './items';

/** Entries of the first request: everything in most hospitals, enough to show what is new in the others. */
const NEWEST_ENTRIES = 500;
/** More contracts than a library of agreements ever holds open at once; older ones stay in the library. */
const MOST_CONTRACTS = 500;
/** Some versions of each of them, and fewer than SharePoint looks through. */
const MOST_PUBLICATIONS = 2_000;
const MOST_ROWS = 4_500;
/** Windows of one request, so that no answer grows past what a browser takes at once. */
const WINDOWS_A_REQUEST = 8;

const isPresent = <Value>(value: Value | null): value is Value => value !== null;

/** The contracts as their list has them, asked for through a batch. */
async function queueItems(site: SuiteSite, sp: SPFI): Promise<readonly ContractItem[]> {
  return listOf(site, sp, contracts)
    .items.select(...contractColumns)
    .orderBy('ID', false)
    .top(MOST_CONTRACTS)<ContractItem[]>();
}

/** The contracts with what is known to be published of them. */
function toContracts(site: SuiteSite, items: readonly ContractItem[], logs: ContractLogs): readonly Contract[] {
  const publications = logs.decisions.entries.filter(isPublication);
  return items.map((item) => toContract(site, item, publications));
}

/** The contracts as they are now, asked for through a batch; without their versions, which are among the decisions. */
export async function queueContracts(site: SuiteSite, sp: SPFI): Promise<readonly Contract[]> {
  return toContracts(site, await queueItems(site, sp), emptyLogs);
}

/** The contracts as they are now; without their versions. */
export async function readContracts(site: SuiteSite): Promise<readonly Contract[]> {
  return queueContracts(site, site.sp);
}

/** Which items of a log are asked for. */
interface EntryQuery {
  readonly log: LogName;
  readonly filter: string;
  readonly isNewestFirst: boolean;
  readonly top: number;
}

async function queueEntries(site: SuiteSite, sp: SPFI, query: EntryQuery): Promise<readonly EntryItem[]> {
  const { log, filter, isNewestFirst, top } = query;
  const items = listOf(site, sp, logLists[log])
    .items.select(...entryColumns[log])
    .expand(...entryPeople)
    .orderBy('ID', !isNewestFirst)
    .top(top);
  return (filter ? items.filter(filter) : items)<EntryItem[]>();
}

function toEntries(site: SuiteSite, log: LogName, items: readonly EntryItem[]): readonly Entry[] {
  return items.map((item) => toEntry(site, log, item)).filter(isPresent);
}

/** Something of each log, asked for at once. */
async function ofBothLogs<Value>(read: (log: LogName) => Promise<Value>): Promise<Readonly<Record<LogName, Value>>> {
  const [entries, decisions] = await Promise.all([read('entries'), read('decisions')]);
  return { entries, decisions };
}

const inWindow = ({ from, to }: IdWindow): string => `ID gt ${from} and ID le ${to}`;

interface ListFacts extends RuleRow {
  readonly EffectiveBasePermissions: PermissionMask;
  readonly HasUniqueRoleAssignments: boolean;
}

type StateRights = Pick<ContractsState, 'me' | 'rights' | 'zone' | 'periodRule'>;

async function queueRights(site: SuiteSite, sp: SPFI): Promise<StateRights> {
  const facts = (definition: { readonly url: string }): Promise<ListFacts> =>
    listOf(site, sp, definition).select(
      'EffectiveBasePermissions',
      'HasUniqueRoleAssignments',
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

/**
 * The decisions to publish versions, asked for through a batch. The column is indexed, so that SharePoint looks through these alone.
 * @param contractId Left out: those about all contracts, the newest of them.
 */
async function queuePublications(site: SuiteSite, sp: SPFI, contractId?: number): Promise<readonly EntryItem[]> {
  const ofContract =
    contractId === undefined ? '' : ` and FileDirRef eq ${odataText(folderPath(site, 'decisions', contractId))}`;
  const filter = `EntryKind eq 'published'${ofContract}`;
  return queueEntries(site, sp, { log: 'decisions', filter, isNewestFirst: true, top: MOST_PUBLICATIONS });
}

/** What was published of a contract, as it is recorded now. */
export async function readPublications(site: SuiteSite, contractId: number): Promise<readonly Entry[]> {
  return toEntries(site, 'decisions', await queuePublications(site, site.sp, contractId));
}

/** The newest items of a log, and how far its changes are known with them. */
interface NewestItems {
  readonly items: readonly EntryItem[];
  /** What was published, however long ago: of the decisions alone. */
  readonly publications: readonly EntryItem[];
  readonly changesSeen: string;
}

async function queueNewest(site: SuiteSite, sp: SPFI, log: LogName): Promise<NewestItems> {
  // Asked for before the items, so that no change between the two is missed.
  const [changesSeen, items, publications] = await Promise.all([
    queueChangesSeen(site, sp, log),
    queueEntries(site, sp, { log, filter: '', isNewestFirst: true, top: NEWEST_ENTRIES }),
    log === 'decisions' ? queuePublications(site, sp) : []
  ]);
  return { items, publications, changesSeen };
}

/** Reads everything the first view needs, in one request. */
export async function readContractsState(site: SuiteSite): Promise<ContractsState> {
  try {
    const lookedAt = site.clock.now();
    const { sp, execute } = openBatch(site);
    const reads = Promise.all([
      queueRights(site, sp),
      queueItems(site, sp),
      ofBothLogs((log) => queueNewest(site, sp, log))
    ]);
    const [[rights, items, newest]] = await Promise.all([reads, execute()]);
    const logs = ofEachLog((log) => readLog(site, log, newest[log]));
    return { ...rights, contracts: toContracts(site, items, logs), logs, lookedAt };
  } catch (error) {
    throw toDataError('contracts.readContractsState', error);
  }
}

function readLog(site: SuiteSite, log: LogName, { items, publications, changesSeen }: NewestItems): EntryLog {
  const ids = items.map(({ ID }) => ID);
  return logOfNewest(toEntries(site, log, [...items, ...publications]), {
    highestId: Math.max(0, ...ids),
    lowestId: Math.min(...ids),
    isAll: items.length < NEWEST_ENTRIES,
    changesSeen
  });
}

/** What is new in a log, in the first window of numbers after what is known, and what happened to what is known. */
interface LogNews {
  readonly window: IdWindow | undefined;
  readonly items: readonly EntryItem[];
  readonly newestId: number;
  readonly changes: LogChanges | undefined;
}

async function queueNews(site: SuiteSite, sp: SPFI, log: LogName, known: EntryLog): Promise<LogNews> {
  const { lastId } = known;
  const [window] = windowsBetween(lastId, lastId + MOST_ROWS);
  const [changes, items, newest] = await Promise.all([
    queueChanges(site, sp, log, known),
    window ? queueEntries(site, sp, { log, filter: inWindow(window), isNewestFirst: false, top: MOST_ROWS }) : [],
    listOf(site, sp, logLists[log]).items.select('ID').orderBy('ID', false).top(1)<{ readonly ID: number }[]>()
  ]);
  return { window, items, newestId: newest[0]?.ID ?? 0, changes };
}

async function readAnew(site: SuiteSite, log: LogName): Promise<EntryLog> {
  const { sp, execute } = openBatch(site);
  const [newest] = await Promise.all([queueNewest(site, sp, log), execute()]);
  return readLog(site, log, newest);
}

/** The log with its news, and with what further windows hold where more came than one. */
async function takeNews(site: SuiteSite, log: LogName, known: EntryLog, news: LogNews): Promise<EntryLog> {
  if (!news.changes) return readAnew(site, log);
  const [current, rest] = await Promise.all([
    applyChanges(site, log, known, news.changes),
    readWindows(site, log, windowsBetween(news.window?.to ?? 0, news.newestId), '')
  ]);
  return addEntries(current, toEntries(site, log, [...news.items, ...rest]), news.newestId);
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
        : Promise.all([queueItems(site, sp), ofBothLogs((log) => queueNews(site, sp, log, known.logs[log]))]);
    const [rights, content] = await Promise.all([rightsRead, contentRead, execute()]);
    if (!content) return { ...known, ...rights };
    const [items, news] = content;
    const taken = await ofBothLogs((log) => takeNews(site, log, known.logs[log], news[log]));
    const logs = await followReaders(site, known.contracts, items, taken);
    return { ...known, ...rights, contracts: toContracts(site, items, logs), logs, lookedAt };
  } catch (error) {
    throw toDataError('contracts.readNews', error);
  }
}

async function readWindows(
  site: SuiteSite,
  log: LogName,
  windows: readonly IdWindow[],
  alsoFilter: string
): Promise<readonly EntryItem[]> {
  const found: EntryItem[] = [];
  for (let first = 0; first < windows.length; first += WINDOWS_A_REQUEST) {
    const { sp, execute } = openBatch(site);
    const reads = windows
      .slice(first, first + WINDOWS_A_REQUEST)
      .map((window) =>
        queueEntries(site, sp, { log, filter: inWindow(window) + alsoFilter, isNewestFirst: false, top: MOST_ROWS })
      );
    const [pages] = await Promise.all([Promise.all(reads), execute()]);
    found.push(...pages.flat());
  }
  return found;
}

/** Reads a contract's entries up to a number in each log. */
async function readEntriesOf(
  site: SuiteSite,
  contractId: number,
  upTo: (log: LogName) => number
): Promise<readonly Entry[]> {
  const items = await ofBothLogs((log) => {
    const ofContract = ` and FileDirRef eq ${odataText(folderPath(site, log, contractId))}`;
    return readWindows(site, log, windowsBetween(0, upTo(log)), ofContract);
  });
  return logNames.flatMap((log) => toEntries(site, log, items[log]));
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
