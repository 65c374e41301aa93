/**
 * What was asked, as IT read it. The asker can change a question past the page at any time; an answer is to the words it was given to.
 */
import { isSameText, plainText } from '../../text/same-text';
import type { Question } from './question';

export interface AskedWords {
  readonly title: string;
  /** Everything else that was written; `undefined` where only the title is known. */
  readonly more: string | undefined;
}

export function wordsOf({
  title,
  details,
  triedSoFar,
  system
}: Pick<Question, 'title' | 'details' | 'triedSoFar' | 'system'>): AskedWords & { readonly more: string } {
  return { title, more: [details, triedSoFar, system].filter(Boolean).join('\n\n') };
}

/** Whether there is nothing to read in a question: no words, and nothing that IT did about it. */
export function saysNothing(question: Question): boolean {
  const { title, more } = wordsOf(question);
  const isUntouched = question.assignee === undefined && question.responseId === undefined;
  return isUntouched && plainText(title + more) === '';
}

/** Whether both say the same, as far as both are known. */
export function areSameWords(one: AskedWords, other: AskedWords): boolean {
  const isMoreKnown = one.more !== undefined && other.more !== undefined;
  return isSameText(one.title, other.title) && (!isMoreKnown || isSameText(one.more, other.more));
}

/**
 * The question under an answer, in the words the answer was given to.
 * @param seen The words IT read; `undefined` where that is not known, and the question is as it is.
 */
export function asAnswered(question: Question, seen: AskedWords | undefined): Question {
  const now = wordsOf(question);
  if (!seen || areSameWords(seen, now)) return question;
  return { ...question, title: seen.title, details: seen.more ?? '', triedSoFar: '', system: '', rewritten: now };
}
