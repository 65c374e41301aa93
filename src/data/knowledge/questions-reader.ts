import type { SPFI } from '@pnp/sp';
import { findCrowding } from '../../domain/knowledge/questions/crowding';
import { foldQuestions, type AskedQuestion, type FollowUp } from '../../domain/knowledge/questions/fold-question';
import { saysNothing } from '../../domain/knowledge/questions/asked-words';
import type { Question } from '../../domain/knowledge/questions/question';
import { withoutRepeats } from '../../domain/knowledge/questions/same-question';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { readEtag, type Versioned } from '../sharepoint/etag';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { loadPart } from '../sharepoint/load-part';
import { readByNumbers } from '../sharepoint/read-by-numbers';
import { readMatching } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import {
  askedItems,
  followUpItems,
  toAsked,
  toFollowUps,
  type FollowUpItem,
  type QuestionItem
} from './question-items';

const NEWEST_QUESTIONS = 200;
/** What IT did about that many questions, with room: a question takes two or three acts. */
const NEWEST_FOLLOW_UPS = 1_000;

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
    asked: asked.map((item) => toAsked(site, item)),
    followUps: toFollowUps(site, followUps),
    isCut: followUps.length === NEWEST_FOLLOW_UPS
  };
}

/**
 * The questions with what IT did about them; where the first request did not reach all of it, one more does. Those in which nothing is said
 * are left out.
 */
export async function completeQuestions(
  site: SuiteSite,
  { asked, followUps, isCut }: NewestQuestions
): Promise<readonly Question[]> {
  const ids = asked.map(({ id }) => id);
  const all = isCut
    ? toFollowUps(site, await readByNumbers<FollowUpItem>(site, followUpItems, 'QuestionId', ids))
    : followUps;
  return withoutRepeats(foldQuestions(asked, all)).filter((question) => !saysNothing(question));
}

/** The newest questions with what IT did about them; where one person fills them, older ones of others are among them. */
export async function completeNewest(site: SuiteSite, newest: NewestQuestions): Promise<readonly Question[]> {
  const { asked } = newest;
  if (asked.length < NEWEST_QUESTIONS || findCrowding(asked).size === 0) return completeQuestions(site, newest);
  const { readPastCrowd } = await loadPart(
    () => import(/* webpackChunkName: 'knowledge-older' */ './crowded-questions')
  );
  return completeQuestions(site, { ...newest, asked: await readPastCrowd(site, asked) });
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
    .select(...askedItems.columns)
    .expand(...askedItems.expansions)<QuestionItem & Versioned>();
  const acts = readMatching<FollowUpItem>(site, {
    ...followUpItems,
    filter: `QuestionId eq ${id}`,
    most: LARGEST_PAGE
  });
  const [stored, { items }] = await Promise.all([item, acts]);
  return { asked: toAsked(site, stored), followUps: toFollowUps(site, items), etag: readEtag(stored) };
}
