/** When entries about a contract are taken; moments are absolute, so that time zones matter only where they are shown. */
export interface CommentPeriod {
  /** Not set: the period has not been scheduled, unless `closes` is. */
  readonly opens?: Date;
  /** Not set: open until somebody closes it. */
  readonly closes?: Date;
  /** No entries are taken while a new version is being prepared. */
  readonly isFrozen: boolean;
}

export type PeriodState = 'notScheduled' | 'upcoming' | 'open' | 'frozen' | 'closed';

/** A period at one moment. */
export interface PeriodStatus {
  readonly state: PeriodState;
  /** When the state changes by itself; not set when only a person can change it. */
  readonly nextChange?: Date;
}

/** What remains until a moment, in whole units, none of them negative. */
export interface Countdown {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

const MINUTE = 60_000;

/**
 * The state of a comment period at a moment. The moment of opening belongs to the period, the moment of closing does not.
 * A period whose end is not after its beginning is never open.
 */
export function periodStatus(period: CommentPeriod, now: Date): PeriodStatus {
  const { opens, closes, isFrozen } = period;
  if (!opens && !closes) return { state: 'notScheduled' };
  if (closes && now >= closes) return { state: 'closed' };
  if (opens && closes && opens >= closes) return { state: 'closed' };
  if (opens && now < opens) return { state: 'upcoming', nextChange: opens };
  return { state: isFrozen ? 'frozen' : 'open', nextChange: closes };
}

/** Whether entries are taken at this moment. */
export function takesEntries(period: CommentPeriod, now: Date): boolean {
  return periodStatus(period, now).state === 'open';
}

/** Time left until a moment, rounded up to the minute so that the last minute does not read as none. */
export function countdownTo(moment: Date, now: Date): Countdown {
  const left = Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / MINUTE));
  return { days: Math.floor(left / 1440), hours: Math.floor((left % 1440) / 60), minutes: left % 60 };
}

/** Whether an entry was made after the period had ended. */
export function isLate(createdAt: Date, period: CommentPeriod): boolean {
  return period.closes !== undefined && createdAt >= period.closes;
}

/** Why the text of one clause takes no shared comments. */
export interface ClosedClause {
  readonly number: string;
  readonly reason: string;
}

/** The clauses not open for comment: one to a line, number, colon, reason. Lines of another shape are left out. */
export function readClosedClauses(text: string): readonly ClosedClause[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(line);
    return match?.[1] && match[2] ? [{ number: match[1], reason: match[2] }] : [];
  });
}
