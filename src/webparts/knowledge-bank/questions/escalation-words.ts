import * as strings from 'KnowledgeBankStrings';
import type { Assignee, QueueCause } from '../../../domain/knowledge/questions/question-course';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Unanswered } from '../../../domain/directory/resolve-liaison';
import { formatMoment, type TimeFormat } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import type { Escalation } from './use-escalation';
import type { PersonRef } from '../../../domain/people/person';

/** Who is responsible, in sentences; `why` and `next` are empty where there is nothing to say. */
export interface EscalationWords {
  readonly who: string;
  readonly why: string;
  readonly next: string;
}

/** The name of whoever has to act, in a few words for a line of a list. */
export function assigneeInShort(assignee: Assignee): string {
  switch (assignee.kind) {
    case 'person':
      return fill(strings.WithPerson, assignee.person.name);
    case 'liaison':
      return fill(strings.WithPerson, assignee.liaison.name);
    case 'backup':
      return fill(strings.WithBackup, assignee.liaison.name, assignee.insteadOf.name);
    default:
      return strings.NotAssigned;
  }
}

function gapWords(resolution: Unanswered, question: Question): string {
  switch (resolution.reason) {
    case 'departmentNotGiven':
      return fill(strings.UnownedNoDepartment, question.asker.name);
    case 'departmentUnknown':
      return fill(strings.UnownedUnknownDepartment, question.askerAt?.department ?? '');
    case 'departmentAmbiguous':
      return fill(strings.UnownedAmbiguousDepartment, question.askerAt?.department ?? '');
    case 'noLiaison':
    case 'liaisonRemoved':
      return fill(strings.UnownedNoLiaison, resolution.match.departments[0]?.name ?? '');
    case 'liaisonLeft':
      return fill(strings.UnownedLiaisonLeft, resolution.primary.name);
    case 'noBackup':
    case 'backupRemoved':
    case 'everyoneAway':
      return fill(strings.UnownedEveryoneAway, resolution.primary.name);
  }
}

function resolvableByWords({ resolvableBy }: Unanswered, question: Question): string {
  switch (resolvableBy.kind) {
    case 'asker':
      return fill(strings.ResolvableByAsker, question.asker.name);
    case 'supervisor':
      return fill(strings.ResolvableBySupervisor, resolvableBy.person.name);
    case 'editors':
      return strings.ResolvableByEditors;
  }
}

function causeWords(cause: QueueCause, question: Question): string {
  switch (cause.kind) {
    case 'unassigned':
      return '';
    case 'allAsked':
      return strings.UnownedAllAsked;
    case 'directoryGap':
      return `${gapWords(cause.resolution, question)} ${resolvableByWords(cause.resolution, question)}`;
  }
}

function whoWords(assignee: Assignee, question: Question, since: string, me: PersonRef): string {
  switch (assignee.kind) {
    case 'none':
      return '';
    case 'asker':
      return question.asker.id === me.id
        ? fill(strings.ConfirmByYou, since)
        : fill(strings.ConfirmByAsker, question.asker.name, since);
    case 'person':
      return assignee.person.id === me.id
        ? fill(strings.AssignedToYou, since)
        : fill(strings.AssignedTo, assignee.person.name, since);
    case 'liaison':
    case 'backup':
      return assignee.liaison.person?.id === me.id
        ? fill(strings.EscalatedToYou, since)
        : fill(strings.EscalatedTo, assignee.liaison.name, since);
    case 'queue':
      return fill(assignee.cause.kind === 'unassigned' ? strings.QueuedUnassigned : strings.QueuedUnowned, since);
  }
}

function whyWords(assignee: Assignee, question: Question): string {
  switch (assignee.kind) {
    case 'liaison':
      return strings.EscalatedNotAnswered;
    case 'backup':
      return fill(
        assignee.isAway ? strings.EscalatedLiaisonAway : strings.EscalatedLiaisonSilent,
        assignee.insteadOf.name
      );
    case 'queue':
      return causeWords(assignee.cause, question);
    default:
      return '';
  }
}

/** Who follows; no one does while the asker has to confirm. */
function nextWords({ current, next }: Escalation, format: TimeFormat): string {
  if (!next) return '';
  // A queue that no one takes it from can become one without anyone left to ask; it is the same queue to whoever reads this.
  if (current.assignee.kind === 'queue' && next.assignee.kind === 'queue') return strings.StaysInQueue;
  const when = formatMoment(next.from, format);
  return 'liaison' in next.assignee
    ? fill(strings.EscalatesTo, next.assignee.liaison.name, when)
    : fill(strings.EscalatesToQueue, when);
}

/**
 * Who is responsible for a question, since when, why, and who follows.
 * @returns `undefined` when no one owes anything.
 */
export function escalationWords(
  question: Question,
  escalation: Escalation,
  me: PersonRef,
  format: TimeFormat
): EscalationWords | undefined {
  const { current } = escalation;
  const since = formatMoment(current.from, format);
  const who = whoWords(current.assignee, question, since, me);
  return who === ''
    ? undefined
    : { who, why: whyWords(current.assignee, question), next: nextWords(escalation, format) };
}
