import { isSameQuestion } from '../../domain/knowledge/questions/same-question';
import { takeStep } from '../../domain/knowledge/questions/question-steps';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { DataError, toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { StepRequest, Feedback } from './knowledge-repository';
import {
  questionColumns,
  questionExpansions,
  toChangedFields,
  toQuestion,
  toQuestionFields,
  type QuestionItem
} from './items';
import type { PersonRef } from '../../domain/people/person';
import type { IList } from '@pnp/sp/lists';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { gapKey, normalizeGap } from '../../domain/knowledge/search/search-gap';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';

const columns = [...questionColumns];
const expansions = [...questionExpansions];

const unanswered = {
  state: 'new',
  assignee: undefined,
  answer: '',
  answeredBy: undefined,
  answeredOn: undefined,
  confirmedOn: undefined,
  relatedArticleId: undefined,
  duplicateOfId: undefined
} as const;

interface AddedItem {
  readonly ID: number;
  readonly Created: string;
}

async function addQuestion(site: SuiteSite, fields: ReturnType<typeof toQuestionFields>): Promise<AddedItem> {
  const added: unknown = await listOf(site, site.sp, knowledgeQuestions).items.add({ ...fields });
  return added as AddedItem;
}

async function findByKey(site: SuiteSite, key: string): Promise<Question | undefined> {
  const filter = `QuestionKey eq ${odataText(key)}`;
  try {
    const items = await listOf(site, site.sp, knowledgeQuestions)
      .items.select(...columns)
      .expand(...expansions)
      .filter(filter)
      .top(1)<QuestionItem[]>();
    return items[0] && toQuestion(items[0]);
  } catch (error) {
    throw toDataError('knowledge.ask', error);
  }
}

/**
 * Stores a question. When its key is known already, an earlier try may have arrived and its answer been lost: the stored question is
 * the answer if it says the same.
 * @throws DataError `duplicate` when the key belongs to another question: this one is not on the site.
 */
export async function askQuestion(site: SuiteSite, draft: QuestionDraft, me: PersonRef): Promise<Question> {
  try {
    const fields = toQuestionFields(draft);
    const { ID, Created } = await addQuestion(site, fields);
    const created = new Date(Created);
    return { ...draft, ...unanswered, id: ID, asker: me, created, modified: created };
  } catch (error) {
    const failure = toDataError('knowledge.ask', error);
    if (failure.kind !== 'duplicate') throw failure;
    const stored = await findByKey(site, draft.key);
    if (!stored || !isSameQuestion(draft, me, stored)) throw failure;
    return stored;
  }
}

interface TaggedItem extends QuestionItem {
  readonly 'odata.etag'?: string;
}

/** Takes a step from the state the question is in on the site; someone who was faster is noticed twice, here and by the ETag. */
export async function takeQuestionStep(site: SuiteSite, request: StepRequest): Promise<Question> {
  const item = listOf(site, site.sp, knowledgeQuestions).items.getById(request.questionId);
  try {
    const stored = await item.select(...columns).expand(...expansions)<TaggedItem>();
    const result = takeStep(toQuestion(stored), request.act, request.actor, request.now);
    if (result.kind === 'refused')
      throw new DataError(
        'conflict',
        'knowledge.takeStep',
        `"${request.act.step}" is refused: ${result.refusal.reason}.`
      );
    await item.update({ ...toChangedFields(result.changes, result.question) }, stored['odata.etag'] ?? '*');
    return result.question;
  } catch (error) {
    throw toDataError('knowledge.takeStep', error);
  }
}

interface Outcome {
  readonly Outcome: 'worked' | 'didNotWork';
  readonly Reason: string;
}

/** Replaces the person's own word if there is one; a key that someone else's item has is left to them. */
async function changeFeedback({ items }: IList, key: string, personId: number, outcome: Outcome): Promise<boolean> {
  const [mine] = await items
    .select('ID')
    .filter(`FeedbackKey eq ${odataText(key)} and AuthorId eq ${personId}`)
    .top(1)<{ readonly ID: number }[]>();
  if (!mine) return false;
  await items.getById(mine.ID).update({ ...outcome });
  return true;
}

/**
 * Adds the person's word, or replaces the one that is there. What the page knows only decides what is tried first; the unique key
 * decides what happens, so that two tabs and a retried request give one vote.
 */
export async function giveFeedback(site: SuiteSite, feedback: Feedback, personId: number): Promise<void> {
  const list = listOf(site, site.sp, knowledgeFeedback);
  const key = voteKey(feedback.articleId, personId);
  const outcome: Outcome = { Outcome: feedback.worked ? 'worked' : 'didNotWork', Reason: feedback.reason };
  try {
    if (feedback.isChange && (await changeFeedback(list, key, personId, outcome))) return;
    try {
      await list.items.add({
        Title: feedback.articleTitle,
        FeedbackKey: key,
        ArticleId: feedback.articleId,
        ...outcome
      });
    } catch (error) {
      const isTaken = toDataError('knowledge.giveFeedback', error).kind === 'duplicate';
      if (!isTaken || !(await changeFeedback(list, key, personId, outcome))) throw error;
    }
  } catch (error) {
    throw toDataError('knowledge.giveFeedback', error);
  }
}

/** Leaves a search without a result; the unique key makes the same words of a day count once. */
export async function recordGap(site: SuiteSite, words: string, personId: number, day: string): Promise<void> {
  const SearchWords = normalizeGap(words);
  try {
    await listOf(site, site.sp, knowledgeFeedback).items.add({
      Title: SearchWords,
      FeedbackKey: gapKey(words, personId, day),
      Outcome: 'noResult',
      SearchWords
    });
  } catch (error) {
    const failure = toDataError('knowledge.recordGap', error);
    if (failure.kind !== 'duplicate') throw failure;
  }
}
