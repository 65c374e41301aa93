import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../../lists/list-definition';
import { openBatch } from './open-batch';
import { listOf, type SuiteSite } from './suite-site';

/**
 * Windows of item numbers, for lists with more rows than SharePoint looks through at once. The number is always indexed, so that a window is
 * found however long the list is; and it is narrow enough that any other condition may be asked for within it.
 */

/** SharePoint's largest page, and the most rows it looks through for a filter, however few of them match. */
export const LARGEST_PAGE = 5_000;
/** Windows of one request, so that no answer grows past what a browser takes at once. */
const WINDOWS_A_REQUEST = 8;

/** A range of item numbers: after `from`, up to and including `to`. */
export interface IdWindow {
  readonly from: number;
  readonly to: number;
}

/** The windows between two numbers, the lowest first. */
export function windowsBetween(from: number, to: number): readonly IdWindow[] {
  const count = Math.max(0, Math.ceil((to - from) / LARGEST_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * LARGEST_PAGE,
    to: Math.min(from + (index + 1) * LARGEST_PAGE, to)
  }));
}

/** A window as the beginning of a filter. */
export function inWindow({ from, to }: IdWindow): string {
  return `ID gt ${from} and ID le ${to}`;
}

/** The highest number in a list; 0 where there is none. @param sp A batch, if it is sent with others. */
export async function readNewestId(
  site: SuiteSite,
  definition: Pick<ListDefinition, 'url'>,
  sp: SPFI = site.sp
): Promise<number> {
  const [newest] = await listOf(site, sp, definition).items.select('ID').orderBy('ID', false).top(1)<
    { readonly ID: number }[]
  >();
  return newest?.ID ?? 0;
}

/**
 * Reads windows one after the other, eight in a request.
 * @param queue Asks for one window through a batch.
 * @returns what they hold, in the order of the windows
 */
export async function readWindows<Item>(
  site: SuiteSite,
  windows: readonly IdWindow[],
  queue: (sp: SPFI, window: IdWindow) => Promise<readonly Item[]>
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let first = 0; first < windows.length; first += WINDOWS_A_REQUEST) {
    const { sp, execute } = openBatch(site);
    const reads = windows.slice(first, first + WINDOWS_A_REQUEST).map((window) => queue(sp, window));
    const [pages] = await Promise.all([Promise.all(reads), execute()]);
    found.push(...pages.flat());
  }
  return found;
}
