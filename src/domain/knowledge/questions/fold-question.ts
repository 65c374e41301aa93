/**
 * A question as it is now, from what two places say about it: the item of the person who asked, and what IT did, which stands where only
 * IT may add.
 *
 * Promises: the same items always give the same question, in whatever order they are read; nothing an asker writes gives a question an
 * answer, an assignee or an answerer; what the rules of `question-steps.ts` do not allow has no effect; the asker's word is about the
 * response it names, so that it never confirms an answer that came later; a response is shown under the words it was given to.
 * Goals: believing only what SharePoint says about who did something. Non-goals: who may add where, which SharePoint decides.
 */
import { asAnswered, type AskedWords } from './asked-words';
import type { Question } from './question';
import { takeStep, type FollowUpAct } from './question-steps';
import type { PersonRef } from '../../people/person';

/** What the person who asked says in the end. */
export interface AskerWord {
  readonly kind: 'worked' | 'didNotWork' | 'withdrawn';
  /** The response it is about; `undefined` for one that is about none. */
  readonly about: number | undefined;
  readonly at: Date;
}

/** What was asked, as its item has it. */
export type AskedQuestion = Omit<
  Question,
  | 'state'
  | 'assignee'
  | 'responseId'
  | 'answer'
  | 'answeredBy'
  | 'answeredOn'
  | 'confirmedOn'
  | 'relatedArticleId'
  | 'duplicateOfId'
  | 'rewritten'
> & {
  /** `undefined` until the asker says something, and where someone else wrote it for them. */
  readonly word: AskerWord | undefined;
};

/** What someone in IT did about a question. */
export interface FollowUp {
  readonly id: number;
  readonly questionId: number;
  /** Whom SharePoint names for it. */
  readonly by: PersonRef;
  /** When SharePoint stored it. */
  readonly at: Date;
  readonly act: FollowUpAct;
  /** The words it was done about; `undefined` where no one knows. */
  readonly seen?: AskedWords;
  /** An article named with it. */
  readonly articleId: number | undefined;
}

/** A question no one has done anything about. */
export function untouched({ word: _word, ...asked }: AskedQuestion): Question {
  return {
    ...asked,
    state: 'new',
    assignee: undefined,
    responseId: undefined,
    answer: '',
    answeredBy: undefined,
    answeredOn: undefined,
    confirmedOn: undefined,
    relatedArticleId: undefined,
    duplicateOfId: undefined
  };
}

/** Whether the asker can confirm or deny it. */
function isResponse({ act, questionId }: FollowUp): boolean {
  if (act.step === 'answer') return act.text.trim() !== '';
  return act.step === 'markDuplicate' && act.original.id !== questionId;
}

function applyFollowUp(question: Question, followUp: FollowUp): Question {
  const actor = { person: followUp.by, isIt: true, isLiaison: true };
  const result = takeStep(question, followUp.act, actor, followUp.at);
  if (result.kind === 'refused') return question;
  const { articleId = question.relatedArticleId } = followUp;
  return {
    ...result.question,
    relatedArticleId: articleId,
    responseId: isResponse(followUp) ? followUp.id : question.responseId
  };
}

/** The asker's own steps need no role but being the asker. */
function applyWord(question: Question, { kind, at }: AskerWord): Question {
  const steps = { worked: 'confirmWorked', didNotWork: 'confirmDidNotWork', withdrawn: 'withdraw' } as const;
  const actor = { person: question.asker, isIt: false, isLiaison: false };
  const result = takeStep(question, { step: steps[kind] }, actor, at);
  return result.kind === 'taken' ? result.question : question;
}

/**
 * The question that its item and what IT did make together.
 * @param followUps Those of this question, in any order.
 */
export function foldQuestion(asked: AskedQuestion, followUps: readonly FollowUp[]): Question {
  const { word } = asked;
  const ordered = [...followUps].sort((one, other) => one.id - other.id);
  const last = ordered.filter(isResponse).at(-1)?.id;
  let question = untouched(asked);
  for (const followUp of ordered) {
    question = applyFollowUp(question, followUp);
    if (question.responseId !== followUp.id) continue;
    if (word && word.about === followUp.id) question = applyWord(question, word);
    // IT responded again: the asker had said that this did not help, in a word that a later one has replaced.
    else if (followUp.id !== last) question = { ...question, state: 'didNotWork', duplicateOfId: undefined };
  }
  if (word?.kind === 'withdrawn') question = applyWord(question, word);
  const moments = [asked.modified, ...ordered.map(({ at }) => at)].map((moment) => moment.getTime());
  const response = ordered.find(({ id }) => id === question.responseId);
  return asAnswered({ ...question, modified: new Date(Math.max(...moments)) }, response?.seen);
}

/** Every question with what IT did about it; what is about none of them is left out. */
export function foldQuestions(asked: readonly AskedQuestion[], followUps: readonly FollowUp[]): readonly Question[] {
  const byQuestion = new Map<number, FollowUp[]>();
  for (const followUp of followUps)
    byQuestion.set(followUp.questionId, [...(byQuestion.get(followUp.questionId) ?? []), followUp]);
  return asked.map((question) => foldQuestion(question, byQuestion.get(question.id) ?? []));
}
