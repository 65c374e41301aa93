import type { Article, ArticleState } from '../../domain/knowledge/articles/article';
import { articleStates } from '../../lists/knowledge-articles';

/** An item of KnowledgeArticles without its body, as SharePoint's REST answers it. */
export interface ArticleItem {
  readonly ID: number;
  readonly Title: string;
  readonly Summary: string | null;
  readonly ArticleCategory: string | null;
  readonly ArticleSystem: string | null;
  readonly Keywords: string | null;
  readonly ArticleLocationId: number | null;
  readonly ArticleState: string;
  readonly ArticleOwnerId: number | null;
  readonly VerifierId: number | null;
  readonly VerifiedById: number | null;
  readonly VerifiedOn: string | null;
  readonly ReviewInterval: number | null;
  readonly WorkedCount: number | null;
  readonly TriedCount: number | null;
  readonly Modified: string;
}

/** Columns of an article's item; people and places by id, so that no list is joined. */
export const articleColumns: readonly (keyof ArticleItem)[] = [
  'ID',
  'Title',
  'Summary',
  'ArticleCategory',
  'ArticleSystem',
  'Keywords',
  'ArticleLocationId',
  'ArticleState',
  'ArticleOwnerId',
  'VerifierId',
  'VerifiedById',
  'VerifiedOn',
  'ReviewInterval',
  'WorkedCount',
  'TriedCount',
  'Modified'
];

/** A state this version does not know is treated as a draft: shown to those who keep articles, not to readers. */
function toState(text: string): ArticleState {
  return articleStates.find((state) => state === text) ?? 'draft';
}

export function toArticle(item: ArticleItem): Article {
  const worked = item.WorkedCount ?? 0;
  return {
    id: item.ID,
    title: item.Title,
    summary: item.Summary ?? '',
    category: item.ArticleCategory ?? '',
    system: item.ArticleSystem ?? '',
    keywords: (item.Keywords ?? '')
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    locationId: item.ArticleLocationId ?? undefined,
    state: toState(item.ArticleState),
    ownerId: item.ArticleOwnerId ?? undefined,
    verifierId: item.VerifierId ?? undefined,
    verifiedById: item.VerifiedById ?? undefined,
    verifiedOn: item.VerifiedOn ? new Date(item.VerifiedOn) : undefined,
    reviewIntervalDays: item.ReviewInterval ?? 0,
    carriedVotes: { worked, tried: Math.max(worked, item.TriedCount ?? 0) },
    modified: new Date(item.Modified)
  };
}
