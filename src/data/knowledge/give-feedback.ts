import { voteKey } from '../../domain/knowledge/article-votes';
import { gapKey, normalizeGap } from '../../domain/knowledge/search-gap';
import { knowledgeFeedback } from '../../lists/knowledge-feedback';
import { toDataError } from '../data-error';
import { listOf, type SuiteSite } from '../suite-site';
import type { Feedback } from './knowledge-repository';

/**
 * Adds the person's word, or replaces the one that is there: the unique key decides, not a question asked before, so that two tabs
 * and a retried request give one vote.
 */
export async function giveFeedback(site: SuiteSite, feedback: Feedback, personId: number): Promise<void> {
  const { items } = listOf(site, site.sp, knowledgeFeedback);
  const key = voteKey(feedback.articleId, personId);
  const outcome = { Outcome: feedback.worked ? 'worked' : 'didNotWork', Reason: feedback.reason };
  try {
    try {
      await items.add({ Title: feedback.articleTitle, FeedbackKey: key, ArticleId: feedback.articleId, ...outcome });
    } catch (error) {
      if (toDataError('knowledge.giveFeedback', error).kind !== 'duplicate') throw error;
      const [mine] = await items.select('ID').filter(`FeedbackKey eq '${key}'`).top(1)<{ readonly ID: number }[]>();
      if (!mine) throw error;
      await items.getById(mine.ID).update(outcome);
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
