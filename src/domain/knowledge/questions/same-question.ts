import { isSameText } from '../../text/same-text';
import type { Question, QuestionDraft } from './question';
import type { PersonRef } from '../../people/person';

const texts = ['title', 'details', 'system', 'triedSoFar'] as const;

/**
 * Whether a question of the site is the one that was sent: its key, its asker, and everything the person said. The category is left out:
 * it is guessed, and IT corrects it. Without a key no two are the same.
 */
export function isSameQuestion(sent: QuestionDraft, asker: Pick<PersonRef, 'id'>, question: Question): boolean {
  return (
    sent.key !== '' &&
    sent.key === question.key &&
    asker.id === question.asker.id &&
    sent.kind === question.kind &&
    sent.locationId === question.locationId &&
    sent.happenedOn?.getTime() === question.happenedOn?.getTime() &&
    texts.every((name) => isSameText(sent[name], question[name]))
  );
}

/**
 * Questions without repetitions: of those that one person sent under one key with the same content, a retry of which the first answer
 * was lost, the earliest. Another person's question under the same key, and another question under it, are questions of their own.
 * @returns in the order given.
 */
export function withoutRepeats(questions: readonly Question[]): readonly Question[] {
  const firsts = new Map<string, Question[]>();
  const kept = new Set<number>();
  for (const question of [...questions].sort((one, other) => one.id - other.id)) {
    const name = `${question.asker.id}:${question.key}`;
    const earlier = firsts.get(name) ?? [];
    if (earlier.some((first) => isSameQuestion(first, first.asker, question))) continue;
    firsts.set(name, [...earlier, question]);
    kept.add(question.id);
  }
  return questions.filter(({ id }) => kept.has(id));
}
