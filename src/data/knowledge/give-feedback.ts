import type { IList } from '@pnp/sp/lists';
import { voteKey } from '../../domain/knowledge/articles/article-votes';
import { gapKey, normalizeGap } from '../../domain/knowledge/search/search-gap';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { Feedback } from './knowledge-repository';

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
