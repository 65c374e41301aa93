import type { Vote } from '../../domain/knowledge/articles/article-votes';
import type { FeedbackReason } from '../../domain/knowledge/bank';

/** An item of KnowledgeFeedback as the page reads it for its counts. */
export interface VoteItem {
  readonly ID: number;
  readonly ArticleId: number | null;
  readonly Outcome: string;
  readonly AuthorId: number;
}

export const voteColumns: readonly (keyof VoteItem)[] = ['ID', 'ArticleId', 'Outcome', 'AuthorId'];

/** Votes in the order they were first given; searches without a result are left out. */
export function toVotes(items: readonly VoteItem[]): readonly Vote[] {
  return [...items]
    .sort((one, other) => one.ID - other.ID)
    .flatMap(({ ArticleId, Outcome, AuthorId }) =>
      ArticleId !== null && Outcome !== 'noResult'
        ? [{ articleId: ArticleId, personId: AuthorId, worked: Outcome === 'worked' }]
        : []
    );
}

/** Feedback on one article with its words. */
export interface ReasonItem {
  readonly Outcome: string;
  readonly Reason: string | null;
  readonly Created: string;
  readonly Author: { readonly Title: string };
}

export const reasonColumns: readonly string[] = ['ID', 'Outcome', 'Reason', 'Created', 'Author/Title'];

export function toReasons(items: readonly ReasonItem[]): readonly FeedbackReason[] {
  return items.flatMap(({ Outcome, Reason, Created, Author }) =>
    Outcome === 'didNotWork' && Reason ? [{ text: Reason, by: Author.Title, at: new Date(Created) }] : []
  );
}
