import type { SuiteSite } from '../sharepoint/suite-site';
import { askQuestion, readQuestionsOf, takeQuestionStep } from './ask-question';
import { giveFeedback, recordGap } from './give-feedback';
import type { KnowledgeRepository } from './knowledge-repository';
import { queueArticleReading } from './read-article';
import { openBatch, readBank, readBankRights, readChanges, readMoreArticles } from './read-bank';
import { DataError } from '../sharepoint/data-error';

/** The knowledge bank of a site, as the signed-in person sees it. */
export function createKnowledgeRepository(site: SuiteSite): KnowledgeRepository {
  return {
    readBank: (articleId) => readBank(site, articleId),
    readMoreArticles: (bank) => readMoreArticles(site, bank),
    readChanges: (bank) => readChanges(site, bank),
    readRights: (bank) => readBankRights(site, bank),
    readArticle: async (articleId) => {
      const { sp, execute } = openBatch(site);
      const [reading] = await Promise.all([queueArticleReading(site, sp, articleId), execute()]);
      if (!reading)
        throw new DataError('notFound', 'knowledge.readArticle', `There is no article ${articleId} for this person.`);
      return reading;
    },
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
