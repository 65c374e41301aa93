/**
 * When entries about a contract are accepted.
 *
 * Promises: one state for every period and moment; the moment of opening belongs to the period, that of closing does not; a day of a
 * countdown is a day on the calendar of the site, also when clocks are changed in between.
 * Non-goals: enforcing anything, which SharePoint's permissions do (docs/decisions/0016), and words for people.
 * Source of the rules: how a chief of staff holds a comment period: announced with a beginning and an end in the hospital's time, paused
 * while counsel writes a new version, prolonged or opened again when too few were heard, and sometimes kind to who comes late.
 */
import { daysBetween } from '../../time/calendar-day';
import { dayInZone, minutesInZone, type Zone } from '../../time/site-zone';

/** Moments are absolute; time zones matter only where they are shown or typed. */
export interface CommentPeriod {
  /** Not set: the period has not been scheduled, unless `closes` is. */
  readonly opens?: Date;
  /** Not set: open until someone closes it. */
  readonly closes?: Date;
  /** No entries are accepted while a new version is being prepared. */
  readonly isFrozen: boolean;
  /** Entries are accepted after the end too, and marked as late. */
  readonly takesLate: boolean;
}

export type PeriodState = 'notScheduled' | 'upcoming' | 'open' | 'frozen' | 'late' | 'closed';

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

/** Where a moment lies in the dates of a period, whatever is frozen or accepted late. */
export type PeriodPhase = 'none' | 'before' | 'during' | 'after';

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Whether the end is not after the beginning; such a period is never open. */
export function isBackwards({ opens, closes }: CommentPeriod): boolean {
  return opens !== undefined && closes !== undefined && opens >= closes;
}

const SECOND_MS = 1000;

/** SharePoint keeps whole seconds. */
function isSameSecond(one: Date | undefined, other: Date | undefined): boolean {
  if (!one || !other) return one === other;
  return Math.abs(one.getTime() - other.getTime()) < SECOND_MS;
}

/** Whether two periods are the same, one of them perhaps as SharePoint gave it back. */
export function isSamePeriod(one: CommentPeriod, other: CommentPeriod): boolean {
  return (
    isSameSecond(one.opens, other.opens) &&
    isSameSecond(one.closes, other.closes) &&
    one.isFrozen === other.isFrozen &&
    one.takesLate === other.takesLate
  );
}

/** Where a moment lies in a period's dates. */
export function phaseOf(period: CommentPeriod, now: Date): PeriodPhase {
  const { opens, closes } = period;
  if (!opens && !closes) return 'none';
  if ((closes && now >= closes) || isBackwards(period)) return 'after';
  return opens && now < opens ? 'before' : 'during';
}

/** The state of a comment period at a moment. A pause has a meaning only until the end; after it, it keeps late entries out too. */
export function periodStatus(period: CommentPeriod, now: Date): PeriodStatus {
  const { opens, closes, isFrozen, takesLate } = period;
  switch (phaseOf(period, now)) {
    case 'none':
      return { state: 'notScheduled' };
    case 'before':
      return { state: 'upcoming', nextChange: opens };
    case 'during':
      return { state: isFrozen ? 'frozen' : 'open', nextChange: closes };
    case 'after':
      return { state: takesLate && !isFrozen ? 'late' : 'closed' };
  }
}

/** Whether entries are accepted at this moment, in time or late. */
export function takesEntries(period: CommentPeriod, now: Date): boolean {
  const { state } = periodStatus(period, now);
  return state === 'open' || state === 'late';
}

/**
 * Whether SharePoint should let physicians add entries from now on: while they are accepted, and already before the opening time, because
 * SharePoint has no clock that would let them in by itself.
 */
export function opensFolder(period: CommentPeriod, now: Date): boolean {
  return takesEntries(period, now) || periodStatus(period, now).state === 'upcoming';
}

/** What the period says to someone who wants to add an entry: that it is accepted, or why not. */
export type PeriodPermission = Exclude<PeriodState, 'late'>;

/** What the period says to someone who wants to comment, whoever they are. */
export function permissionByPeriod(period: CommentPeriod, now: Date): PeriodPermission {
  const { state } = periodStatus(period, now);
  return state === 'late' ? 'open' : state;
}

/** Whether the chief of staff's office may decide about what was said: at any time once there is a period, because answering has no end. */
export function takesDecisions(period: CommentPeriod, now: Date): boolean {
  return periodStatus(period, now).state !== 'notScheduled';
}

/**
 * Time left until a moment, rounded up to the minute so that the last minute does not read as none. Days are counted on the site's
 * calendar: from five o'clock to five o'clock is a day, though clocks be changed in the night between; less than a day is given in
 * hours that really pass.
 */
export function countdownTo(moment: Date, now: Date, zone: Zone): Countdown {
  const since = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  const until = new Date(Math.ceil(moment.getTime() / MINUTE_MS) * MINUTE_MS);
  const left = Math.max(0, (until.getTime() - since.getTime()) / MINUTE_MS);
  const onClock = minutesInZone(until, zone) - minutesInZone(since, zone);
  const days = daysBetween(dayInZone(since, zone), dayInZone(until, zone)) - (onClock < 0 ? 1 : 0);
  if (days < 1) return { days: 0, hours: Math.floor(left / HOUR), minutes: left % HOUR };
  const rest = (onClock + DAY) % DAY;
  return { days, hours: Math.floor(rest / HOUR), minutes: rest % HOUR };
}
