import type { Article, ArticleState } from '../../domain/knowledge/articles/article';
import { articleStates } from '../../lists/knowledge-articles';
import { latestVotes, type Vote } from '../../domain/knowledge/articles/article-votes';
import type { FeedbackReason } from '../../domain/knowledge/bank';
import { personColumns, readPerson, type NamingSite, type SavedByPeople } from '../sharepoint/person-columns';
import { clampWords } from '../../domain/knowledge/questions/question-limits';
import { saveOfStamp } from '../sharepoint/stamp-of-save';

/** An item of KnowledgeArticles without its body, as SharePoint's REST answers it: a required column is one in forms alone, and may be empty. */
export interface ArticleItem {
  readonly ID: number;
  readonly Title: string | null;
  readonly Summary: string | null;
  readonly ArticleCategory: string | null;
  readonly ArticleSystem: string | null;
  readonly Keywords: string | null;
  readonly ArticleLocationId: number | null;
  readonly ArticleState: string | null;
  readonly ArticleOwnerId: number | null;
  readonly VerifierId: number | null;
  readonly EditorId: number;
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
  'EditorId',
  'VerifiedOn',
  'ReviewInterval',
  'WorkedCount',
  'TriedCount',
  'Modified'
];

/** A state this version does not know is treated as a draft: shown to those who keep articles, not to readers. */
function toArticleState(text: string | null): ArticleState {
  return articleStates.find((state) => state === text) ?? 'draft';
}

/**
 * When and by whom an article was verified, as SharePoint says: a verification is a save of its own, by whoever saved then. Who saved
 * later changed what was verified, and verifies nothing by that; a moment that no save can have had is no verification.
 */
function toVerification({
  VerifiedOn,
  Modified,
  EditorId
}: ArticleItem): Pick<Article, 'verifiedById' | 'verifiedOn' | 'isChangedSince'> {
  const [stamp, saved] = [VerifiedOn ? new Date(VerifiedOn) : undefined, new Date(Modified)];
  const save = stamp ? saveOfStamp(stamp, saved) : 'none';
  if (!stamp || save === 'none') return { verifiedById: undefined, verifiedOn: undefined, isChangedSince: false };
  return save === 'last'
    ? { verifiedById: EditorId, verifiedOn: stamp < saved ? stamp : saved, isChangedSince: false }
    : { verifiedById: undefined, verifiedOn: stamp, isChangedSince: true };
}

export function toArticle(item: ArticleItem): Article {
  const worked = item.WorkedCount ?? 0;
  return {
    id: item.ID,
    title: item.Title ?? '',
    summary: item.Summary ?? '',
    category: item.ArticleCategory ?? '',
    system: item.ArticleSystem ?? '',
    keywords: (item.Keywords ?? '')
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    locationId: item.ArticleLocationId ?? undefined,
    state: toArticleState(item.ArticleState),
    ownerId: item.ArticleOwnerId ?? undefined,
    verifierId: item.VerifierId ?? undefined,
    ...toVerification(item),
    reviewIntervalDays: item.ReviewInterval ?? 0,
    carriedVotes: { worked, tried: Math.max(worked, item.TriedCount ?? 0) },
    modified: new Date(item.Modified)
  };
}

/** An item of KnowledgeFeedback as the page reads it for its counts. */
export interface VoteItem {
  readonly ID: number;
  readonly ArticleId: number | null;
  readonly Outcome: string | null;
  readonly AuthorId: number;
  readonly EditorId: number;
}

export const voteColumns: readonly (keyof VoteItem)[] = ['ID', 'ArticleId', 'Outcome', 'AuthorId', 'EditorId'];

/** One vote for each author and article, the one added last; of one that someone else has changed no word is believed. */
export function toVotes(items: readonly VoteItem[]): readonly Vote[] {
  const votes = [...items]
    .sort((one, other) => one.ID - other.ID)
    .flatMap(({ ArticleId, Outcome, AuthorId, EditorId }) => {
      if (ArticleId === null) return [];
      const worked = EditorId === AuthorId ? Outcome === 'worked' : undefined;
      return { articleId: ArticleId, personId: AuthorId, worked };
    });
  return latestVotes(votes);
}

/** Where an item of KnowledgeGaps about an article is, and whose it is; without its words, which may be long. */
export interface ReasonHead {
  readonly ID: number;
  readonly AuthorId: number;
}

export const reasonHeadColumns: readonly (keyof ReasonHead)[] = ['ID', 'AuthorId'];

/** Of each person the item that was added last, newest first. */
export function latestReasons(heads: readonly ReasonHead[]): readonly number[] {
  const latest = new Map<number, number>();
  for (const { ID, AuthorId } of heads) latest.set(AuthorId, Math.max(ID, latest.get(AuthorId) ?? 0));
  return [...latest.values()].sort((one, other) => other - one);
}

/** An item of KnowledgeGaps about an article, with its words. */
export interface ReasonItem extends SavedByPeople {
  readonly ID: number;
  readonly Reason: string | null;
  readonly Modified: string;
}

export const reasonColumns: readonly string[] = [
  'ID',
  'Reason',
  'Modified',
  ...['Author', 'Editor'].flatMap(personColumns)
];
export const reasonExpansions: readonly string[] = ['Author', 'Editor'];

/** What people say, newest first, where they say something; and who changed their words, where that was someone else. */
export function toReasons(site: NamingSite, items: readonly ReasonItem[]): readonly FeedbackReason[] {
  return [...items]
    .sort((one, other) => other.ID - one.ID)
    .flatMap(({ Reason, Modified, AuthorId, Author, EditorId, Editor }) => {
      if (!Reason) return [];
      const changedBy = EditorId === AuthorId ? {} : { changedBy: readPerson(site, EditorId, Editor).name };
      return {
        text: clampWords(Reason),
        by: readPerson(site, AuthorId, Author).name,
        at: new Date(Modified),
        ...changedBy
      };
    });
}
