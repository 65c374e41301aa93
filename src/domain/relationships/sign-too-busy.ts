import { addDays } from '../time/calendar-day';
import { overdueSince } from './cadence';
import { byDay, earlierDay, isMeetingAhead, type Facts } from './facts';
import type { Quarter } from '../time/quarter';
import type { CanceledMeeting, HeldMeeting } from './relationship';
import { runBackFrom } from './run-back';
import { signFrom, type Cause, type Evidence, type Fix, type Sign } from './sign';

function isByIt({ canceledBy }: CanceledMeeting): boolean {
  return canceledBy !== 'business';
}

function evidenceOf({ id, day }: HeldMeeting | CanceledMeeting): Evidence {
  return { of: 'meeting', id, day };
}

/** One canceled meeting is to be watched; from the share the practice names on, canceling is the habit. */
function findCanceled({ canceled, held, practice, asOf }: Facts, { first, last }: Quarter): readonly Cause[] {
  const byIt = canceled.filter(isByIt);
  const evidence = byIt.filter(({ day }) => first <= day && day <= last);
  const earliest = evidence[0];
  if (!earliest) return [];
  const due = evidence.length + held.filter(({ day }) => first <= day).length;
  const run = runBackFrom(earliest, [...byIt, ...held].sort(byDay), ({ state }) => state === 'canceled');
  // A meeting may be canceled weeks ahead of its day; the sign does not begin tomorrow.
  const since = earlierDay(run.day, asOf);
  return [
    {
      rule: 'canceledByIt',
      level: evidence.length >= practice.canceledShare * due ? 'raised' : 'watch',
      since,
      evidence: evidence.map(evidenceOf)
    }
  ];
}

/** The next meeting is later than the maximum, and none is on the calendar. */
function findNothingOffered(facts: Facts): readonly Cause[] {
  const since = overdueSince(facts);
  if (since === undefined) return [];
  const last = facts.held.at(-1);
  return [{ rule: 'nothingOffered', level: 'raised', since, evidence: last ? [evidenceOf(last)] : [] }];
}

/** The executive asked for a meeting; none was held since, none is on the calendar, and the ideal interval is over. */
function findUnmetRequest({ answers, held, asOf, rhythm }: Facts): readonly Cause[] {
  const last = held.at(-1);
  const unmet = answers.filter(
    ({ wantsMeeting, day }) =>
      wantsMeeting && (last === undefined || last.day < day) && addDays(day, rhythm.idealDays) < asOf
  );
  const [earliest] = unmet;
  if (!earliest) return [];
  const evidence = unmet.map(({ id, day }): Evidence => ({ of: 'answer', id, day }));
  return [{ rule: 'requestNotMet', level: 'raised', since: addDays(earliest.day, rhythm.idealDays + 1), evidence }];
}

function findWaiting(facts: Facts): readonly Cause[] {
  const causes = facts.goesOn ? [...findNothingOffered(facts), ...findUnmetRequest(facts)] : [];
  return causes.length > 0 && isMeetingAhead(facts) ? [] : causes;
}

/**
 * Sign 1: too busy to meet. IT cancels meetings of the quarter, or does not offer one when it is due or asked for.
 *
 * What the business canceled is not held against IT, and satisfies nothing either: after it, IT has another one to offer.
 */
export function judgeTooBusy(facts: Facts, quarter: Quarter): Sign {
  const canceled = findCanceled(facts, quarter);
  const waiting = findWaiting(facts);
  const offerMeeting: Fix = { fix: 'offerMeeting', withinDays: facts.rhythm.idealDays };
  const fixes: readonly Fix[] = [
    ...(waiting.length > 0 ? [offerMeeting] : []),
    ...(canceled.length > 0 ? [{ fix: 'sendBackup' } as const] : [])
  ];
  return signFrom('tooBusy', [...canceled, ...waiting], fixes, withoutCause(facts, offerMeeting));
}

function withoutCause({ logStart, held }: Facts, offerMeeting: Fix): Sign {
  if (logStart === undefined)
    return { kind: 'tooBusy', state: 'notKnown', reason: 'notLogged', fixes: [{ fix: 'logMeetings' }] };
  if (held.length === 0) return { kind: 'tooBusy', state: 'notKnown', reason: 'noMeetingYet', fixes: [offerMeeting] };
  return { kind: 'tooBusy', state: 'clear' };
}
