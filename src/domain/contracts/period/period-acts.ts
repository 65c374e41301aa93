/**
 * What can be done to a comment period, by whom, and what the log records of it.
 *
 * Promises: every change of a period has a name, and no change has none; an end put off before it came is an extension, after it came a
 * reopening, however the dates were typed. Non-goal: refusing anything; SharePoint lets only the chief of staff's office change a contract.
 */
import { periodStatus, phaseOf, type CommentPeriod } from './comment-period';

/** What someone did to a comment period. */
export const periodActs = [
  'scheduled',
  'opened',
  'extended',
  'shortened',
  'closed',
  'reopened',
  'canceled',
  'frozen',
  'unfrozen',
  'lateAccepted',
  'lateRefused'
] as const;
export type PeriodAct = (typeof periodActs)[number];

const sameMoment = (left: Date | undefined, right: Date | undefined): boolean => left?.getTime() === right?.getTime();

/** A later end extends a period that is open, an earlier one shortens it; no end is the latest. */
function nameOfNewEnd(before: CommentPeriod, after: CommentPeriod): PeriodAct {
  if (sameMoment(before.closes, after.closes)) return 'scheduled';
  return (after.closes?.getTime() ?? Infinity) > (before.closes?.getTime() ?? Infinity) ? 'extended' : 'shortened';
}

function nameOfNewDates(before: CommentPeriod, after: CommentPeriod, now: Date): PeriodAct {
  const [from, to] = [phaseOf(before, now), phaseOf(after, now)];
  if (to === 'none') return 'canceled';
  if (to === 'after') return from === 'after' ? 'scheduled' : 'closed';
  if (from === 'after') return 'reopened';
  if (to === 'before') return 'scheduled';
  return from === 'during' ? nameOfNewEnd(before, after) : 'opened';
}

/** What a change made at a moment is recorded as; nothing when nothing changed. */
export function actsOf(before: CommentPeriod, after: CommentPeriod, now: Date): readonly PeriodAct[] {
  const acts: PeriodAct[] = [];
  if (!sameMoment(before.opens, after.opens) || !sameMoment(before.closes, after.closes))
    acts.push(nameOfNewDates(before, after, now));
  if (before.isFrozen !== after.isFrozen) acts.push(after.isFrozen ? 'frozen' : 'unfrozen');
  if (before.takesLate !== after.takesLate) acts.push(after.takesLate ? 'lateAccepted' : 'lateRefused');
  return acts;
}

/** What can be done to a period at once, without typing a date. */
export type PeriodStep = 'open' | 'reopen' | 'close';

/** The step a person may take now: none who does not speak for the chief of staff's office. */
export function stepFor(period: CommentPeriod, now: Date, speaksForOffice: boolean): PeriodStep | null {
  if (!speaksForOffice) return null;
  switch (periodStatus(period, now).state) {
    case 'notScheduled':
    case 'upcoming':
      return 'open';
    case 'open':
    case 'frozen':
    case 'late':
      return 'close';
    case 'closed':
      return 'reopen';
  }
}

const MINUTE_MS = 60_000;

/** The minute a moment is in: what was opened now is open on every page at once, also where the clock on the page was drawn a moment ago. */
const minuteOf = (moment: Date): Date => new Date(Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS);

const stillToCome = (end: Date | undefined, now: Date): Date | undefined => (end && end > now ? end : undefined);

/** Whether someone typed an end that is over: opening would have no end, which is not what they typed. An end that was there is no typing. */
export function isTypedEndOver(period: CommentPeriod, entered: CommentPeriod, now: Date): boolean {
  return entered.closes !== undefined && entered.closes <= now && !sameMoment(entered.closes, period.closes);
}

/**
 * The period after a step. Opening and reopening keep an end that is still to come, also one that was only typed; without one they leave
 * it open until someone sets one. Closing refuses late entries too.
 * @param entered What was typed when the step was chosen.
 */
export function takeStep(
  period: CommentPeriod,
  step: PeriodStep,
  now: Date,
  entered: CommentPeriod = period
): CommentPeriod {
  const { opens = now, closes, isFrozen } = period;
  switch (step) {
    case 'open':
      return {
        opens: minuteOf(now),
        closes: stillToCome(entered.closes, now),
        isFrozen: false,
        takesLate: entered.takesLate
      };
    case 'reopen':
      return {
        opens: opens < now ? opens : minuteOf(now),
        closes: stillToCome(entered.closes, now),
        isFrozen: false,
        takesLate: false
      };
    case 'close':
      return { opens: period.opens, closes: closes && closes < now ? closes : now, isFrozen, takesLate: false };
  }
}
