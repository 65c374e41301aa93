import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { foldQuestions, type AskedQuestion, type FollowUp } from '../../domain/knowledge/questions/fold-question';
import type { Question } from '../../domain/knowledge/questions/question';
import { withoutRepeats } from '../../domain/knowledge/questions/same-question';
import { knowledgeAnswers } from '../../lists/knowledge-answers';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { openBatch } from '../sharepoint/open-batch';
import { LARGEST_PAGE, windowsBelow } from '../sharepoint/read-matching';
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

const askedIn = (site: SuiteSite, sp: SPFI): IItems =>
  listOf(site, sp, knowledgeQuestions)
    .items.select(...questionColumns)
    .expand(...questionExpansions);

const followUpsIn = (site: SuiteSite, sp: SPFI): IItems =>
  listOf(site, sp, knowledgeAnswers)
    .items.select(...followUpColumns)
    .expand(...followUpExpansions);

/** What was read of the newest questions: enough for most, see `completeQuestions`. */
export interface NewestQuestions {
  readonly asked: readonly AskedQuestion[];
  readonly followUps: readonly FollowUp[];
  /** Whether older follow-ups were left out. */
  readonly isCut: boolean;
}

/** The newest questions and follow-ups, queued for a batch. */
export async function queueNewestQuestions(site: SuiteSite, sp: SPFI): Promise<NewestQuestions> {
  const [asked, followUps] = await Promise.all([
    askedIn(site, sp).orderBy('ID', false).top(NEWEST_QUESTIONS)<QuestionItem[]>(),
    followUpsIn(site, sp).orderBy('ID', false).top(NEWEST_FOLLOW_UPS)<FollowUpItem[]>()
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
  const reads = [...windows].map((window) =>
    followUpsIn(site, sp)
      .filter(
        `QuestionId ge ${window * QUESTIONS_OF_A_WINDOW} and QuestionId lt ${(window + 1) * QUESTIONS_OF_A_WINDOW}`
      )
      .top(LARGEST_PAGE)<FollowUpItem[]>()
  );
  const [pages] = await Promise.all([Promise.all(reads), execute()]);
  return toFollowUps(pages.flat());
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
 * A person's questions by windows of ids, newest first: the author has no index, a window of ids is narrow enough.
 * @param newest The highest id there is.
 */
export async function readQuestionsBy(site: SuiteSite, personId: number, newest: number): Promise<readonly Question[]> {
  const { sp, execute } = openBatch(site);
  const reads = windowsBelow(newest).map((window) =>
    askedIn(site, sp).filter(`${window} and AuthorId eq ${personId}`).orderBy('ID', false).top(500)<QuestionItem[]>()
  );
  const [pages] = await Promise.all([Promise.all(reads), execute()]);
  const asked = pages.flat().map(toAsked);
  return completeQuestions(site, { asked, followUps: [], isCut: asked.length > 0 });
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
  const acts = followUpsIn(site, site.sp).filter(`QuestionId eq ${id}`).top(LARGEST_PAGE)<FollowUpItem[]>();
  const [stored, followUps] = await Promise.all([item, acts]);
  return { asked: toAsked(stored), followUps: toFollowUps(followUps), etag: stored['odata.etag'] ?? '*' };
}
