import type { Entry } from './entry';

/** The part of one of the site's logs a browser knows. */
export interface EntryLog {
  /** In the order of their numbers. */
  readonly entries: readonly TakenEntry[];
  /** The highest number looked at; everything after it is news. */
  readonly lastId: number;
  /** Numbers up to this one were not looked at, except for contracts in `complete`. 0: everything is known. */
  readonly floor: number;
  /** Contracts whose entries below the floor are known too. */
  readonly complete: readonly number[];
  /** Where in SharePoint's own record of changes the log was looked at; what changed or was removed after it is not known. */
  readonly changesSeen: string;
}

export const emptyLog: EntryLog = { entries: [], lastId: 0, floor: 0, complete: [], changesSeen: '' };

/** An entry the site has accepted. */
type TakenEntry = Entry & { readonly id: number };

const isTaken = (entry: Entry): entry is TakenEntry => entry.id !== undefined;

/** Entries in the order of their numbers, each number once, the first of several. */
function inOrder(entries: readonly TakenEntry[]): readonly TakenEntry[] {
  const byId = new Map<number, TakenEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((left, right) => left.id - right.id);
}

/**
 * The log with more entries in it; an entry known already stays as it is, and one without a number is not the site's yet.
 * @param reached The highest number looked at, where that is not an entry's.
 */
export function addEntries(log: EntryLog, more: readonly Entry[], reached: number = 0): EntryLog {
  const news = inOrder(more.filter(isTaken));
  const [first, last] = [news[0], news.at(-1)];
  if (!first || !last) return { ...log, lastId: Math.max(log.lastId, reached) };
  // News as a rule are newer than everything known; only older entries have to find their places.
  const isNewer = first.id > log.lastId;
  const entries = isNewer ? [...log.entries, ...news] : inOrder([...log.entries, ...news]);
  return { ...log, entries, lastId: Math.max(log.lastId, reached, last.id) };
}

/** How far a reading of the newest items went; the log's folders have numbers too, so entries alone do not show it. */
export interface Reach {
  readonly highestId: number;
  /** Numbers up to this one were not looked at; 0: there are none. */
  readonly floor: number;
  readonly changesSeen: string;
}

/** The log after its newest entries were read. */
export function logOfNewest(newest: readonly Entry[], { highestId, floor, changesSeen }: Reach): EntryLog {
  return { ...addEntries(emptyLog, newest, highestId), floor, changesSeen };
}

/**
 * The log after known items were removed, or changed by someone.
 * @param touched Numbers of the items that were.
 * @param present Those of them that are still there, as they are now.
 */
export function replaceEntries(log: EntryLog, touched: ReadonlySet<number>, present: readonly Entry[]): EntryLog {
  if (!log.entries.some(({ id }) => touched.has(id))) return log;
  const now = new Map(present.filter(isTaken).map((entry) => [entry.id, entry]));
  return {
    ...log,
    entries: log.entries.flatMap((entry) => (touched.has(entry.id) ? (now.get(entry.id) ?? []) : entry))
  };
}

/** The log without what is known about some contracts, which the person may no longer read. */
export function forgetContracts(log: EntryLog, isForgotten: (contractId: number) => boolean): EntryLog {
  const isIn = ({ contractId }: Entry): boolean => isForgotten(contractId);
  if (!log.entries.some(isIn) && !log.complete.some(isForgotten)) return log;
  return {
    ...log,
    entries: log.entries.filter((entry) => !isIn(entry)),
    complete: log.complete.filter((id) => !isForgotten(id))
  };
}

/** The log after a contract's older entries were read. */
export function completeContract(log: EntryLog, contractId: number, older: readonly Entry[]): EntryLog {
  return { ...addEntries(log, older), complete: [...log.complete.filter((id) => id !== contractId), contractId] };
}

/** Whether everything in the log about a contract up to `lastId` is known. */
export function isComplete(log: EntryLog, contractId: number): boolean {
  return log.floor === 0 || log.complete.includes(contractId);
}

/** How a log differs from an earlier state of it. */
export interface LogDifference {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
}

/** What came since an earlier state of the same log, and what went; an item that was changed went as it was and came as it is. */
export function differenceBetween(earlier: readonly Entry[], entries: readonly Entry[]): LogDifference {
  const hasOnlyGrown = earlier.every((entry, index) => entries[index] === entry);
  if (hasOnlyGrown) return { added: entries.slice(earlier.length), removed: [] };
  const [before, now] = [new Set(earlier), new Set(entries)];
  return {
    added: entries.filter((entry) => !before.has(entry)),
    removed: earlier.filter((entry) => !now.has(entry))
  };
}
