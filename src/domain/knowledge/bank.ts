import type { Article } from './articles/article';
import { latestVotes, type Vote } from './articles/article-votes';
import type { Question } from './questions/question';
import type { LocationRef } from '../people/location';
import type { PersonRef } from '../people/person';
import type { Zone } from '../time/site-zone';

/** What the site lets the person do; the page offers nothing else, and the site refuses it anyway. */
export interface KnowledgeRights {
  /** Ask, report, thank. */
  readonly ask: boolean;
  /** Say whether an article worked, and leave words that found nothing. */
  readonly giveFeedback: boolean;
  /** Answer and assign other people's questions. */
  readonly answer: boolean;
  /** See drafts and keep articles. */
  readonly keepArticles: boolean;
  /** Read why articles did not work for other people; everyone else reads only their own words. */
  readonly readReasons: boolean;
}

/** Everything the page holds about the knowledge bank: articles without their bodies, the newest questions, votes. */
export interface Bank {
  readonly me: PersonRef;
  readonly rights: KnowledgeRights;
  /** The site's time zone; `undefined` where the site does not say. */
  readonly zone: Zone | undefined;
  readonly locations: readonly LocationRef[];
  /** In the order of their ids, whatever their state. */
  readonly articles: readonly Article[];
  /** How many articles the site has; more than are held in a very large bank. */
  readonly articleTotal: number;
  /** The newest, newest first. */
  readonly questions: readonly Question[];
  readonly questionTotal: number;
  readonly votes: readonly Vote[];
  /** Whether these are all. Where not, no count of them is true. */
  readonly hasAllVotes: boolean;
  /** Number of the newest vote looked at. */
  readonly lastVoteId: number;
}

/** An article as it is read: with its body and the people who answer for it. */
export interface ArticleReading {
  readonly id: number;
  /** Rich text as SharePoint stores it; not safe to show before it was sanitized. */
  readonly body: string;
  readonly owner: PersonRef | undefined;
  readonly verifier: PersonRef | undefined;
  /** The words of those it did not work for, newest first, as far as the person may read them. */
  readonly reasons: readonly FeedbackReason[];
  /** Whether these are all; where not, there were too many to read, or they could not be read. */
  readonly hasAllReasons: boolean;
}

export interface FeedbackReason {
  readonly text: string;
  readonly by: string;
  readonly at: Date;
  /** Who changed the words, where that was not the one who said them. */
  readonly changedBy?: string;
}

/** Past this many articles a browser holds only a part, and SharePoint's search finds the rest. */
export const mostArticlesHeld = 10_000;

/** Whether articles are still to be read before the bank is complete, as far as a browser should hold it. */
export function hasMoreArticles(bank: Pick<Bank, 'articles' | 'articleTotal'>): boolean {
  return bank.articles.length < Math.min(bank.articleTotal, mostArticlesHeld);
}

/** The bank after a question was asked or changed. */
export function withQuestion(bank: Bank, question: Question): Bank {
  const others = bank.questions.filter((other) => other.id !== question.id);
  const isNew = others.length === bank.questions.length;
  const questions = [...others, question].sort((one, other) => other.id - one.id);
  return { ...bank, questions, questionTotal: bank.questionTotal + (isNew ? 1 : 0) };
}

/** The bank after an article was changed. */
export function withArticle(bank: Bank, article: Article): Bank {
  return { ...bank, articles: mergeArticles(bank.articles, [article]) };
}

/** The bank after a person's vote. */
export function withVote(bank: Bank, vote: Vote): Bank {
  const others = bank.votes.filter((other) => other.articleId !== vote.articleId || other.personId !== vote.personId);
  return { ...bank, votes: [...others, vote] };
}

/** The bank with votes older than those it holds, which are then all there are. */
export function withOlderVotes(bank: Bank, older: readonly Vote[]): Bank {
  return { ...bank, votes: latestVotes([...older, ...bank.votes]), hasAllVotes: true };
}

/** Articles after some of them were read again: changed ones replaced, new ones added, in the order of their ids. */
export function mergeArticles(known: readonly Article[], read: readonly Article[]): readonly Article[] {
  const byId = new Map(known.map((article) => [article.id, article]));
  for (const article of read) byId.set(article.id, article);
  return [...byId.values()].sort((one, other) => one.id - other.id);
}
