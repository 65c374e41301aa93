/**
 * Who has to act on a question, since when, and who is next.
 *
 * Promises: at every moment an open question has someone in IT who has to act, or is in the queue that everyone in IT sees; it
 * never waits for someone who is away that day or has left, nor for the person who asked; looking at it earlier, later or never changes nothing,
 * because the whole course follows from the question's own dates, the site's working calendar and the directory.
 * Goals: escalation without a scheduler. Source of the rule: hospital IT connects an unanswered question to the asker's site
 * liaison after some working hours, then to the dated backup, then to everyone.
 * Non-goals: sending anything, and the history of a directory that has changed since; the course is the one of today's directory.
 */
import type { Question, QuestionKind } from './question';
import { isThereOn } from '../../directory/absence';
import type { Liaison } from '../../directory/directory';
import type { Resolution, Unanswered } from '../../directory/resolve-liaison';
import { addDays, type CalendarDay } from '../../time/calendar-day';
import { dayInZone, momentInZone } from '../../time/site-zone';
import { isOpen, awaitsAsker } from './question-steps';
import { afterWorkingHours, type WorkingCalendar } from '../../time/working-calendar';
import type { PersonRef } from '../../people/person';

/** Working hours each assignee has before the question is escalated. */
export type EscalationPolicy = Readonly<Record<Exclude<QuestionKind, 'thanks'>, number>>;

/** A working day for a question; a problem is reported while it happens and cannot wait as long. */
export const defaultEscalationPolicy: EscalationPolicy = { question: 8, report: 4 };

/** Why a question is in the queue of everyone in IT. */
export type QueueCause =
  /** No one has taken it yet. */
  | { readonly kind: 'unassigned' }
  /** Everyone who answers for the asker has had it, or asked it. */
  | { readonly kind: 'allAsked' }
  /** The directory names no one who answers for the asker; says why, and who can fix it. */
  | { readonly kind: 'directoryGap'; readonly resolution: Unanswered };

/** Who has to act. */
export type Assignee =
  /** No one has to act: the question is settled, or was thanks. */
  | { readonly kind: 'none' }
  /** Says whether the answer worked. */
  | { readonly kind: 'asker' }
  /** Took it or was given it, or gave the answer that did not work. */
  | { readonly kind: 'person'; readonly person: PersonRef }
  | { readonly kind: 'liaison'; readonly liaison: Liaison }
  /** Covers for `insteadOf`, who is away or did not act. */
  | { readonly kind: 'backup'; readonly liaison: Liaison; readonly insteadOf: Liaison; readonly isAway: boolean }
  | { readonly kind: 'queue'; readonly cause: QueueCause };

/** Who is responsible from a moment on, until the next assignment begins. */
export interface Assignment<Who extends Assignee = Assignee> {
  readonly assignee: Who;
  readonly from: Date;
}

/** Who acts for IT while a question is open. */
type ActingAssignee = Exclude<Assignee, { readonly kind: 'none' | 'asker' }>;
type ActingAssignment = Assignment<ActingAssignee>;

/** Assignments in order of time, at least one; neighbors have different assignees. */
export type Course = readonly [Assignment, ...Assignment[]];

export interface CourseAsked {
  /** Working hours of the asker's site. */
  readonly calendar: WorkingCalendar;
  /** Who answers for the asker on a day, see `resolveLiaison`. */
  readonly resolve: (day: CalendarDay) => Resolution;
  readonly escalation: EscalationPolicy;
}

/** The liaison, the backup, then the queue: each after that many more times the working hours. */
const RUNGS = [1, 2, 3] as const;

/** What makes two assignments one: the same person, or the queue, where only "unassigned" and "no owner" differ. */
function keyOf(assignee: ActingAssignee): string {
  switch (assignee.kind) {
    case 'liaison':
    case 'backup':
      return `liaison ${assignee.liaison.id}`;
    case 'person':
      return `person ${assignee.person.id}`;
    case 'queue':
      return assignee.cause.kind === 'unassigned' ? 'unassigned' : 'unowned';
  }
}

