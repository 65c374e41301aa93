import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { logNames, type Entry, type LogName } from '../../domain/contracts/thread/entry';
import { addEntries, logOfNewest, type EntryLog } from '../../domain/contracts/thread/entry-log';
import { contractDecisions } from '../../lists/contract-decisions';
import {
  inWindow,
  LARGEST_PAGE,
  readNewestId,
  readWindows,
  windowsBetween,
  type IdWindow
} from '../sharepoint/id-windows';
import { openBatch } from '../sharepoint/open-batch';
import { odataText } from '../sharepoint/query-values';
import { readMatching } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { applyChanges, queueChanges, queueChangesSeen, type LogChanges } from './changes';
import { folderPath, logLists } from './contract-folder';
import { entryColumns, entryPeople, toEntry, type EntryItem } from './items';

/** Entries of the first request: everything in most hospitals, enough to show what is new in the others. */
const NEWEST_ENTRIES = 500;
/** With fewer entries among them, the newest items are mostly something else. */
const ENOUGH_ENTRIES = NEWEST_ENTRIES / 2;
/** Requests for what is before folders that are in the way. */
const MOST_REQUESTS = 16;

const isPresent = <Value>(value: Value | null): value is Value => value !== null;

/** Items of a log with the people in them. */
function itemsOf(site: SuiteSite, sp: SPFI, log: LogName): IItems {
  return listOf(site, sp, logLists[log])
    .items.select(...entryColumns[log])
    .expand(...entryPeople);
}

/** Leaves out folders, which whoever may add can make any number of. SharePoint takes it within a window alone: the column has no index. */
const NO_FOLDER = 'FSObjType eq 0';

/** What a window of a log holds but folders, in the order of its numbers. */
async function queueWindow(
  site: SuiteSite,
  sp: SPFI,
  log: LogName,
  window: IdWindow,
  ...conditions: readonly string[]
): Promise<readonly EntryItem[]> {
  const filter = [inWindow(window), NO_FOLDER, ...conditions].join(' and ');
  return itemsOf(site, sp, log).filter(filter).orderBy('ID').top(LARGEST_PAGE)<EntryItem[]>();
}

function toEntries(site: SuiteSite, log: LogName, items: readonly EntryItem[]): readonly Entry[] {
  return items.map((item) => toEntry(site, log, item)).filter(isPresent);
}

/** Something of each log, asked for at once. */
export async function ofBothLogs<Value>(
  read: (log: LogName) => Promise<Value>
): Promise<Readonly<Record<LogName, Value>>> {
  const [entries, decisions] = await Promise.all([read('entries'), read('decisions')]);
  return { entries, decisions };
}

/**
 * All decisions to publish versions, asked for through a batch. The column is indexed, so that SharePoint looks through these alone.
 * @param contractId Left out: those about all contracts.
 */
