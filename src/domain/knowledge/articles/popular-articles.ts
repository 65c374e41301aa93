import { isOffered, type Article, type Votes } from './article';

/** An article with what is known about its use. */
export interface UsedArticle {
  readonly article: Article;
  readonly votes: Votes;
}

/** The most used articles that mostly worked, best first: people tried them, and more than half said it worked. */
export function findPopular<Entry extends UsedArticle>(articles: readonly Entry[], count: number): readonly Entry[] {
  return articles
    .filter(({ article, votes }) => isOffered(article) && votes.tried > 0 && votes.worked * 2 > votes.tried)
    .sort((one, other) => other.votes.worked - one.votes.worked || one.article.id - other.article.id)
    .slice(0, count);
}

/** The articles changed last, newest first. */
export function findRecent<Entry extends UsedArticle>(articles: readonly Entry[], count: number): readonly Entry[] {
  return articles
    .filter(({ article }) => isOffered(article))
    .sort(
      (one, other) =>
        other.article.modified.getTime() - one.article.modified.getTime() || other.article.id - one.article.id
    )
    .slice(0, count);
}