/** Who has an open question before it is escalated. */
function firstAssignment({ state, assignee, answeredBy, answeredOn, created, modified }: Question): ActingAssignment {
  const person = assignee ?? (state === 'didNotWork' ? answeredBy : undefined);
  if (person) return { assignee: { kind: 'person', person }, from: modified };
  // Unassigned after an answer that did not work, it waits since then and not since it was asked.
  const from = state === 'new' && !answeredOn ? created : modified;
  return { assignee: { kind: 'queue', cause: { kind: 'unassigned' } }, from };
}

/** Whom an unanswered question goes to on a day, among those who have not had it. */
function escalate(resolution: Resolution, day: CalendarDay, hasHad: (liaison: Liaison) => boolean): ActingAssignee {
  if (resolution.kind === 'unanswered') return { kind: 'queue', cause: { kind: 'directoryGap', resolution } };
  const { primary, answering, next } = resolution;
  const liaison = [answering, ...next].find((candidate) => !hasHad(candidate));
  if (!liaison) return { kind: 'queue', cause: { kind: 'allAsked' } };
  if (liaison.id === primary.id) return { kind: 'liaison', liaison };
  return { kind: 'backup', liaison, insteadOf: primary, isAway: !isThereOn(primary, day) };
}

/** The moments between two at which who is there may change: the first one, and every later midnight at the site. */
function momentsBetween(from: Date, until: Date, { zone }: WorkingCalendar): readonly Date[] {
  const moments: Date[] = [];
  let day = dayInZone(from, zone);
  for (let at = from; at < until; at = momentInZone(day, 0, zone)) {
    moments.push(at);
    day = addDays(day, 1);
  }
  return moments;
}

/** The assignments that follow when the first assignee does not act; none by a calendar without so many working hours within a year. */
function escalations(
  question: Question,
  first: ActingAssignment,
  { calendar, resolve, escalation }: CourseAsked
): readonly ActingAssignment[] {
  const hours = question.kind === 'report' ? escalation.report : escalation.question;
  const people = new Set([question.asker.id, ...(first.assignee.kind === 'person' ? [first.assignee.person.id] : [])]);
  const cards = new Set<number>();
  const hasHad = ({ id, person }: Liaison): boolean => cards.has(id) || (person !== undefined && people.has(person.id));
  const starts = RUNGS.flatMap((rung) => afterWorkingHours(calendar, first.from, hours * rung) ?? []);
  if (starts.length < RUNGS.length) return [];
  return starts.flatMap((from, rung) => {
    const until = starts[rung + 1];
    if (!until) return [{ assignee: { kind: 'queue', cause: { kind: 'allAsked' } }, from }];
    const assignments = momentsBetween(from, until, calendar).map((at): ActingAssignment => {
      const day = dayInZone(at, calendar.zone);
      return { assignee: escalate(resolve(day), day, hasHad), from: at };
    });
    for (const { assignee } of assignments) if ('liaison' in assignee) cards.add(assignee.liaison.id);
    return assignments;
  });
}

/** The course of a question through those who have to act on it, as it will run unless someone acts. */
export function courseOf(question: Question, asked: CourseAsked): Course {
  if (awaitsAsker(question)) return [{ assignee: { kind: 'asker' }, from: question.answeredOn ?? question.modified }];
  if (!isOpen(question)) return [{ assignee: { kind: 'none' }, from: question.modified }];
  const first = firstAssignment(question);
  const assignments = escalations(question, first, asked);
  return [
    first,
    ...assignments.filter(({ assignee }, at) => keyOf(assignee) !== keyOf((assignments[at - 1] ?? first).assignee))
  ];
}

/** The assignment at a moment, and the one that follows if no one acts. Before the course begins it is the first one. */
export function assignmentAt(
  course: Course,
  now: Date
): { readonly current: Assignment; readonly next: Assignment | undefined } {
  const [first, ...later] = course;
  const begun = later.filter(({ from }) => from <= now);
  return { current: begun.at(-1) ?? first, next: later[begun.length] };
}
