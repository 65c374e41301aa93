import type { SPFI } from '@pnp/sp';
import type { PublishedCopy } from '../../domain/contracts/versions/publication-record';
import { contractVersions } from '../../lists/contract-versions';
import { inWindow, LARGEST_PAGE, readWindows, windowsBetween } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractOfFolder } from './contract-folder';

interface CopyItem {
  readonly ID: number;
  /** 0 for a file, 1 for a folder. */
  readonly FSObjType: string | number;
  readonly FileLeafRef: string;
  readonly FileDirRef: string;
  readonly Created: string;
  readonly AuthorId: number;
}

const columns: readonly (keyof CopyItem)[] = ['ID', 'FSObjType', 'FileLeafRef', 'FileDirRef', 'Created', 'AuthorId'];

/** The copies of each contract's versions that are in the library, by the contract's number. */
export type CopiesOfContracts = ReadonlyMap<number, readonly PublishedCopy[]>;

function queueItems(site: SuiteSite, sp: SPFI, filter?: string): Promise<CopyItem[]> {
  const items = listOf(site, sp, contractVersions)
    .items.select(...columns)
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
  for (const { FSObjType, FileLeafRef, FileDirRef, Created, AuthorId } of [...newest, ...older]) {
    const contractId = Number(FSObjType) === 0 ? contractOfFolder(site, 'versions', FileDirRef) : null;
    if (contractId === null) continue;
    const known = copies.get(contractId) ?? [];
    copies.set(contractId, known);
    known.push({ name: FileLeafRef, madeAt: new Date(Created), authorId: AuthorId });
  }
  return copies;
}
