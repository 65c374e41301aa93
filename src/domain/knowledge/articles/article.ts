/** Life of an article; readers are offered `published` and `inProgress` ones. */
export type ArticleState = 'draft' | 'published' | 'inProgress' | 'archived';

/** How often an article was tried and how often it worked. */
export interface Votes {
  readonly worked: number;
  /** Everyone who said whether it worked; never fewer than `worked`. */
  readonly tried: number;
}

/** What is known about an article without opening it. */
export interface Article {
  readonly id: number;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  /** The system it is about, or an empty text. */
  readonly system: string;
  /** Words people use for it. */
  readonly keywords: readonly string[];
  /** The only location it holds for; `undefined` when it holds everywhere. */
  readonly locationId: number | undefined;
  readonly state: ArticleState;
  readonly ownerId: number | undefined;
  readonly verifierId: number | undefined;
  /** Who verified it as it is now; `undefined` where no one did. */
  readonly verifiedById: number | undefined;
  readonly verifiedOn: Date | undefined;
  /** Whether something was changed after it was verified, so that no one has checked what it says now. */
  readonly isChangedSince: boolean;
  /** Days a verification holds. */
  readonly reviewIntervalDays: number;
  /** Votes carried over from before the feedback list; the votes in that list come on top. */
  readonly carriedVotes: Votes;
  readonly modified: Date;
}

/** Whether readers are offered the article; drafts and archived ones are for those who keep the bank. */
export function isOffered(article: Pick<Article, 'state'>): boolean {
  return article.state === 'published' || article.state === 'inProgress';
}
