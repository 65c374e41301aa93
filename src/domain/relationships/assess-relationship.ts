/**
 * The five warning signs of a relationship between a department's executive and its IT liaison, quarter by quarter.
 *
 * Promises: every sign names its rule, the very meetings and answers it was computed from, since when it holds and what would help,
 * as codes and data; the same facts in any order give the same signs; a held meeting with a leader of IT and the executive never
 * raises or worsens one; a canceled meeting never improves one; missing data is `notKnown`, never clear.
 * Goals: nothing opaque, so no score and no weights: a person must be able to say of each sign "that is not true" and be right or wrong.
 * Non-goals: words (the page's), how good a meeting was, and comparing people.
 *
 * Source: the liaison practice of hospital IT. IT is too busy to meet; staff meet the executive without authority to act; meetings
 * are only quarterly, where monthly is the least; an IT leader meets business staff; executives do not know who their liaison is.
 *
 * When: days are those on the wall of the site; the caller turns instants into days. A quarter is looked at as of its last day, of today
 * while it lasts, or of the relationship's last day. Signs 1, 2 and 4 speak of the quarter's meetings, each by its own day; sign 3 of the
 * rhythm on the day looked at, across quarters; sign 5 of the latest answer. `since` may lie in an earlier quarter.
 */
import type { CalendarDay } from '../time/calendar-day';
import { judgeApprovals, type Approvals } from './approvals';
import { judgeTooRare } from './cadence';
import { earlierDay, gatherFacts, type History } from './facts';
import { liaisonPractice, type Practice } from './practice';
import type { Quarter } from '../time/quarter';
import type { Relationship } from './relationship';
import type { Sign } from './sign';
import { judgeLeaderMeetsStaff, judgeStaffMeetsExecutive } from './sign-levels';
import { judgeLiaisonUnknown } from './sign-liaison-unknown';
import { judgeTooBusy } from './sign-too-busy';

/** One relationship in one quarter. */
export type Assessment =
  /** The quarter or the relationship had not begun, or the relationship was over. */
  | { readonly state: 'notAssessed'; readonly relationshipId: number; readonly quarter: Quarter }
  | {
      readonly state: 'assessed';
      readonly relationshipId: number;
      readonly quarter: Quarter;
      /** The day it is looked at. */
      readonly asOf: CalendarDay;
      /** All five, in the order of `signKinds`. */
      readonly signs: readonly Sign[];
      readonly approvals: Approvals;
    };

/** The signs of one relationship in one quarter, as far as they show on `today`. */
export function assessRelationship(
  relationship: Relationship,
  history: History,
  quarter: Quarter,
  today: CalendarDay,
  practice: Practice = liaisonPractice
): Assessment {
  const { id: relationshipId, since, until } = relationship;
  const asOf = earlierDay(today, earlierDay(quarter.last, until ?? quarter.last));
  if (asOf < quarter.first || asOf < since) return { state: 'notAssessed', relationshipId, quarter };
  const facts = gatherFacts(relationship, history, asOf, practice);
  const approvals = judgeApprovals(facts);
  const signs = [
    judgeTooBusy(facts, quarter),
    judgeStaffMeetsExecutive(facts, quarter),
    judgeTooRare(facts),
    judgeLeaderMeetsStaff(facts, quarter),
    judgeLiaisonUnknown(facts, approvals)
  ];
  return { state: 'assessed', relationshipId, quarter, asOf, signs, approvals };
}

/** The trend: the signs of one relationship in each of the quarters, in their order. */
export function traceQuarters(
  relationship: Relationship,
  history: History,
  quarters: readonly Quarter[],
  today: CalendarDay,
  practice: Practice = liaisonPractice
): readonly Assessment[] {
  return quarters.map((quarter) => assessRelationship(relationship, history, quarter, today, practice));
}
