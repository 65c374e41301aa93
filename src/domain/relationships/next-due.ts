import { daysBetween, type CalendarDay } from '../time/calendar-day';
import { dueBy } from './cadence';
import { gatherFacts, laterDay, type History } from './facts';
import { liaisonPractice, type Practice } from './practice';
import type { Relationship } from './relationship';

/** When the next meeting is due. */
export type NextDue =
  /** The relationship has not begun or is over. */
  | { readonly state: 'notDue' }
  /** No meeting was held, and no one promised that the log is complete. */
  | { readonly state: 'notKnown' }
  | {
      /** `late`: past the ideal day; `overdue`: past the last good one. */
      readonly state: 'onTime' | 'late' | 'overdue';
      /** The last meeting held; absent when it is counted from where relationship and log begin. */
      readonly lastMeetingId?: number;
      readonly countsFrom: CalendarDay;
      readonly idealBy: CalendarDay;
      readonly latestBy: CalendarDay;
      /** The next one on the calendar, whenever that is; planning alone satisfies nothing. */
      readonly nextMeetingId?: number;
    };

/** When the next meeting of a relationship is due: counted from the last one held, never from one that was canceled or only planned. */
export function findNextDue(
  relationship: Relationship,
  history: History,
  today: CalendarDay,
  practice: Practice = liaisonPractice
): NextDue {
  const facts = gatherFacts(relationship, history, today, practice);
  if (today < relationship.since || !facts.goesOn) return { state: 'notDue' };
  const last = facts.held.at(-1);
  const countsFrom = facts.logStart === undefined ? last?.day : laterDay(facts.logStart, last?.day ?? '');
  if (countsFrom === undefined) return { state: 'notKnown' };
  const idealBy = dueBy(facts, countsFrom, 'watch');
  const latestBy = dueBy(facts, countsFrom, 'raised');
  return {
    state: today > latestBy ? 'overdue' : today > idealBy ? 'late' : 'onTime',
    ...(last && { lastMeetingId: last.id }),
    countsFrom,
    idealBy,
    latestBy,
    ...(facts.next && { nextMeetingId: facts.next.id })
  };
}

/** A relationship that is cooling. */
export interface LosingTouch {
  readonly relationship: Relationship;
  readonly due: Exclude<NextDue, { readonly state: 'notDue' | 'notKnown' }>;
  /** Days past the last good one; negative while there are some left. */
  readonly daysOverdue: number;
}

/** Relationships past their ideal day, the longest overdue first; of equals the one with the lower number. */
export function findLosingTouch(
  relationships: readonly Relationship[],
  history: History,
  today: CalendarDay,
  practice: Practice = liaisonPractice
): readonly LosingTouch[] {
  return relationships
    .flatMap((relationship): readonly LosingTouch[] => {
      const due = findNextDue(relationship, history, today, practice);
      return due.state === 'late' || due.state === 'overdue'
        ? [{ relationship, due, daysOverdue: daysBetween(due.latestBy, today) }]
        : [];
    })
    .sort((one, other) => other.daysOverdue - one.daysOverdue || one.relationship.id - other.relationship.id);
}
