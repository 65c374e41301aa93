import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../../lists/list-definition';
import { toDataError } from './data-error';
import { inWindow, LARGEST_PAGE, readNewestId, readWindows, windowsBetween, type IdWindow } from './id-windows';
import { listOf, type SuiteSite } from './suite-site';

export interface MatchingQuery {
  readonly definition: Pick<ListDefinition, 'url'>;
  readonly columns: readonly string[];
  readonly expansions?: readonly string[];
  readonly filter: string;
  /** How many of the newest are wanted, of every window where it is read by windows. */
  readonly most: number;
}

export interface Matches<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Whether there may be older ones that were left out. */
  readonly isCut: boolean;
}

function queueMatching<Item>(site: SuiteSite, sp: SPFI, query: MatchingQuery, window?: IdWindow): Promise<Item[]> {
  return listOf(site, sp, query.definition)
    .items.select(...query.columns)
    .expand(...(query.expansions ?? []))
    .filter(window === undefined ? query.filter : `${inWindow(window)} and ${query.filter}`)
    .orderBy('ID', false)
    .top(query.most)<Item[]>();
}

/** Whether more may match; a page of SharePoint's own measure holds all that a filter may match. */
const isFull = (page: readonly unknown[], { most }: MatchingQuery): boolean =>
  most < LARGEST_PAGE && page.length === most;

/** Reads what meets a filter by windows of numbers, the newest first, whether or not the filter has an index. */
export async function readMatchingByWindows<Item>(
  site: SuiteSite,
  query: MatchingQuery,
  newestId: number
): Promise<Matches<Item>> {
  let isCut = false;
  const windows = [...windowsBetween(0, newestId)].reverse();
  const items = await readWindows(site, windows, async (sp, window) => {
    const page = await queueMatching<Item>(site, sp, query, window);
    isCut ||= isFull(page, query);
    return page;
  });
  return { items, isCut };
}

/**
 * Reads the newest items that meet a filter in a list to which many people add. Where so many of them meet it that SharePoint refuses
 * the filter, the list is read by windows of numbers: what others add costs two more requests (one more for every further 40,000 items), and
 * never the answer.
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
    return readMatchingByWindows(site, query, await readNewestId(site, query.definition));
  }
}
