/** Questions and responses without their words, which may be long: enough to know which are open. */
import type { AskedQuestion, FollowUp } from '../../domain/knowledge/questions/fold-question';
import type { NamingSite } from '../sharepoint/person-columns';
import { toAsked, toFollowUps, type FollowUpItem, type QuestionItem } from './question-items';

/** An item of KnowledgeQuestions without its words. */
export type QuestionHead = Pick<
  QuestionItem,
  'ID' | 'QuestionKind' | 'AskerWord' | 'AskerWordAbout' | 'Created' | 'Modified' | 'AuthorId' | 'EditorId'
>;

export const questionHeadColumns: readonly (keyof QuestionHead)[] = [
  'ID',
  'QuestionKind',
  'AskerWord',
  'AskerWordAbout',
  'Created',
  'Modified',
  'AuthorId',
  'EditorId'
];

/** A question of which only its course is known. */
export function toAskedHead(site: NamingSite, head: QuestionHead): AskedQuestion {
  return toAsked(site, {
    ...head,
    Title: null,
    QuestionKey: null,
    Details: null,
    HappenedOn: null,
    QuestionLocationId: null,
    QuestionSystem: null,
    QuestionCategory: null,
    TriedSoFar: null,
    Author: null,
    Editor: null
  });
}

/** An item of KnowledgeAnswers without its words. */
export type ResponseHead = Pick<
  FollowUpItem,
  'ID' | 'QuestionId' | 'FollowUpKind' | 'DuplicateOf' | 'Modified' | 'EditorId'
>;

export const responseHeadColumns: readonly (keyof ResponseHead)[] = [
  'ID',
  'QuestionId',
  'FollowUpKind',
  'DuplicateOf',
  'Modified',
  'EditorId'
];

/** What an asker can confirm or deny; who has the question in the meantime does not close it. */
export const isResponseFilter = "(FollowUpKind eq 'answer' or FollowUpKind eq 'markDuplicate')";

/** Stands for words that were not read. */
const UNREAD = '…';

/** Responses of which only their course is known. */
export function toResponseHeads(site: NamingSite, heads: readonly ResponseHead[]): readonly FollowUp[] {
  const items = heads.map((head) => ({
    ...head,
    Title: null,
    AskedWords: null,
    Answer: UNREAD,
    RelatedArticleId: null,
    Editor: null
  }));
  return toFollowUps(site, items);
}