async function queuePublications(site: SuiteSite, sp: SPFI, contractId?: number): Promise<readonly EntryItem[]> {
  const ofContract =
    contractId === undefined ? '' : ` and FileDirRef eq ${odataText(folderPath(site, 'decisions', contractId))}`;
  const query = {
    definition: contractDecisions,
    columns: entryColumns.decisions,
    expansions: entryPeople,
    filter: `EntryKind eq 'published'${ofContract}`,
    most: LARGEST_PAGE
  };
  return (await readMatching<EntryItem>(site, query, sp)).items;
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

/** The newest items of a log, asked for through a batch. */
export async function queueNewest(site: SuiteSite, sp: SPFI, log: LogName): Promise<NewestItems> {
  // Asked for before the items, so that no change between the two is missed.
  const [changesSeen, items, publications] = await Promise.all([
    queueChangesSeen(site, sp, log),
    itemsOf(site, sp, log).orderBy('ID', false).top(NEWEST_ENTRIES)<EntryItem[]>(),
    log === 'decisions' ? queuePublications(site, sp) : []
  ]);
  return { items, publications, changesSeen };
}

/** Items of a log from some number on. */
interface ReachedItems {
  readonly items: readonly EntryItem[];
  /** Numbers up to this one were not looked at. */
  readonly floor: number;
}

/**
 * The newest items; where most of them are folders or beside the folders of contracts, which someone filled the list with, what is before them
 * too, until there are enough entries. One request for every 5,000 that are in the way.
 */
async function passFilling(site: SuiteSite, log: LogName, newest: readonly EntryItem[]): Promise<ReachedItems> {
  let items = newest;
  let floor = newest.length < NEWEST_ENTRIES ? 0 : Math.max(0, (newest.at(-1)?.ID ?? 0) - 1);
  for (let requests = 0; requests < MOST_REQUESTS; requests += 1) {
    if (floor === 0 || toEntries(site, log, items).length >= ENOUGH_ENTRIES) break;
    const window = { from: Math.max(0, floor - LARGEST_PAGE), to: floor };
    const older = await itemsOf(site, site.sp, log)
      .filter(`${inWindow(window)} and ${NO_FOLDER}`)
      .orderBy('ID', false)
      .top(NEWEST_ENTRIES)<EntryItem[]>();
    items = [...items, ...older];
    floor = older.length < NEWEST_ENTRIES ? window.from : (older.at(-1)?.ID ?? 1) - 1;
  }
  return { items, floor };
}

/** What is known of a log with its newest items. */
export async function toLog(
  site: SuiteSite,
  log: LogName,
  { items: newest, publications, changesSeen }: NewestItems
): Promise<EntryLog> {
  const { items, floor } = await passFilling(site, log, newest);
  return logOfNewest(toEntries(site, log, [...items, ...publications]), {
    highestId: newest[0]?.ID ?? 0,
    floor,
    changesSeen
  });
}

/** What is new in a log, in the first window of numbers after what is known, and what happened to what is known. */
interface LogNews {
  readonly window: IdWindow;
  readonly items: readonly EntryItem[];
  readonly newestId: number;
  readonly changes: LogChanges | undefined;
}

/** What is new in a log, asked for through a batch. */
export async function queueNews(site: SuiteSite, sp: SPFI, log: LogName, known: EntryLog): Promise<LogNews> {
  const window = { from: known.lastId, to: known.lastId + LARGEST_PAGE };
  const [changes, items, newestId] = await Promise.all([
    queueChanges(site, sp, log, known),
    queueWindow(site, sp, log, window),
    readNewestId(site, logLists[log], sp)
  ]);
  return { window, items, newestId, changes };
}

async function readAnew(site: SuiteSite, log: LogName): Promise<EntryLog> {
  const { sp, execute } = openBatch(site);
  const [newest] = await Promise.all([queueNewest(site, sp, log), execute()]);
  return toLog(site, log, newest);
}

/** The log with its news, and with what further windows hold where more came than one. */
export async function takeNews(site: SuiteSite, log: LogName, known: EntryLog, news: LogNews): Promise<EntryLog> {
  if (!news.changes) return readAnew(site, log);
  const [current, rest] = await Promise.all([
    applyChanges(site, log, known, news.changes),
    readWindows(site, windowsBetween(news.window.to, news.newestId), (sp, window) => queueWindow(site, sp, log, window))
  ]);
  return addEntries(current, toEntries(site, log, [...news.items, ...rest]), news.newestId);
}

/** Reads a contract's entries up to a number in each log. */
export async function readEntriesOf(
  site: SuiteSite,
  contractId: number,
  upTo: (log: LogName) => number
): Promise<readonly Entry[]> {
  const items = await ofBothLogs((log) => {
    const ofContract = `FileDirRef eq ${odataText(folderPath(site, log, contractId))}`;
    return readWindows(site, windowsBetween(0, upTo(log)), (sp, window) =>
      queueWindow(site, sp, log, window, ofContract)
    );
  });
  return logNames.flatMap((log) => toEntries(site, log, items[log]));
}
