import * as strings from 'KnowledgeBankStrings';
import type { KnowledgeRights } from '../../../domain/knowledge/bank';
import type { QuestionStep } from '../../../domain/knowledge/questions/question-steps';
import type { QuestionState } from '../../../domain/knowledge/questions/question';

/** What the place of questions is called: those who answer find other people's there too. */
export const nameOfQuestions = ({ answer }: KnowledgeRights): string =>
  answer ? strings.Questions : strings.MyQuestions;

/** The same, with how many of the person's own wait for her word. */
export const nameOfAnswered = ({ answer }: KnowledgeRights): string =>
  answer ? strings.QuestionsAnswered : strings.MyQuestionsAnswered;

export const stateNames: Readonly<Record<QuestionState, string>> = {
  new: strings.StateNew,
  assigned: strings.StateAssigned,
  answered: strings.StateAnswered,
  worked: strings.StateWorked,
  didNotWork: strings.StateDidNotWork,
  duplicate: strings.StateDuplicate,
  withdrawn: strings.StateWithdrawn
};

export const stepNames: Readonly<Record<QuestionStep, string>> = {
  assign: strings.StepAssign,
  release: strings.StepRelease,
  answer: strings.StepAnswer,
  confirmWorked: strings.StepWorked,
  confirmDidNotWork: strings.StepDidNotWork,
  markDuplicate: strings.StepDuplicate,
  withdraw: strings.StepWithdraw
};

/** Said to everyone after a step was taken. */
export const stepDone: Readonly<Record<QuestionStep, string>> = {
  assign: strings.DoneAssign,
  release: strings.DoneRelease,
  answer: strings.DoneAnswer,
  confirmWorked: strings.DoneWorked,
  confirmDidNotWork: strings.DoneDidNotWork,
  markDuplicate: strings.DoneDuplicate,
  withdraw: strings.DoneWithdraw
};
