import { loadPart } from '../sharepoint/load-part';
import type { SuiteSite } from '../sharepoint/suite-site';
import type { KnowledgeRepository } from './knowledge-repository';
import type * as older from './older-questions';
import { readArticle, readBank, readBankRights, readChanges, readMoreArticles } from './reader';
import type * as acts from './writer';

/** What people do with what they have read. */
const loadActs = (): Promise<typeof acts> =>
  loadPart(() => import(/* webpackChunkName: 'knowledge-acts' */ './writer'));

/** What the first view does not need. */
const loadOlder = (): Promise<typeof older> =>
  loadPart(() => import(/* webpackChunkName: 'knowledge-older' */ './older-questions'));

/** The knowledge bank of a site, as the signed-in person sees it. */
export function createKnowledgeRepository(site: SuiteSite): KnowledgeRepository {
  return {
    readBank: (articleId) => readBank(site, articleId),
    readMoreArticles: (bank) => readMoreArticles(site, bank),
    readOlderVotes: async ({ lastVoteId }) => {
      const { readOlderVotes } = await loadPart(
        () => import(/* webpackChunkName: 'knowledge-older' */ './older-votes')
      );
      return readOlderVotes(site, lastVoteId);
    },
    readChanges: (bank) => readChanges(site, bank),
    readRights: (bank) => readBankRights(site, bank),
    readArticle: (articleId) => readArticle(site, articleId),
    verifyArticle: async (article, me, now) => {
      const { verifyArticle } = await loadPart(
        () => import(/* webpackChunkName: 'knowledge-acts' */ './verify-article')
      );
      return verifyArticle(site, article, me, now);
    },
    readQuestionsOf: async (personId, bank) => (await loadOlder()).readQuestionsOf(site, personId, bank),
    readWaiting: async (bank) => (await loadOlder()).readWaiting(site, bank),
    readQuestion: async (id) => (await loadOlder()).readQuestion(site, id),
    giveFeedback: async (feedback, personId) => (await loadActs()).giveFeedback(site, feedback, personId),
    recordGap: async (words, personId, day) => (await loadActs()).recordGap(site, words, personId, day),
    ask: async (draft, me) => (await loadActs()).askQuestion(site, draft, me),
    takeStep: async (request) => (await loadActs()).takeQuestionStep(site, request),
    searchBodies: async (words) => {
      const { searchBodies } = await loadPart(
        () => import(/* webpackChunkName: 'knowledge-full-text' */ './search-bodies')
      );
      return searchBodies(site, words);
    }
  };
}
