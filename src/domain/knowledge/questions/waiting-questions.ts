import type { Bank } from '../bank';
import type { PersonRef } from '../../people/person';
import { capByAsker } from './crowding';
import type { Question } from './question';
import type { Assignment } from './question-course';
import { awaitsAsker, isOpen } from './question-steps';

/** Whether a question is assigned to this person as liaison or as backup. */
export function isAssignedLiaison({ assignee }: Assignment, me: PersonRef): boolean {
  return 'liaison' in assignee && assignee.liaison.person?.id === me.id;
}

/** Where a waiting question belongs in the list of someone who answers, in the order they are shown. */
export const waitingGroups = ['mine', 'unowned', 'unassigned', 'others'] as const;
export type WaitingGroup = (typeof waitingGroups)[number];

export function groupOf(assignment: Assignment, me: PersonRef): WaitingGroup {
  const { assignee } = assignment;
  if (isAssignedLiaison(assignment, me) || (assignee.kind === 'person' && assignee.person.id === me.id)) return 'mine';
  if (assignee.kind !== 'queue') return 'others';
  return assignee.cause.kind === 'unassigned' ? 'unassigned' : 'unowned';
}

/**
 * Other people's open questions, the one waiting longest first, of each asker at most the newest `MOST_OF_ONE_ASKER`; none for someone who may not
 * answer.
 * @param older Those the bank does not hold, where they were read; of a question in both, the bank knows the latest.
 */
export function waitingQuestions(
  { questions, rights, me }: Pick<Bank, 'questions' | 'rights' | 'me'>,
  older: readonly Question[] = []
): readonly Question[] {
  if (!rights.answer) return [];
  const held = new Set(questions.map(({ id }) => id));
  const newestFirst = [...questions, ...older.filter(({ id }) => !held.has(id))].sort(
    (one, other) => other.id - one.id
  );
  return [...capByAsker(newestFirst.filter((question) => isOpen(question) && question.asker.id !== me.id))].reverse();
}

/**
 * A person's own questions, newest first: those the bank holds, and older ones that were read apart.
 * @returns those the person has to confirm or deny, and all others.
 */
export function ownQuestions(
  { questions, me }: Pick<Bank, 'questions' | 'me'>,
  older: readonly Question[]
): { readonly toConfirm: readonly Question[]; readonly others: readonly Question[] } {
  const own = questions.filter(({ asker }) => asker.id === me.id);
  const held = new Set(own.map(({ id }) => id));
  const all = [...own, ...older.filter(({ id }) => !held.has(id))].sort((one, other) => other.id - one.id);
  return {
    toConfirm: all.filter(awaitsAsker),
    others: all.filter((question) => !awaitsAsker(question))
  };
}
