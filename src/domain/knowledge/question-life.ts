/** Stages of a question or report, from asking to a confirmed answer. */
export type QuestionState = 'new' | 'assigned' | 'answered' | 'worked' | 'didNotWork' | 'duplicate' | 'withdrawn';

export type QuestionKind = 'question' | 'report' | 'thanks';

/** What can be done to a question that was asked. */
export type QuestionStep = 'assign' | 'answer' | 'confirmWorked' | 'confirmDidNotWork' | 'markDuplicate' | 'withdraw';

/** What a person is to one question; somebody may be both. */
export interface Standing {
  readonly isAsker: boolean;
  /** May answer and assign: whoever may edit other people's questions on the site. */
  readonly isAnswerer: boolean;
}

interface StepRule {
  readonly from: readonly QuestionState[];
  readonly to: QuestionState;
  readonly by: 'asker' | 'answerer';
}

/**
 * The whole life in one table. An answer may be improved until the asker has confirmed it. "It worked" can be taken back, and an
 * answer that did not help at first may help later: people try things in their own time. A confirmed, merged or withdrawn question
 * is not withdrawn again.
 */
const rules: Readonly<Record<QuestionStep, StepRule>> = {
  assign: { from: ['new', 'assigned', 'didNotWork'], to: 'assigned', by: 'answerer' },
  answer: { from: ['new', 'assigned', 'answered', 'didNotWork'], to: 'answered', by: 'answerer' },
  confirmWorked: { from: ['answered', 'didNotWork'], to: 'worked', by: 'asker' },
  confirmDidNotWork: { from: ['answered', 'worked'], to: 'didNotWork', by: 'asker' },
  markDuplicate: { from: ['new', 'assigned', 'didNotWork'], to: 'duplicate', by: 'answerer' },
  withdraw: { from: ['new', 'assigned', 'answered', 'didNotWork'], to: 'withdrawn', by: 'asker' }
};

const steps = Object.keys(rules) as readonly QuestionStep[];

/** Thanks need no solution: they can be answered with a word, or taken back. */
const stepsOfThanks: readonly QuestionStep[] = ['answer', 'withdraw'];

/** The state after a step, or `undefined` when the step is not open to this person in this state. */
export function takeStep(state: QuestionState, step: QuestionStep, standing: Standing): QuestionState | undefined {
  const rule = rules[step];
  const isEntitled = rule.by === 'asker' ? standing.isAsker : standing.isAnswerer;
  return isEntitled && rule.from.includes(state) ? rule.to : undefined;
}

/** The steps open to a person, in the order of a question's life. */
export function openSteps(kind: QuestionKind, state: QuestionState, standing: Standing): readonly QuestionStep[] {
  const candidates = kind === 'thanks' ? stepsOfThanks : steps;
  return candidates.filter((step) => takeStep(state, step, standing) !== undefined);
}

/** Whether somebody still owes the asker something; thanks are never open. */
export function isOpen(question: { readonly kind: QuestionKind; readonly state: QuestionState }): boolean {
  return question.kind !== 'thanks' && (question.state === 'new' || question.state === 'assigned' || question.state === 'didNotWork');
}

/** Whether it is the asker's turn: there is an answer they have not said anything about. */
export function awaitsAsker(question: { readonly kind: QuestionKind; readonly state: QuestionState }): boolean {
  return question.kind !== 'thanks' && question.state === 'answered';
}
