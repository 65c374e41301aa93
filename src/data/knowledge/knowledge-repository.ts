import type { Act, Actor } from '../../domain/knowledge/questions/question-steps';
import type { Article } from '../../domain/knowledge/articles/article';
import type { Vote } from '../../domain/knowledge/articles/article-votes';
import type { ArticleReading, Bank } from '../../domain/knowledge/bank';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import type { PersonRef } from '../../domain/people/person';

/** The bank, and the article that was asked for with it. */
export interface BankReading {
  readonly bank: Bank;
  /** `undefined` when none was asked for, or it does not exist for this person. */
  readonly article: ArticleReading | undefined;
}

/** A person's word on an article. */
export interface Feedback {
  readonly articleId: number;
  readonly articleTitle: string;
  readonly worked: boolean;
  /** Why it did not work, read by those who keep the bank; empty when nothing was said. */
  readonly reason: string;
}

/** A step in a question's life, with what belongs to it. */
export interface StepRequest {
  /** As the person saw it: a word of the asker is about the response in it, what IT does about the words in it. */
  readonly question: Question;
  readonly act: Act;
  readonly actor: Actor;
  readonly now: Date;
}

/** An article SharePoint's search found. */
export interface FoundArticle {
  readonly id: number;
  readonly title: string;
}

/** Open questions beside those of the bank. */
export interface OlderQuestions {
  readonly questions: readonly Question[];
  /** Askers of whom only the newest are among them and in the bank, by number. */
  readonly crowding: readonly number[];
  /** Whether these are all of everyone else. */
  readonly hasAll: boolean;
}

/** What the knowledge bank needs from the site. Every method throws `DataError`. */
export interface KnowledgeRepository {
  /** Everything the first view needs, in one request. */
  readBank(articleId?: number): Promise<BankReading>;
  /** The next articles by id, for banks that do not fit into the first request. */
  readMoreArticles(bank: Bank): Promise<Bank>;
  /** The votes the bank does not hold, and those it does; `undefined` where there are more than a browser should read. */
  readOlderVotes(bank: Bank): Promise<readonly Vote[] | undefined>;
  /** What changed since the bank was read, in one request; everything again when something was deleted. */
  readChanges(bank: Bank): Promise<Bank>;
  /** The bank with what the person may do as the site says now, in one small request. */
  readRights(bank: Bank): Promise<Bank>;
  /** An article's body and people. */
  readArticle(articleId: number): Promise<ArticleReading>;
  /**
   * Verifies an article as the signed-in person, as it was read.
   * @throws DataError `conflict` when it was changed since.
   */
  verifyArticle(article: Pick<Article, 'id' | 'modified'>, me: PersonRef, now: Date): Promise<Article>;
  /** All of a person's questions, newest first, also those older than the bank holds. */
  readQuestionsOf(personId: number, bank: Bank): Promise<readonly Question[]>;
  /** Open questions of everyone that the bank does not hold, however old; for those who answer. */
  readWaiting(bank: Bank): Promise<OlderQuestions>;
  /** @throws DataError `notFound` when it does not exist for this person. */
  readQuestion(id: number): Promise<Question>;
  /** Counts a person's word once, however often it is sent; a later one, with its reason, replaces it. */
  giveFeedback(feedback: Feedback, personId: number): Promise<void>;
  /** Leaves the words of a search that found nothing; the same person's same words of a day count once. */
  recordGap(words: string, personId: number, day: string): Promise<void>;
  /** Stores a question once, however often it is sent. */
  ask(draft: QuestionDraft, me: PersonRef): Promise<Question>;
  /**
   * Takes a step on the question as it is on the site now.
   * @throws DataError `conflict` when the step is refused, usually because someone else acted meanwhile.
   */
  takeStep(request: StepRequest): Promise<Question>;
  /** Articles whose whole text has the words, best first, from SharePoint's search. */
  searchBodies(words: string): Promise<readonly FoundArticle[]>;
}
