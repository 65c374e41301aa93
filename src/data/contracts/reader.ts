import '@pnp/sp/files';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { BufferParse } from '@pnp/queryable';
import { SPQueryable, spGet, type SPFI } from '@pnp/sp';
import type { Contract } from '../../domain/contracts/contract';
import type { Entry } from '../../domain/contracts/thread/entry';
import {
  addEntries,
  logOfNewest,
  windowsBetween,
  type EntryLog,
  type IdWindow
} from '../../domain/contracts/thread/entry-log';
import { contractEntries } from '../../lists/contract-entries';
import { contracts } from '../../lists/contracts';
import { groups } from '../../lists/groups';
import { toDataError, toFileError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { readRights, type PermissionMask } from '../sharepoint/permissions';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { ContractsState, StatePart } from './contract-repository';
import { contractColumns, entryColumns, toContract, toEntry, type ContractItem, type EntryItem } from './items';

/** Entries of the first request: everything in most hospitals, enough to show what is new in the others. */
const NEWEST_ENTRIES = 500;
/** More contracts than a library of agreements ever holds open at once; older ones stay in the library. */
const MOST_CONTRACTS = 500;
const MOST_ROWS = 4_500;
/** Windows of one request, so that no answer grows past what a browser takes at once. */
const WINDOWS_A_REQUEST = 8;

const isPresent = <Value>(value: Value | null): value is Value => value !== null;

async function queueContracts(site: SuiteSite, sp: SPFI): Promise<readonly Contract[]> {
  const items = await listOf(site, sp, contracts)
    .items.select(...contractColumns)
    .orderBy('ID', false)
    .top(MOST_CONTRACTS)<ContractItem[]>();
  return items.map(toContract).filter(isPresent);
}

async function queueEntries(
  site: SuiteSite,
  sp: SPFI,
  filter: string,
  isNewestFirst: boolean,
  top: number
): Promise<EntryItem[]> {
  const items = listOf(site, sp, contractEntries)
    .items.select(...entryColumns)
    .expand('Author')
    .orderBy('ID', !isNewestFirst)
    .top(top);
  return (filter ? items.filter(filter) : items)<EntryItem[]>();
}

const toEntries = (items: readonly EntryItem[]): readonly Entry[] => items.map(toEntry).filter(isPresent);
const inWindow = ({ from, to }: IdWindow): string => `ID gt ${from} and ID le ${to}`;

/** People of the chief of staff's group and the owners; `null` where the site keeps a group's members to itself. */
async function queueOfficials(sp: SPFI): Promise<readonly number[] | null> {
  const title = groups.find(({ key }) => key === 'chiefsOfStaff')?.title ?? '';
  try {
    const members = await Promise.all([
      sp.web.siteGroups.getByName(title).users.select('Id')<{ readonly Id: number }[]>(),
      sp.web.associatedOwnerGroup.users.select('Id')<{ readonly Id: number }[]>()
    ]);
    return members.flat().map(({ Id }) => Id);
  } catch {
    // Without the members every answer counts as official: SharePoint accepted it.
    return null;
  }
}

type StateRights = Pick<ContractsState, 'me' | 'rights' | 'officials' | 'zone'>;

async function queueRights(site: SuiteSite, sp: SPFI): Promise<StateRights> {
  const [me, facts, officials, zone] = await Promise.all([
    sp.web.currentUser.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>(),
    listOf(site, sp, contractEntries).select('EffectiveBasePermissions')<{
      readonly EffectiveBasePermissions: PermissionMask;
    }>(),
    queueOfficials(sp),
    readSiteZone(sp)
  ]);
  const { canManage } = readRights(facts.EffectiveBasePermissions);
  return { me: { id: me.Id, name: me.Title }, rights: { speaksForOffice: canManage }, officials, zone };
}

/** Reads everything the first view needs, in one request. */
export async function readContractsState(site: SuiteSite): Promise<ContractsState> {
  try {
    const { sp, execute } = openBatch(site);
    const reads = Promise.all([
      queueRights(site, sp),
      queueContracts(site, sp),
      queueEntries(site, sp, '', true, NEWEST_ENTRIES)
    ]);
    const [[rights, library, newest]] = await Promise.all([reads, execute()]);
    return { ...rights, contracts: library, log: readLog(newest) };
  } catch (error) {
    throw toDataError('contracts.readContractsState', error);
  }
}

function readLog(newest: readonly EntryItem[]): EntryLog {
  const ids = newest.map(({ ID }) => ID);
  return logOfNewest(toEntries(newest), {
    highestId: Math.max(0, ...ids),
    lowestId: Math.min(...ids),
    isAll: newest.length < NEWEST_ENTRIES
  });
}

/** What is new, of the first window of numbers and all that follow it. */
type News = Pick<ContractsState, 'contracts'> & { readonly items: readonly EntryItem[]; readonly newestId: number };

async function queueNews(site: SuiteSite, sp: SPFI, window: IdWindow | undefined): Promise<News> {
  const [library, items, newest] = await Promise.all([
    queueContracts(site, sp),
    window ? queueEntries(site, sp, inWindow(window), false, MOST_ROWS) : [],
    listOf(site, sp, contractEntries).items.select('ID').orderBy('ID', false).top(1)<{ readonly ID: number }[]>()
  ]);
  return { contracts: library, items, newestId: newest[0]?.ID ?? 0 };
}

/** Brings the state up to date in one request, or two where more entries came than one window of numbers holds. */
export async function readNews(site: SuiteSite, known: ContractsState, part: StatePart): Promise<ContractsState> {
  try {
    const { sp, execute } = openBatch(site);
    const [window] = windowsBetween(known.log.lastId, known.log.lastId + MOST_ROWS);
    const rightsRead = part === 'content' ? undefined : queueRights(site, sp);
    const newsRead = part === 'rights' ? undefined : queueNews(site, sp, window);
    const [rights, news] = await Promise.all([rightsRead, newsRead, execute()]);
    if (!news) return { ...known, ...rights };
    const rest = await readWindows(site, windowsBetween(window?.to ?? 0, news.newestId), '');
    const log = addEntries(known.log, toEntries([...news.items, ...rest]), news.newestId);
    return { ...known, ...rights, contracts: news.contracts, log };
  } catch (error) {
    throw toDataError('contracts.readNews', error);
  }
}

async function readWindows(
  site: SuiteSite,
  windows: readonly IdWindow[],
  alsoFilter: string
): Promise<readonly EntryItem[]> {
  const found: EntryItem[] = [];
  for (let first = 0; first < windows.length; first += WINDOWS_A_REQUEST) {
    const { sp, execute } = openBatch(site);
    const reads = windows
      .slice(first, first + WINDOWS_A_REQUEST)
      .map((window) => queueEntries(site, sp, inWindow(window) + alsoFilter, false, MOST_ROWS));
    const [pages] = await Promise.all([Promise.all(reads), execute()]);
    found.push(...pages.flat());
  }
  return found;
}

/** Reads a contract's entries below the log's floor, by windows of numbers: a filter on the contract alone may match more than SharePoint looks through. */
export async function readOlderEntries(site: SuiteSite, contractId: number, log: EntryLog): Promise<readonly Entry[]> {
  try {
    return toEntries(await readWindows(site, windowsBetween(0, log.floor), ` and ContractId eq ${contractId}`));
  } catch (error) {
    throw toDataError('contracts.readOlderEntries', error);
  }
}

export async function readFile(site: SuiteSite, path: string): Promise<ArrayBuffer> {
  try {
    return await site.sp.web.getFileByServerRelativePath(path).getBuffer();
  } catch (error) {
    throw toFileError('contracts.readFile', error);
  }
}

/** How SharePoint numbers versions: 512 for each major one, and the minor one on top. */
function versionNumber(version: string): number {
  const [major = '', minor = '0'] = version.split('.');
  return Number(major) * 512 + Number(minor);
}

export async function readEarlierFile(site: SuiteSite, path: string, version: string): Promise<ArrayBuffer> {
  try {
    const earlier = site.sp.web.getFileByServerRelativePath(path).versions.getById(versionNumber(version));
    return await spGet(SPQueryable(earlier, '$value').using(BufferParse()));
  } catch (error) {
    throw toFileError('contracts.readEarlierFile', error);
  }
}
