import type { SPFI } from '@pnp/sp';
import type { PublishedCopy } from '../../domain/contracts/versions/publication-record';
import { contractVersions } from '../../lists/contract-versions';
import { inWindow, LARGEST_PAGE, readWindows, windowsBetween } from '../sharepoint/id-windows';
import { personColumns, type NamingSite, type SavedByPeople } from '../sharepoint/person-columns';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractOfFolder } from './contract-folder';
import { readLastChange } from './items';

interface CopyItem extends Pick<SavedByPeople, 'AuthorId' | 'EditorId' | 'Editor'> {
  readonly ID: number;
  /** 0 for a file, 1 for a folder. */
  readonly FSObjType: string | number;
  readonly FileLeafRef: string;
  readonly FileDirRef: string;
  readonly Created: string;
  readonly Modified: string;
}

const columns: readonly string[] = [
  'ID',
  'FSObjType',
  'FileLeafRef',
  'FileDirRef',
  'Created',
  'AuthorId',
  'Modified',
  ...personColumns('Editor')
];

function toCopy(site: NamingSite, item: CopyItem): PublishedCopy {
  return {
    name: item.FileLeafRef,
    madeAt: new Date(item.Created),
    authorId: item.AuthorId,
    lastSave: readLastChange(site, item)
  };
}

/** The copies of each contract's versions that are in the library, by the contract's number. */
export type CopiesOfContracts = ReadonlyMap<number, readonly PublishedCopy[]>;

function queueItems(site: SuiteSite, sp: SPFI, filter?: string): Promise<CopyItem[]> {
  const items = listOf(site, sp, contractVersions)
    .items.select(...columns)
    .expand('Editor')
    .orderBy('ID', false)
    .top(LARGEST_PAGE);
  return (filter ? items.filter(filter) : items)<CopyItem[]>();
}

/** All copies, asked for through a batch; by windows of numbers past the newest 5,000. */
export async function queueCopies(site: SuiteSite, sp: SPFI): Promise<CopiesOfContracts> {
  const newest = await queueItems(site, sp);
  const below = newest.length < LARGEST_PAGE ? 0 : (newest.at(-1)?.ID ?? 1) - 1;
  const older = await readWindows(site, windowsBetween(0, below), (batch, window) =>
    queueItems(site, batch, inWindow(window))
  );
  const copies = new Map<number, PublishedCopy[]>();
  for (const item of [...newest, ...older]) {
    const contractId = Number(item.FSObjType) === 0 ? contractOfFolder(site, 'versions', item.FileDirRef) : null;
    if (contractId === null) continue;
    const known = copies.get(contractId) ?? [];
    copies.set(contractId, known);
    known.push(toCopy(site, item));
  }
  return copies;
}
