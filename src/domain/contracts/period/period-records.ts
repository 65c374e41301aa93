/**
 * The history of a comment period in the log: who did what to it when, and what it was before and after.
 *
 * Promises: a record reads back as it was written; a line someone else added to it is passed over; whether an entry is late is settled by the
 * records made before it, whatever becomes of the period later. Non-goal: being the period itself, which is on the contract, where people may
 * change it without this page.
 */
import type { Entry, ItemChange } from '../thread/entry';
import type { CommentPeriod } from './comment-period';
import type { PersonRef } from '../../people/person';

/** One change of a period. */
export interface PeriodRecord {
  /** Names of `PeriodAct`, or of what a later version of the suite can do. */
  readonly acts: readonly string[];
  readonly before: CommentPeriod;
  readonly after: CommentPeriod;
}

/** A change of a period, by whom and when, as SharePoint has it. */
export interface RecordedChange extends PeriodRecord {
  readonly key: string;
  readonly by: PersonRef;
  readonly at: Date;
  /** Who changed the record after it was made, the last time; not set for one that is as its author sent it. */
  readonly changed?: ItemChange;
}

const OPENS = 'opens';
const CLOSES = 'closes';
const FROZEN = 'frozen';
const LATE = 'late';
const WAS = 'was ';

function writePeriod({ opens, closes, isFrozen, takesLate }: CommentPeriod): readonly string[] {
  return [
    opens && `${OPENS} ${opens.toISOString()}`,
    closes && `${CLOSES} ${closes.toISOString()}`,
    isFrozen && FROZEN,
    takesLate && LATE
  ].filter((line): line is string => Boolean(line));
}

function readMoment(lines: readonly string[], name: string): Date | undefined {
  const moments = lines
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => new Date(line.slice(name.length + 1)));
  return moments.find((moment) => !Number.isNaN(moment.getTime()));
}

function readPeriod(lines: readonly string[]): CommentPeriod {
  return {
    opens: readMoment(lines, OPENS),
    closes: readMoment(lines, CLOSES),
    isFrozen: lines.includes(FROZEN),
    takesLate: lines.includes(LATE)
  };
}

/** A record as text that people can read in the list: what was done, then what the period is, then what it was. */
export function writePeriodRecord({ acts, before, after }: PeriodRecord): string {
  return [acts.join(', '), ...writePeriod(after), ...writePeriod(before).map((line) => WAS + line)].join('\n');
}

/** The record in a text; a text written by anything else has no act and no dates. */
export function readPeriodRecord(text: string): PeriodRecord {
  const lines = text.split('\n').map((line) => line.trim());
  const acts = lines.slice(0, 1).flatMap((line) => line.split(', ').filter(Boolean));
  const rest = lines.slice(1);
  const [was, is] = [rest.filter((line) => line.startsWith(WAS)), rest.filter((line) => !line.startsWith(WAS))];
  return { acts, after: readPeriod(is), before: readPeriod(was.map((line) => line.slice(WAS.length))) };
}

/** What was done to a period, in the log's order, from `Discussion.periodEntries`. */
export function readPeriodHistory(entries: readonly Entry[]): readonly RecordedChange[] {
  return entries.map(({ key, author, createdAt, body, changed }) => ({
    key,
    by: author,
    at: createdAt,
    ...readPeriodRecord(body),
    changed
  }));
}

/** Whether an entry was made within a comment period, or outside of it or during a pause though SharePoint took it. */
export type EntryTiming = 'early' | 'inTime' | 'late' | 'paused';

/**
 * When an entry was made, by the period that the last record before it left. A later record says nothing about it, not even by what it claims to
 * have found; nor does the contract, whose period may have been changed past the page, at a moment no one knows. Before the first record
 * nothing is known, and nothing is out of time.
 */
export function timingOf(createdAt: Date, history: readonly RecordedChange[]): EntryTiming {
  const inForce = history.filter(({ at }) => at <= createdAt).at(-1)?.after;
  if (!inForce) return 'inTime';
  const { opens, closes, isFrozen } = inForce;
  if (closes && createdAt >= closes) return 'late';
  if (opens && createdAt < opens) return 'early';
  return isFrozen ? 'paused' : 'inTime';
}
