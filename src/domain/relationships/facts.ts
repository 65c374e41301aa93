import { addDays, type CalendarDay } from '../time/calendar-day';
import type { Practice, Rhythm } from './practice';
import type { CanceledMeeting, HeldMeeting, Meeting, PlannedMeeting, PulseAnswer, Relationship } from './relationship';

/** Meetings and answers by department, each in order of day; made once, used for every relationship and quarter. */
export interface History {
  readonly meetings: ReadonlyMap<number, readonly Meeting[]>;
  readonly answers: ReadonlyMap<number, readonly PulseAnswer[]>;
}

/** Anything that happened in a department on a day. */
export interface Dated {
  readonly id: number;
  readonly departmentId: number;
  readonly day: CalendarDay;
}

/** Order of day; of one day, order of number. */
export function byDay(one: Dated, other: Dated): number {
  if (one.day === other.day) return one.id - other.id;
  return one.day < other.day ? -1 : 1;
}

function groupByDepartment<T extends Dated>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.departmentId);
    if (group) group.push(row);
    else groups.set(row.departmentId, [row]);
  }
  for (const group of groups.values()) group.sort(byDay);
  return groups;
}

/** Puts meetings and answers in order; the order they come in does not matter. */
export function indexHistory(meetings: readonly Meeting[], answers: readonly PulseAnswer[]): History {
  return { meetings: groupByDepartment(meetings), answers: groupByDepartment(answers) };
}

/** What is known of one relationship on one day; all lists in order of day. */
export interface Facts {
  readonly relationship: Relationship;
  readonly practice: Practice;
  readonly rhythm: Rhythm;
  /** The day it is looked at: nothing that happened later is in the facts. */
  readonly asOf: CalendarDay;
  /** Last day on which nothing is held against the relationship. */
  readonly graceEnd: CalendarDay;
  /** From here on a meeting that is not in the log did not take place; `undefined`: no one promises that for this day. */
  readonly logStart: CalendarDay | undefined;
  /** Whether the relationship goes on after this day. */
  readonly goesOn: boolean;
  readonly held: readonly HeldMeeting[];
  /** Planned for a day that is past, and no one said what became of it. */
  readonly unconfirmed: readonly PlannedMeeting[];
  /** The next one that is still to come; for a day that is long past, the one that came next. */
  readonly next: PlannedMeeting | HeldMeeting | undefined;
  /** Of any day: a meeting canceled ahead of its day is canceled. */
  readonly canceled: readonly CanceledMeeting[];
  readonly answers: readonly PulseAnswer[];
}

/** The later of two days. */
export function laterDay(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other;
}

/** The earlier of two days. */
export function earlierDay(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one < other ? one : other;
}

function isWithin({ since, until }: Relationship, day: CalendarDay): boolean {
  return since <= day && (until === undefined || day <= until);
}

/** Gathers what is known of a relationship on a day; what lies before its first or after its last day is someone else's. */
export function gatherFacts(
  relationship: Relationship,
  { meetings, answers }: History,
  asOf: CalendarDay,
  practice: Practice
): Facts {
  const { departmentId, since, until, loggedSince, tier } = relationship;
  const held: HeldMeeting[] = [];
  const unconfirmed: PlannedMeeting[] = [];
  const canceled: CanceledMeeting[] = [];
  let next: PlannedMeeting | HeldMeeting | undefined;
  for (const meeting of meetings.get(departmentId) ?? []) {
    if (!isWithin(relationship, meeting.day)) continue;
    if (meeting.state === 'canceled') canceled.push(meeting);
    else if (meeting.state === 'held' && meeting.day <= asOf) held.push(meeting);
    else if (meeting.state === 'planned' && meeting.day < asOf) unconfirmed.push(meeting);
    else next ??= meeting;
  }
  return {
    relationship,
    practice,
    rhythm: practice.rhythms[tier],
    asOf,
    graceEnd: addDays(since, practice.graceDays),
    logStart: loggedSince !== undefined && loggedSince <= asOf ? laterDay(since, loggedSince) : undefined,
    goesOn: until === undefined || until > asOf,
    held,
    unconfirmed,
    next,
    canceled,
    answers: (answers.get(departmentId) ?? []).filter(({ day }) => isWithin(relationship, day) && day <= asOf)
  };
}

/** Whether a meeting is on the calendar within the ideal interval from now. */
export function isMeetingAhead({ next, asOf, rhythm }: Facts): boolean {
  return next !== undefined && next.day <= addDays(asOf, rhythm.idealDays);
}
