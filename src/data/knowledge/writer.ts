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
/** Far more than one person has under one key, where each retry looks first. */
const MOST_REPEATS = 20;

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

/** What the person asked under a key, in the order it arrived; others may have used the same key, and are not asked for. */
async function findOwnByKey(site: SuiteSite, key: string, personId: number): Promise<readonly Question[]> {
  const items = await listOf(site, site.sp, knowledgeQuestions)
    .items.select(...columns)
    .expand(...expansions)
    .filter(`QuestionKey eq ${odataText(key)} and AuthorId eq ${personId}`)
    .orderBy('ID')
    .top(MOST_REPEATS)<QuestionItem[]>();
  return items.map(toQuestion);
}

/**
 * Stores a question, unless an earlier try arrived and only its answer was lost: the person's stored question that says the same is
 * the answer then. What two tabs store at one moment is one question for every reader (`withoutRepeats`).
 * @throws DataError `duplicate` when the person asked something else under the key: this question is not on the site.
 */
export async function askQuestion(site: SuiteSite, draft: QuestionDraft, me: PersonRef): Promise<Question> {
  try {
    const known = await findOwnByKey(site, draft.key, me.id);
    const same = known.find((question) => isSameQuestion(draft, me, question));
    if (same) return same;
    if (known.length > 0)
      throw new DataError('duplicate', 'knowledge.ask', 'Another question of this person has the same key.');
    const { ID, Created } = await addQuestion(site, toQuestionFields(draft));
    const created = new Date(Created);
    return { ...draft, ...unanswered, id: ID, asker: me, created, modified: created };
  } catch (error) {
    throw toDataError('knowledge.ask', error);
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

/** The person's own item under a key; who else may have used the key makes no difference. The one added last is the one that counts. */
async function findOwnFeedback({ items }: IList, key: string, personId: number): Promise<number | undefined> {
  const [mine] = await items
    .select('ID')
    .filter(`FeedbackKey eq ${odataText(key)} and AuthorId eq ${personId}`)
    .orderBy('ID', false)
    .top(1)<{ readonly ID: number }[]>();
  return mine?.ID;
}

/** Adds the person's word, or replaces the one that is there. What two tabs add at one moment counts once for every reader. */
export async function giveFeedback(site: SuiteSite, feedback: Feedback, personId: number): Promise<void> {
  const list = listOf(site, site.sp, knowledgeFeedback);
  const key = voteKey(feedback.articleId, personId);
  const outcome: Outcome = { Outcome: feedback.worked ? 'worked' : 'didNotWork', Reason: feedback.reason };
  try {
    const mine = await findOwnFeedback(list, key, personId);
    if (mine !== undefined) await list.items.getById(mine).update({ ...outcome });
    else
      await list.items.add({
        Title: feedback.articleTitle,
        FeedbackKey: key,
        ArticleId: feedback.articleId,
        ...outcome
      });
  } catch (error) {
    throw toDataError('knowledge.giveFeedback', error);
  }
}

/** Leaves a search without a result, unless the person left the same words the same day. */
export async function recordGap(site: SuiteSite, words: string, personId: number, day: string): Promise<void> {
  const SearchWords = normalizeGap(words);
  const list = listOf(site, site.sp, knowledgeFeedback);
  const key = gapKey(words, personId, day);
  try {
    if ((await findOwnFeedback(list, key, personId)) !== undefined) return;
    await list.items.add({ Title: SearchWords, FeedbackKey: key, Outcome: 'noResult', SearchWords });
  } catch (error) {
    throw toDataError('knowledge.recordGap', error);
  }
}
