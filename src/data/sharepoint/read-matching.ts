import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../../lists/list-definition';
import { toDataError } from './data-error';
import { openBatch } from './open-batch';
import { listOf, type SuiteSite } from './suite-site';

/** SharePoint's largest page, and the most rows a filter may match. */
export const LARGEST_PAGE = 5_000;
/** Windows of one request; older items than these reach are not looked for. */
export const MOST_WINDOWS = 15;

/** Windows of ids, newest first, none of which can match more rows than SharePoint looks through. @param newestId The highest id there is. */
export function windowsBelow(newestId: number, mostWindows = MOST_WINDOWS): readonly string[] {
  const count = Math.min(mostWindows, Math.ceil(newestId / LARGEST_PAGE));
  return Array.from({ length: count }, (_, index) => {
    const to = newestId - index * LARGEST_PAGE;
    return `ID gt ${Math.max(0, to - LARGEST_PAGE)} and ID le ${to}`;
  });
}

export interface MatchingQuery {
  readonly definition: Pick<ListDefinition, 'url'>;
  readonly columns: readonly string[];
  readonly expansions?: readonly string[];
  readonly filter: string;
  /** How many of the newest are wanted, of every 5,000 ids where it is read by windows. */
  readonly most: number;
}

export interface Matches<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Whether there may be older ones that were not looked for. */
  readonly isCut: boolean;
}

function queueMatching<Item>(site: SuiteSite, sp: SPFI, query: MatchingQuery, window?: string): Promise<Item[]> {
  return listOf(site, sp, query.definition)
    .items.select(...query.columns)
    .expand(...(query.expansions ?? []))
    .filter(window === undefined ? query.filter : `${window} and ${query.filter}`)
    .orderBy('ID', false)
    .top(query.most)<Item[]>();
}

/** Whether more may match; a page of SharePoint's own measure holds all that a filter may match. */
const isFull = (page: readonly unknown[], { most }: MatchingQuery): boolean =>
  most < LARGEST_PAGE && page.length === most;

async function readByWindows<Item>(site: SuiteSite, query: MatchingQuery): Promise<Matches<Item>> {
  const [newest] = await listOf(site, site.sp, query.definition)
    .items.select('ID')
    .orderBy('ID', false)
    .top(1)<{ readonly ID: number }[]>();
  const newestId = newest?.ID ?? 0;
  const { sp, execute } = openBatch(site);
  const reads = windowsBelow(newestId).map((window) => queueMatching<Item>(site, sp, query, window));
  const [pages] = await Promise.all([Promise.all(reads), execute()]);
  const isCut = pages.some((page) => isFull(page, query)) || newestId > MOST_WINDOWS * LARGEST_PAGE;
  return { items: pages.flat(), isCut };
}

/**
 * Reads the newest items that meet a filter in a list to which many people add. Where so many of them meet it that SharePoint refuses
 * the filter, the list is read by windows of ids: what others add costs two more requests, and never the answer.
 * @param sp A batch that is sent by the caller, for the first try.
 * @throws as SharePoint refuses, for other reasons than how much there is.
 */
export async function readMatching<Item>(
  site: SuiteSite,
  query: MatchingQuery,
  sp: SPFI = site.sp
): Promise<Matches<Item>> {
  try {
    const items = await queueMatching<Item>(site, sp, query);
    return { items, isCut: isFull(items, query) };
  } catch (error) {
    if (toDataError('items.readMatching', error).kind !== 'tooMany') throw error;
    return readByWindows(site, query);
  }
}
