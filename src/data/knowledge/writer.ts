import { foldQuestion, untouched, type AskerWord } from '../../domain/knowledge/questions/fold-question';
import { isSameQuestion } from '../../domain/knowledge/questions/same-question';
import { areSameWords, wordsOf } from '../../domain/knowledge/questions/asked-words';
import { clampQuestion } from '../../domain/knowledge/questions/question-limits';
import { takeStep, type FollowUpAct } from '../../domain/knowledge/questions/question-steps';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { knowledgeAnswers } from '../../lists/knowledge-answers';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { DataError, toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { readMatching } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { StepRequest, Feedback } from './knowledge-repository';
import {
  askedItems,
  toAsked,
  toFollowUpFields,
  toQuestionFields,
  toWordFields,
  type QuestionItem
} from './question-items';
import { readStoredQuestion, type StoredQuestion } from './questions-reader';
import type { PersonRef } from '../../domain/people/person';
import type { IList } from '@pnp/sp/lists';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { gapKey, normalizeGap } from '../../domain/knowledge/search/search-gap';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { knowledgeGaps } from '../../lists/knowledge-gaps';

/** Far more than one person has under one key, where each retry looks first. */
const MOST_REPEATS = 20;

interface AddedItem {
  readonly ID: number;
  readonly Created: string;
}

async function addItem({ items }: IList, fields: Readonly<Record<string, unknown>>): Promise<AddedItem> {
  const added: unknown = await items.add({ ...fields });
  return added as AddedItem;
}

/** What the person asked under a key, in the order it arrived; others may have used the same key, and are not asked for. */
async function findOwnByKey(site: SuiteSite, key: string, personId: number): Promise<readonly Question[]> {
  const { items } = await readMatching<QuestionItem>(site, {
    ...askedItems,
    filter: `QuestionKey eq ${odataText(key)} and AuthorId eq ${personId}`,
    most: MOST_REPEATS
  });
  return items.map((item) => untouched(toAsked(site, item))).reverse();
}

/**
 * Stores a question, unless an earlier try arrived and only its answer was lost: the person's stored question that says the same is
 * the answer then. What two tabs store at one moment is one question for every reader (`withoutRepeats`).
 * @throws DataError `duplicate` when the person asked something else under the key: this question is not on the site.
 */
export async function askQuestion(site: SuiteSite, draft: QuestionDraft, me: PersonRef): Promise<Question> {
  try {
    const known = await findOwnByKey(site, draft.key, me.id);
    const same = known.find((question) => isSameQuestion(clampQuestion(draft), me, question));
    if (same) {
      const { asked, followUps } = await readStoredQuestion(site, same.id);
      return foldQuestion(asked, followUps);
    }
    if (known.length > 0)
      throw new DataError('duplicate', 'knowledge.ask', 'Another question of this person has the same key.');
    const { ID, Created } = await addItem(listOf(site, site.sp, knowledgeQuestions), toQuestionFields(draft));
    const created = new Date(Created);
    return untouched({ ...draft, id: ID, asker: me, word: undefined, created, modified: created });
  } catch (error) {
    throw toDataError('knowledge.ask', error);
  }
}

const wordOfStep = { confirmWorked: 'worked', confirmDidNotWork: 'didNotWork', withdraw: 'withdrawn' } as const;

/** The asker's word is written into the asker's own item, about the response the asker saw. */
async function sayWord(
  site: SuiteSite,
  { asked, followUps, etag }: StoredQuestion,
  kind: AskerWord['kind'],
  { question: { responseId }, now }: StepRequest
): Promise<Question> {
  const item = listOf(site, site.sp, knowledgeQuestions).items.getById(asked.id);
  await item.update({ ...toWordFields(kind, responseId) }, etag);
  return foldQuestion({ ...asked, word: { kind, about: responseId, at: now }, modified: now }, followUps);
}

/** What IT does is an item of its own, with the words it is about. */
async function addFollowUp(
  site: SuiteSite,
  { asked, followUps }: StoredQuestion,
  act: FollowUpAct,
  by: PersonRef
): Promise<Question> {
  const { ID, Created } = await addItem(listOf(site, site.sp, knowledgeAnswers), toFollowUpFields(asked, act));
  const [questionId, seen, at] = [asked.id, wordsOf(asked), new Date(Created)];
  return foldQuestion(asked, [...followUps, { id: ID, questionId, by, at, act, seen, articleId: undefined }]);
}

/**
 * Takes a step from the state the question is in on the site. IT's steps are items of their own in a list only IT may add to, the
 * asker's are a word in the asker's item. Someone who acted in the instant between reading and writing is seen at the next reading.
 */
export async function takeQuestionStep(site: SuiteSite, request: StepRequest): Promise<Question> {
  const { question: seen, act, actor, now } = request;
  const refuse = (why: string): never => {
    throw new DataError('conflict', 'knowledge.takeStep', `"${act.step}" is refused: ${why}.`);
  };
  try {
    const stored = await readStoredQuestion(site, seen.id);
    const question = foldQuestion(stored.asked, stored.followUps);
    const result = takeStep(question, act, actor, now);
    if (result.kind === 'refused') return refuse(result.refusal.reason);
    switch (act.step) {
      case 'confirmWorked':
      case 'confirmDidNotWork':
        if (question.responseId !== seen.responseId) return refuse('there is a later answer');
        return await sayWord(site, stored, wordOfStep[act.step], request);
      case 'withdraw':
        return await sayWord(site, stored, wordOfStep[act.step], request);
      default:
        if (!areSameWords(seen.rewritten ?? wordsOf(seen), wordsOf(stored.asked))) return refuse('it was changed');
        return await addFollowUp(site, stored, act, actor.person);
    }
  } catch (error) {
    throw toDataError('knowledge.takeStep', error);
  }
}

/** The person's own item under a key; who else may have used the key makes no difference. The one added last is the one that counts. */
async function findOwn(
  site: SuiteSite,
  definition: typeof knowledgeFeedback | typeof knowledgeGaps,
  condition: string,
  personId: number
): Promise<number | undefined> {
  const filter = `${condition} and AuthorId eq ${personId}`;
  const { items } = await readMatching<{ readonly ID: number }>(site, { definition, columns: ['ID'], filter, most: 1 });
  return items[0]?.ID;
}

/** Why an article did not work: added, replaced, or emptied where the person has taken it back. */
async function keepReason(
  site: SuiteSite,
  { articleId, articleTitle, reason }: Feedback,
  mine: number | undefined,
  key: string
): Promise<void> {
  const { items } = listOf(site, site.sp, knowledgeGaps);
  if (mine !== undefined) await items.getById(mine).update({ Reason: reason });
  else if (reason) await items.add({ Title: articleTitle, GapKey: key, ArticleId: articleId, Reason: reason });
}

/**
 * Adds the person's word, or replaces the one that is there; what two tabs add at one moment counts once for every reader. The vote is
 * for everyone to count, the reason for those who keep the bank.
 */
export async function giveFeedback(site: SuiteSite, feedback: Feedback, personId: number): Promise<void> {
  const { articleId, articleTitle, worked } = feedback;
  const key = voteKey(articleId, personId);
  const Outcome = worked ? 'worked' : 'didNotWork';
  try {
    const [vote, reason] = await Promise.all([
      findOwn(site, knowledgeFeedback, `FeedbackKey eq ${odataText(key)}`, personId),
      findOwn(site, knowledgeGaps, `GapKey eq ${odataText(key)}`, personId)
    ]);
    const { items } = listOf(site, site.sp, knowledgeFeedback);
    if (vote !== undefined) await items.getById(vote).update({ Outcome });
    else await items.add({ Title: articleTitle, FeedbackKey: key, ArticleId: articleId, Outcome });
    await keepReason(site, feedback, reason, key);
  } catch (error) {
    throw toDataError('knowledge.giveFeedback', error);
  }
}

/** Leaves a search without a result, unless the person left the same words the same day. */
export async function recordGap(site: SuiteSite, words: string, personId: number, day: string): Promise<void> {
  const SearchWords = normalizeGap(words);
  const key = gapKey(words, personId, day);
  try {
    if ((await findOwn(site, knowledgeGaps, `GapKey eq ${odataText(key)}`, personId)) !== undefined) return;
    await addItem(listOf(site, site.sp, knowledgeGaps), { Title: SearchWords, GapKey: key, SearchWords });
  } catch (error) {
    throw toDataError('knowledge.recordGap', error);
  }
}
