import type { SPFI } from '@pnp/sp';
import { logNames, type Entry, type LogName } from '../../domain/contracts/thread/entry';
import { addEntries, logOfNewest, type EntryLog } from '../../domain/contracts/thread/entry-log';
import { contractDecisions } from '../../lists/contract-decisions';
import { LARGEST_PAGE, readNewestId, readWindows, windowsBetween, type IdWindow } from '../sharepoint/id-windows';
import { openBatch } from '../sharepoint/open-batch';
import { odataText } from '../sharepoint/query-values';
import { readMatching } from '../sharepoint/read-matching';
import type { SuiteSite } from '../sharepoint/suite-site';
import { applyChanges, queueChanges, queueChangesSeen, type LogChanges } from './changes';
import { folderPath, logLists } from './contract-folder';
import { entryColumns, entryPeople, type EntryItem } from './items';
import { itemsOf, queueWindow, toEntries } from './log-items';
import { NEWEST_ENTRIES, readPastFilling } from './newest-items';

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

/** What is known of a log with its newest items. */
export async function toLog(
  site: SuiteSite,
  log: LogName,
  { items: newest, publications, changesSeen }: NewestItems
): Promise<EntryLog> {
  const { items, floor } = await readPastFilling(site, log, newest);
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
  const items = await ofBothLogs((log) =>
    readWindows(site, windowsBetween(0, upTo(log)), (sp, window) => queueWindow(site, sp, log, window, contractId))
  );
  return logNames.flatMap((log) => toEntries(site, log, items[log]));
}
