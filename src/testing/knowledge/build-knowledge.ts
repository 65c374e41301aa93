import type { Article } from '../../domain/knowledge/articles/article';
import type { Bank } from '../../domain/knowledge/bank';
import type { Question } from '../../domain/knowledge/questions/question';

/** The moment the builders' dates are around. */
export const knowledgeNow = new Date('2026-03-10T12:00:00Z');

const DAY_MS = 86_400_000;
const daysAgo = (days: number): Date => new Date(knowledgeNow.getTime() - days * DAY_MS);

export const me = { id: 7, name: 'Nadia Rahman' };

/** A published article verified ten days ago, with whatever matters to the test. */
export function buildArticle(id: number, title: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title,
    summary: '',
    category: 'Access and passwords',
    system: '',
    keywords: [],
    locationId: undefined,
    state: 'published',
    ownerId: 9,
    verifierId: 9,
    verifiedById: 9,
    verifiedOn: daysAgo(10),
    isChangedSince: false,
    reviewIntervalDays: 180,
    carriedVotes: { worked: 0, tried: 0 },
    modified: daysAgo(id),
    ...more
  };
}

/** A new question by `me`, with whatever matters to the test. */
export function buildQuestion(id: number, title: string, more: Partial<Question> = {}): Question {
  return {
    id,
    key: `question-${id}`,
    kind: 'question',
    title,
    details: '',
    happenedOn: undefined,
    locationId: undefined,
    system: '',
    category: '',
    triedSoFar: '',
    state: 'new',
    asker: me,
    assignee: undefined,
    responseId: undefined,
    answer: '',
    answeredBy: undefined,
    answeredOn: undefined,
    confirmedOn: undefined,
    relatedArticleId: undefined,
    duplicateOfId: undefined,
    created: daysAgo(2),
    modified: daysAgo(2),
    ...more
  };
}

/** What staff may do. */
export const staffRights = { ask: true, giveFeedback: true, answer: false, keepArticles: false, readReasons: false };

export function buildBank(more: Partial<Bank> = {}): Bank {
  const articles = more.articles ?? [];
  const questions = more.questions ?? [];
  return {
    me,
    rights: staffRights,
    zone: 'UTC',
    locations: [
      { id: 1, name: 'North Campus', zone: 'America/Chicago' },
      { id: 2, name: 'Harbor Hospital', zone: '' }
    ],
    articles,
    articleTotal: articles.length,
    questions,
    questionTotal: questions.length,
    votes: [],
    hasAllVotes: true,
    lastVoteId: 0,
    ...more
  };
}
