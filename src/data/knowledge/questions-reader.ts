import type { SPFI } from '@pnp/sp';
import { foldQuestions, type AskedQuestion, type FollowUp } from '../../domain/knowledge/questions/fold-question';
import type { Question } from '../../domain/knowledge/questions/question';
import { withoutRepeats } from '../../domain/knowledge/questions/same-question';
import { knowledgeAnswers } from '../../lists/knowledge-answers';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { openBatch } from '../sharepoint/open-batch';
import { readMatching, readMatchingByWindows } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import {
  followUpColumns,
  followUpExpansions,
  questionColumns,
  questionExpansions,
  toAsked,
  toFollowUps,
  type FollowUpItem,
  type QuestionItem
} from './question-items';

const NEWEST_QUESTIONS = 200;
/** What IT did about that many questions, with room: a question takes two or three acts. */
const NEWEST_FOLLOW_UPS = 1_000;
/** Questions whose follow-ups are asked for at once: far fewer acts than SharePoint's largest page. */
const QUESTIONS_OF_A_WINDOW = 500;

const askedItems = { definition: knowledgeQuestions, columns: questionColumns, expansions: questionExpansions };
const followUpItems = { definition: knowledgeAnswers, columns: followUpColumns, expansions: followUpExpansions };

/** What was read of the newest questions: enough for most, see `completeQuestions`. */
export interface NewestQuestions {
  readonly asked: readonly AskedQuestion[];
  readonly followUps: readonly FollowUp[];
  /** Whether older follow-ups were left out. */
  readonly isCut: boolean;
}

function queueNewest<Item>(
  site: SuiteSite,
  sp: SPFI,
  { definition, columns, expansions }: typeof askedItems | typeof followUpItems,
  most: number
): Promise<Item[]> {
  return listOf(site, sp, definition)
    .items.select(...columns)
    .expand(...expansions)
    .orderBy('ID', false)
    .top(most)<Item[]>();
}

/** The newest questions and follow-ups, queued for a batch. */
export async function queueNewestQuestions(site: SuiteSite, sp: SPFI): Promise<NewestQuestions> {
  const [asked, followUps] = await Promise.all([
    queueNewest<QuestionItem>(site, sp, askedItems, NEWEST_QUESTIONS),
    queueNewest<FollowUpItem>(site, sp, followUpItems, NEWEST_FOLLOW_UPS)
  ]);
  return {
    asked: asked.map(toAsked),
    followUps: toFollowUps(followUps),
    isCut: followUps.length === NEWEST_FOLLOW_UPS
  };
}

/** All that IT did about some questions, by windows of question numbers, in one request. */
async function readFollowUps(site: SuiteSite, questionIds: readonly number[]): Promise<readonly FollowUp[]> {
  const windows = new Set(questionIds.map((id) => Math.floor(id / QUESTIONS_OF_A_WINDOW)));
  if (windows.size === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = [...windows].map((window) => {
    const [from, to] = [window * QUESTIONS_OF_A_WINDOW, (window + 1) * QUESTIONS_OF_A_WINDOW];
    const filter = `QuestionId ge ${from} and QuestionId lt ${to}`;
    return readMatching<FollowUpItem>(site, { ...followUpItems, filter, most: LARGEST_PAGE }, sp);
  });
  const [pages] = await Promise.all([Promise.all(reads), execute()]);
  return toFollowUps(pages.flatMap(({ items }) => items));
}

/** The questions with what IT did about them; where the first request did not reach all of it, one more does. */
export async function completeQuestions(
  site: SuiteSite,
  { asked, followUps, isCut }: NewestQuestions
): Promise<readonly Question[]> {
  const all = isCut
    ? await readFollowUps(
        site,
        asked.map(({ id }) => id)
      )
    : followUps;
  return withoutRepeats(foldQuestions(asked, all));
}

/**
 * A person's questions, newest first.
 * @param newest The highest number there is.
 */
export async function readQuestionsBy(site: SuiteSite, personId: number, newest: number): Promise<readonly Question[]> {
  const query = { ...askedItems, filter: `AuthorId eq ${personId}`, most: 500 };
  const { items } = await readMatchingByWindows<QuestionItem>(site, query, newest);
  return completeQuestions(site, { asked: items.map(toAsked), followUps: [], isCut: items.length > 0 });
}

/** One question as it is on the site now, with the state of its item. */
export interface StoredQuestion {
  readonly asked: AskedQuestion;
  readonly followUps: readonly FollowUp[];
  readonly etag: string;
}

/** @throws as SharePoint refuses. */
export async function readStoredQuestion(site: SuiteSite, id: number): Promise<StoredQuestion> {
  const item = listOf(site, site.sp, knowledgeQuestions)
    .items.getById(id)
    .select(...questionColumns)
    .expand(...questionExpansions)<QuestionItem & { readonly 'odata.etag'?: string }>();
  const acts = readMatching<FollowUpItem>(site, {
    ...followUpItems,
    filter: `QuestionId eq ${id}`,
    most: LARGEST_PAGE
  });
  const [stored, { items }] = await Promise.all([item, acts]);
  return { asked: toAsked(stored), followUps: toFollowUps(items), etag: stored['odata.etag'] ?? '*' };
}
