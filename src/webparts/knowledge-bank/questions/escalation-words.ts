import * as strings from 'KnowledgeBankStrings';
import type { Assignee, QueueCause } from '../../../domain/knowledge/questions/question-course';
import type { Question } from '../../../domain/knowledge/questions/question';
import type { Unanswered } from '../../../domain/directory/resolve-liaison';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import type { Escalation } from './use-escalation';
import type { PersonRef } from '../../../domain/people/person';

/** Whose turn it is, in sentences; `why` and `next` are empty where there is nothing to say. */
export interface EscalationWords {
  readonly who: string;
  readonly why: string;
  readonly next: string;
}

export interface EscalationReader {
  readonly me: PersonRef;
  readonly locale: string;
  readonly now: Date;
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
      return strings.NobodyYet;
  }
}

function gapWords(resolution: Unanswered, question: Question): string {
  switch (resolution.reason) {
    case 'departmentNotGiven':
      return fill(strings.TurnNoDepartment, question.asker.name);
    case 'departmentUnknown':
      return fill(strings.TurnUnknownDepartment, question.askerAt?.department ?? '');
    case 'departmentAmbiguous':
      return fill(strings.TurnAmbiguousDepartment, question.askerAt?.department ?? '');
    case 'noLiaison':
    case 'liaisonRemoved':
      return fill(strings.TurnNoLiaison, resolution.match.departments[0]?.name ?? '');
    case 'liaisonLeft':
      return fill(strings.TurnLiaisonLeft, resolution.primary.name);
    case 'noBackup':
    case 'backupRemoved':
    case 'everyoneAway':
      return fill(strings.TurnEveryoneAway, resolution.primary.name);
  }
}

function mendingWords({ resolvableBy }: Unanswered, question: Question): string {
  switch (resolvableBy.kind) {
    case 'asker':
      return fill(strings.MendAsker, question.asker.name);
    case 'supervisor':
      return fill(strings.MendSupervisor, resolvableBy.person.name);
    case 'editors':
      return strings.MendEditors;
  }
}

function causeWords(cause: QueueCause, question: Question): string {
  switch (cause.kind) {
    case 'notTaken':
      return '';
    case 'everybodyAsked':
      return strings.TurnEverybodyAsked;
    case 'nobodyAnswers':
      return `${gapWords(cause.resolution, question)} ${mendingWords(cause.resolution, question)}`;
  }
}

function whoWords(assignee: Assignee, question: Question, since: string, me: PersonRef): string {
  switch (assignee.kind) {
    case 'nobody':
      return '';
    case 'asker':
      return question.asker.id === me.id
        ? fill(strings.TurnYouSay, since)
        : fill(strings.TurnAsker, question.asker.name, since);
    case 'person':
      return assignee.person.id === me.id
        ? fill(strings.TurnYou, since)
        : fill(strings.TurnPerson, assignee.person.name, since);
    case 'liaison':
    case 'backup':
      return assignee.liaison.person?.id === me.id
        ? fill(strings.TurnPassedToYou, since)
        : fill(strings.TurnPassedTo, assignee.liaison.name, since);
    case 'queue':
      return fill(assignee.cause.kind === 'notTaken' ? strings.TurnNotTaken : strings.TurnUnowned, since);
  }
}

function whyWords(assignee: Assignee, question: Question): string {
  switch (assignee.kind) {
    case 'liaison':
      return strings.TurnLiaisonWhy;
    case 'backup':
      return fill(assignee.isAway ? strings.TurnBackupAway : strings.TurnBackupSilent, assignee.insteadOf.name);
    case 'queue':
      return causeWords(assignee.cause, question);
    default:
      return '';
  }
}

/** Who follows; no one does while the asker has the word. */
function nextWords(next: Escalation['next'], { locale, now }: EscalationReader): string {
  if (!next) return '';
  const when = formatMoment(next.from, now, locale);
  return 'liaison' in next.assignee
    ? fill(strings.TurnNext, next.assignee.liaison.name, when)
    : fill(strings.TurnNextQueue, when);
}

/**
 * Whose turn a question is, since when, why, and who follows.
 * @returns `undefined` when no one owes anything.
 */
export function escalationWords(
  question: Question,
  { turn, next }: Escalation,
  reading: EscalationReader
): EscalationWords | undefined {
  const since = formatMoment(turn.from, reading.now, reading.locale);
  const who = whoWords(turn.assignee, question, since, reading.me);
  return who === '' ? undefined : { who, why: whyWords(turn.assignee, question), next: nextWords(next, reading) };
}
