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

/** Working hours that one holder has before the question moves on. */
export type EscalationPolicy = Readonly<Record<Exclude<QuestionKind, 'thanks'>, number>>;

/** A working day for a question; a problem is reported while it happens and cannot wait as long. */
export const defaultEscalationPolicy: EscalationPolicy = { question: 8, report: 4 };

/** Why a question is in the queue of everyone in IT. */
export type QueueCause =
  /** No one has taken it yet. */
  | { readonly kind: 'notTaken' }
  /** No one is left to go to: everyone who answers for the asker had it, or asked it. */
  | { readonly kind: 'everybodyAsked' }
  /** The directory names no one who answers for the asker; says why, and who can fix it. */
  | { readonly kind: 'nobodyAnswers'; readonly resolution: Unanswered };

/** Who has to act. */
export type Assignee =
  /** Nothing is owed: it is settled, or it was thanks. */
  | { readonly kind: 'nobody' }
  /** Says whether the answer worked. */
  | { readonly kind: 'asker' }
  /** Took it or was given it, or gave the answer that did not work. */
  | { readonly kind: 'person'; readonly person: PersonRef }
  | { readonly kind: 'liaison'; readonly liaison: Liaison }
  /** Covers for `insteadOf`, who is away or did not act. */
  | { readonly kind: 'backup'; readonly liaison: Liaison; readonly insteadOf: Liaison; readonly isAway: boolean }
  | { readonly kind: 'queue'; readonly cause: QueueCause };

/** Someone's turn, which lasts until the next one's begins. */
export interface Assignment<Who extends Assignee = Assignee> {
  readonly assignee: Who;
  readonly from: Date;
}

/** Who acts for IT while a question is open. */
type ActingAssignee = Exclude<Assignee, { readonly kind: 'nobody' | 'asker' }>;
type ActingAssignment = Assignment<ActingAssignee>;

/** Turns in order of time, at least one; neighbours have different holders. */
export type Course = readonly [Assignment, ...Assignment[]];

export interface CourseAsked {
  /** Working hours of the asker's site. */
  readonly calendar: WorkingCalendar;
  /** Who answers for the asker on a day, see `resolveLiaison`. */
  readonly resolve: (day: CalendarDay) => Resolution;
  readonly escalation: EscalationPolicy;
}

/** The liaison's turn, the backup's, and then the queue's: each after as many working hours more. */
const RUNGS = [1, 2, 3] as const;

/** What makes two turns one: the same person, or the queue for the same reason as far as it concerns who is turned to. */
function keyOf(holder: ActingAssignee): string {
  switch (holder.kind) {
    case 'liaison':
    case 'backup':
      return `liaison ${holder.liaison.id}`;
    case 'person':
      return `person ${holder.person.id}`;
    case 'queue':
      return holder.cause.kind === 'notTaken' ? 'not taken' : 'unowned';
  }
}

/** Who has an open question before anyone else is turned to. */
function firstTurn({ state, assignee, answeredBy, answeredOn, created, modified }: Question): ActingAssignment {
  const person = assignee ?? (state === 'didNotWork' ? answeredBy : undefined);
  if (person) return { assignee: { kind: 'person', person }, from: modified };
  // Handed back after an answer that did not work, it waits since then and not since it was asked.
  const from = state === 'new' && !answeredOn ? created : modified;
  return { assignee: { kind: 'queue', cause: { kind: 'notTaken' } }, from };
}

/** Whom an unanswered question goes to on a day, among those who have not had it. */
function escalate(resolution: Resolution, day: CalendarDay, hasHad: (liaison: Liaison) => boolean): ActingAssignee {
  if (resolution.kind === 'unanswered') return { kind: 'queue', cause: { kind: 'nobodyAnswers', resolution } };
  const { primary, answering, next } = resolution;
  const liaison = [answering, ...next].find((candidate) => !hasHad(candidate));
  if (!liaison) return { kind: 'queue', cause: { kind: 'everybodyAsked' } };
  if (liaison.id === primary.id) return { kind: 'liaison', liaison };
  return { kind: 'backup', liaison, insteadOf: primary, isAway: !isThereOn(primary, day) };
}

/** The moments between two at which someone may come or go: the first one, and every midnight of the site after it. */
function momentsBetween(from: Date, until: Date, { zone }: WorkingCalendar): readonly Date[] {
  const moments: Date[] = [];
  let day = dayInZone(from, zone);
  for (let at = from; at < until; at = momentInZone(day, 0, zone)) {
    moments.push(at);
    day = addDays(day, 1);
  }
  return moments;
}

/** The turns of those an open question goes to when the first one does not act; none by a calendar without hours. */
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
  return starts.flatMap((from, rung) => {
    const until = starts[rung + 1];
    if (!until) return [{ assignee: { kind: 'queue', cause: { kind: 'everybodyAsked' } }, from }];
    const turns = momentsBetween(from, until, calendar).map((at): ActingAssignment => {
      const day = dayInZone(at, calendar.zone);
      return { assignee: escalate(resolve(day), day, hasHad), from: at };
    });
    for (const { assignee } of turns) if ('liaison' in assignee) cards.add(assignee.liaison.id);
    return turns;
  });
}

/** The course of a question through those who have to act on it, as it will run unless someone acts. */
export function courseOf(question: Question, asked: CourseAsked): Course {
  if (awaitsAsker(question)) return [{ assignee: { kind: 'asker' }, from: question.answeredOn ?? question.modified }];
  if (!isOpen(question)) return [{ assignee: { kind: 'nobody' }, from: question.modified }];
  const first = firstTurn(question);
  const turns = escalations(question, first, asked);
  return [first, ...turns.filter(({ assignee }, at) => keyOf(assignee) !== keyOf((turns[at - 1] ?? first).assignee))];
}

/** The turn it is at a moment, and the one that follows unless someone acts. Before the course begins it is the first one's. */
export function assignmentAt(
  course: Course,
  now: Date
): { readonly turn: Assignment; readonly next: Assignment | undefined } {
  const [first, ...later] = course;
  const begun = later.filter(({ from }) => from <= now);
  return { turn: begun.at(-1) ?? first, next: later[begun.length] };
}
