import { isSameText } from '../../text/same-text';
import type { Question, QuestionDraft } from './question';
import type { PersonRef } from '../../people/person';

const texts = ['title', 'details', 'system', 'triedSoFar'] as const;

/**
 * Whether a question of the site is the one that was sent: its key, its asker, and everything the person said. The category is left out:
 * it is guessed, and IT corrects it.
 */
export function isSameQuestion(sent: QuestionDraft, asker: Pick<PersonRef, 'id'>, question: Question): boolean {
  return (
    sent.key === question.key &&
    asker.id === question.asker.id &&
    sent.kind === question.kind &&
    sent.locationId === question.locationId &&
    sent.happenedOn?.getTime() === question.happenedOn?.getTime() &&
    texts.every((name) => isSameText(sent[name], question[name]))
  );
}
