import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { Entry, LogName } from '../../domain/contracts/thread/entry';
import { inWindow, LARGEST_PAGE, type IdWindow } from '../sharepoint/id-windows';
import { odataText } from '../sharepoint/query-values';
import { readByNumbers } from '../sharepoint/read-by-numbers';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { folderPath, logLists } from './contract-folder';
import { entryColumns, entryPeople, headColumns, toEntry, type EntryHead, type EntryItem } from './items';

/** Leaves out folders, which whoever may add can make any number of. SharePoint takes it within a window alone: the column has no index. */
const NO_FOLDER = 'FSObjType eq 0';

/** Items of a log with their texts and the people in them. */
export function itemsOf(site: SuiteSite, sp: SPFI, log: LogName): IItems {
  return listOf(site, sp, logLists[log])
    .items.select(...entryColumns[log])
    .expand(...entryPeople);
}

/** What a window of a log holds but folders, in the order of its numbers. @param contractId Left out: of all contracts. */
export async function queueWindow(
  site: SuiteSite,
  sp: SPFI,
  log: LogName,
  window: IdWindow,
  contractId?: number
): Promise<readonly EntryItem[]> {
  const filter = [
    inWindow(window),
    NO_FOLDER,
    ...(contractId === undefined ? [] : aboutContract(site, log, contractId))
  ];
  return itemsOf(site, sp, log).filter(filter.join(' and ')).orderBy('ID').top(LARGEST_PAGE)<EntryItem[]>();
}

/** What an item about a contract meets: the place SharePoint has for it and, of entries, the contract it names (see `contractOfItem`). */
function aboutContract(site: SuiteSite, log: LogName, contractId: number): readonly string[] {
  const inFolder = `FileDirRef eq ${odataText(folderPath(site, log, contractId))}`;
  return log === 'entries' ? [inFolder, `ContractId eq ${contractId}`] : [inFolder];
}

/** Where the items of a window are, without their texts, the newest first. */
export async function queueHeads(
  site: SuiteSite,
  sp: SPFI,
  log: LogName,
  window: IdWindow
): Promise<readonly EntryHead[]> {
  return listOf(site, sp, logLists[log])
    .items.select(...headColumns[log])
    .filter(`${inWindow(window)} and ${NO_FOLDER}`)
    .orderBy('ID', false)
    .top(LARGEST_PAGE)<EntryHead[]>();
}

/** The items of a log that have some numbers, as far as they are there. */
export async function readItems(site: SuiteSite, log: LogName, ids: readonly number[]): Promise<readonly EntryItem[]> {
  const query = { definition: logLists[log], columns: entryColumns[log], expansions: entryPeople };
  return readByNumbers<EntryItem>(site, query, 'ID', ids);
}

/** The entries among items: see `toEntry`. */
export function toEntries(site: SuiteSite, log: LogName, items: readonly EntryItem[]): readonly Entry[] {
  return items.flatMap((item) => toEntry(site, log, item) ?? []);
}
