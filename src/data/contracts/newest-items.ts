import type { LogName } from '../../domain/contracts/thread/entry';
import { LARGEST_PAGE, readWindows, windowsBetween } from '../sharepoint/id-windows';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractOfItem, type EntryHead, type EntryItem } from './items';
import { queueHeads, readItems } from './log-items';

/**
 * The newest items of a log past what someone filled it with.
 *
 * Promises: what is no entry of a contract hides none. Past the first page, its texts are never downloaded, and there are a few requests however
 * much of it there is.
 */

/** Items of the first request: everything in most hospitals, enough to show what is new in the others. */
export const NEWEST_ENTRIES = 500;
/** With fewer entries among them, the newest items are mostly something else. */
const ENOUGH_ENTRIES = NEWEST_ENTRIES / 2;
/** How many windows are asked for at once at most; each time twice as many, so that no more is read than about as much again as is in the way. */
const MOST_WINDOWS = 16;

/** Items of a log from some number on. */
interface ReachedItems {
  readonly items: readonly EntryItem[];
  /** Numbers up to this one were not looked at. */
  readonly floor: number;
}

/** Where the entries are that come before a number, the newest first, and how far down was looked. */
interface ReachedHeads {
  readonly heads: readonly EntryHead[];
  readonly floor: number;
}

const isAboutContract = (site: SuiteSite, log: LogName, item: EntryHead): boolean =>
  contractOfItem(site, log, item) !== null;

async function findBefore(site: SuiteSite, log: LogName, top: number, wanted: number): Promise<ReachedHeads> {
  const heads: EntryHead[] = [];
  let floor = top;
  for (let count = 1; floor > 0 && heads.length < wanted && count <= MOST_WINDOWS; count *= 2) {
    const from = Math.max(0, floor - count * LARGEST_PAGE);
    const windows = [...windowsBetween(from, floor)].reverse();
    const found = await readWindows(site, windows, (sp, window) => queueHeads(site, sp, log, window));
    heads.push(...found.filter((head) => isAboutContract(site, log, head)));
    floor = from;
  }
  return { heads, floor };
}

/**
 * The newest items; where most of them are folders, or about no contract, entries from before them too, until there are enough: first where
 * they are, then the texts of those that are about a contract.
 * @param newest The first page, the newest first.
 */
export async function readPastFilling(
  site: SuiteSite,
  log: LogName,
  newest: readonly EntryItem[]
): Promise<ReachedItems> {
  const top = newest.length < NEWEST_ENTRIES ? 0 : Math.max(0, (newest.at(-1)?.ID ?? 0) - 1);
  const wanted = ENOUGH_ENTRIES - newest.filter((item) => isAboutContract(site, log, item)).length;
  const { heads, floor } = await findBefore(site, log, top, wanted);
  const chosen = heads.slice(0, NEWEST_ENTRIES);
  const older = await readItems(
    site,
    log,
    chosen.map(({ ID }) => ID)
  );
  const lowest = chosen.at(-1)?.ID ?? 0;
  return { items: [...newest, ...older], floor: chosen.length < heads.length ? lowest - 1 : floor };
}
