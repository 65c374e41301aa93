import type { SuiteSite } from '../sharepoint/suite-site';
import type { KnowledgeRepository } from './knowledge-repository';
import { readArticle, readBank, readBankRights, readChanges, readMoreArticles, readQuestionsOf } from './reader';
import { verifyArticle } from './verify-article';
import { askQuestion, giveFeedback, recordGap, takeQuestionStep } from './writer';

/** The knowledge bank of a site, as the signed-in person sees it. */
export function createKnowledgeRepository(site: SuiteSite): KnowledgeRepository {
  return {
    readBank: (articleId) => readBank(site, articleId),
    readMoreArticles: (bank) => readMoreArticles(site, bank),
    readChanges: (bank) => readChanges(site, bank),
    readRights: (bank) => readBankRights(site, bank),
    readArticle: (articleId) => readArticle(site, articleId),
    verifyArticle: (article, me, now) => verifyArticle(site, article, me, now),
    readQuestionsOf: (personId, bank) => readQuestionsOf(site, personId, bank),
    giveFeedback: (feedback, personId) => giveFeedback(site, feedback, personId),
    recordGap: (words, personId, day) => recordGap(site, words, personId, day),
    ask: (draft, me) => askQuestion(site, draft, me),
    takeStep: (request) => takeQuestionStep(site, request),
    searchBodies: async (words) => {
      const { searchBodies } = await import(/* webpackChunkName: 'knowledge-full-text' */ './search-bodies');
      return searchBodies(site, words);
    }
  };
}
