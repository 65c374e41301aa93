import { addDays, daysBetween, type CalendarDay } from '../time/calendar-day';
import { laterDay, type Facts } from './facts';
import { signFrom, type Cause, type Evidence, type Fix, type Sign, type SignLevel } from './sign';

/** Days from one meeting held to the next; from where log and pair begin to the first; from the last to the day looked at. */
interface Gap {
  readonly from: CalendarDay;
  readonly fromMeetingId?: number;
  readonly to: CalendarDay;
  readonly toMeetingId?: number;
}

/** Newest first; the newest is still open. One at a time: most relationships are judged by the first two of many. */
function* gapsBack({ held, asOf }: Facts, logStart: CalendarDay): Generator<Gap> {
  let end: Pick<Gap, 'to' | 'toMeetingId'> = { to: asOf };
  for (const { id, day } of [...held].reverse()) {
    if (day < logStart) break;
    yield { from: day, fromMeetingId: id, ...end };
    end = { to: day, toMeetingId: id };
  }
  yield { from: logStart, ...end };
}

function allowedDays({ rhythm }: Facts, level: SignLevel): number {
  return level === 'raised' ? rhythm.maximumDays : rhythm.idealDays;
}

/** The last day by which a meeting keeps within a level: so many days on, but never before a new relationship's grace is over. */
export function dueBy(facts: Facts, from: CalendarDay, level: SignLevel): CalendarDay {
  return laterDay(addDays(from, allowedDays(facts, level)), facts.graceEnd);
}

/** Whether it ends after `dueBy`; asked of every relationship, so without making a day of it. */
function isTooLong(facts: Facts, { from, to }: Gap, level: SignLevel): boolean {
  return to > facts.graceEnd && daysBetween(from, to) > allowedDays(facts, level);
}

/** The first day on which the next meeting was later than the maximum; `undefined` while it is not, or nothing is known. */
export function overdueSince(facts: Facts): CalendarDay | undefined {
  if (facts.logStart === undefined) return undefined;
  const from = laterDay(facts.logStart, facts.held.at(-1)?.day ?? '');
  return isTooLong(facts, { from, to: facts.asOf }, 'raised') ? addDays(dueBy(facts, from, 'raised'), 1) : undefined;
}

function gapEvidence(facts: Facts, gap: Gap, level: SignLevel): Evidence {
  return { of: 'gap', ...gap, days: daysBetween(gap.from, gap.to), allowedDays: allowedDays(facts, level) };
}

/**
 * The rhythm is broken while the open gap is too long, and after it was too long until a second meeting has kept to the rhythm: one
 * meeting after a quarter of silence is still "only quarterly". It has been broken since the first of the too long gaps in a row.
 */
function findBreak(facts: Facts, logStart: CalendarDay, level: SignLevel): readonly Cause[] {
  const run: Gap[] = [];
  for (const gap of gapsBack(facts, logStart)) {
    if (isTooLong(facts, gap, level)) run.unshift(gap);
    // The gap that is still open may be good while the one before it was not.
    else if (gap.toMeetingId !== undefined) break;
  }
  const [oldest] = run;
  if (!oldest) return [];
  const since = addDays(dueBy(facts, oldest.from, level), 1);
  return [{ rule: 'meetingsTooRare', level, since, evidence: run.map((gap) => gapEvidence(facts, gap, level)) }];
}

/**
 * Sign 3: meetings only quarterly, or rarer.
 *
 * Any meeting held keeps the rhythm, whoever came (the levels are the matter of signs 2 and 4); planned and canceled ones do not.
 * It is judged as of the day looked at, by the gap that is open and the one before it.
 */
export function judgeTooRare(facts: Facts): Sign {
  const { logStart, held, rhythm, unconfirmed } = facts;
  const meetingIds = unconfirmed.map(({ id }) => id);
  const sayWhatHappened: readonly Fix[] = meetingIds.length > 0 ? [{ fix: 'sayWhatHappened', meetingIds }] : [];
  if (logStart === undefined)
    return {
      kind: 'tooRare',
      state: 'notKnown',
      reason: 'notLogged',
      fixes: [...sayWhatHappened, { fix: 'logMeetings' }]
    };
  const raised = findBreak(facts, logStart, 'raised');
  const causes = raised.length > 0 ? raised : findBreak(facts, logStart, 'watch');
  return signFrom(
    'tooRare',
    causes,
    [...sayWhatHappened, { fix: 'agreeRhythm', everyDays: rhythm.idealDays }],
    held.length > 0
      ? { kind: 'tooRare', state: 'clear' }
      : {
          kind: 'tooRare',
          state: 'notKnown',
          reason: 'noMeetingYet',
          fixes: [...sayWhatHappened, { fix: 'offerMeeting', withinDays: rhythm.idealDays }]
        }
  );
}
