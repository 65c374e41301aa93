import type { Entry } from './entry';

/** The part of the site's log a browser knows. */
export interface EntryLog {
  /** In the order of their numbers. */
  readonly entries: readonly Entry[];
  /** The highest number looked at; everything after it is news. */
  readonly lastId: number;
  /** Numbers up to this one were not looked at, except for contracts in `complete`. 0: everything is known. */
  readonly floor: number;
  /** Contracts whose entries below the floor are known too. */
  readonly complete: readonly number[];
}

export const emptyLog: EntryLog = { entries: [], lastId: 0, floor: 0, complete: [] };

/** Widest range of numbers one query looks at; SharePoint refuses to look through more than 5,000 rows. */
export const WINDOW = 4_500;

/** A range of item numbers: after `from`, up to and including `to`. */
export interface IdWindow {
  readonly from: number;
  readonly to: number;
}

/** The ranges to look through between two numbers, each narrow enough for SharePoint. */
export function windowsBetween(from: number, to: number): readonly IdWindow[] {
  const count = Math.max(0, Math.ceil((to - from) / WINDOW));
  return Array.from({ length: count }, (_, index) => ({ from: from + index * WINDOW, to: Math.min(from + (index + 1) * WINDOW, to) }));
}

const idOf = (entry: Entry): number => entry.id ?? Infinity;

/** The log with more entries in it; an entry known already stays as it is. */
export function addEntries(log: EntryLog, more: readonly Entry[], reached: number = 0): EntryLog {
  const known = new Set(log.entries.map(({ id }) => id));
  const news = more.filter(({ id }) => id !== undefined && !known.has(id) && known.add(id));
  const entries = news.length === 0 ? log.entries : [...log.entries, ...news].sort((left, right) => idOf(left) - idOf(right));
  const lastId = Math.max(log.lastId, reached, news.reduce((highest, entry) => Math.max(highest, entry.id ?? 0), 0));
  return { ...log, entries, lastId };
}

/** How far a reading of the newest items went; the log's folders have numbers too, so entries alone do not tell. */
export interface Reach {
  readonly highestId: number;
  readonly lowestId: number;
  /** Nothing stands below the lowest. */
  readonly isAll: boolean;
}

/** The log after its newest entries were read. */
export function logOfNewest(newest: readonly Entry[], { highestId, lowestId, isAll }: Reach): EntryLog {
  return { ...addEntries(emptyLog, newest, highestId), floor: isAll ? 0 : Math.max(0, lowestId - 1) };
}

/** The log after a contract's older entries were read. */
export function completeContract(log: EntryLog, contractId: number, older: readonly Entry[]): EntryLog {
  return { ...addEntries(log, older), complete: [...log.complete.filter((id) => id !== contractId), contractId] };
}

/** Whether everything said about a contract up to `lastId` is known. */
export function isComplete(log: EntryLog, contractId: number): boolean {
  return log.floor === 0 || log.complete.includes(contractId);
}

/** A contract's entries, in the site's order. */
export function entriesOf(log: EntryLog, contractId: number): readonly Entry[] {
  return log.entries.filter((entry) => entry.contractId === contractId);
}
