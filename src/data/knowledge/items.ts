import type { Article, ArticleState } from '../../domain/knowledge/articles/article';
import { articleStates } from '../../lists/knowledge-articles';
import type { QuestionChanges } from '../../domain/knowledge/questions/question-steps';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { questionKinds, questionStates } from '../../lists/knowledge-questions';
import type { PersonRef } from '../../domain/people/person';
import { latestVotes, type Vote } from '../../domain/knowledge/articles/article-votes';
import type { FeedbackReason } from '../../domain/knowledge/bank';

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
function toArticleState(text: string): ArticleState {
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
    state: toArticleState(item.ArticleState),
    ownerId: item.ArticleOwnerId ?? undefined,
    verifierId: item.VerifierId ?? undefined,
    verifiedById: item.VerifiedById ?? undefined,
    verifiedOn: item.VerifiedOn ? new Date(item.VerifiedOn) : undefined,
    reviewIntervalDays: item.ReviewInterval ?? 0,
    carriedVotes: { worked, tried: Math.max(worked, item.TriedCount ?? 0) },
    modified: new Date(item.Modified)
  };
}

interface PersonItem {
  readonly Id: number;
  readonly Title: string;
}

interface AskerItem extends PersonItem {
  readonly Department?: string | null;
  readonly Office?: string | null;
}

/** An item of KnowledgeQuestions with the people in it, as SharePoint's REST answers it. */
export interface QuestionItem {
  readonly ID: number;
  readonly Title: string;
  readonly QuestionKey: string;
  readonly QuestionKind: string;
  readonly Details: string | null;
  readonly HappenedOn: string | null;
  readonly QuestionLocationId: number | null;
  readonly QuestionSystem: string | null;
  readonly QuestionCategory: string | null;
  readonly TriedSoFar: string | null;
  readonly QuestionState: string;
  readonly Answer: string | null;
  readonly AnsweredOn: string | null;
  readonly ConfirmedOn: string | null;
  readonly RelatedArticleId: number | null;
  readonly DuplicateOf: number | null;
  readonly Created: string;
  readonly Modified: string;
  readonly Author: AskerItem;
  readonly AssignedPerson?: PersonItem | null;
  readonly AnsweredBy?: PersonItem | null;
}

const people = ['Author', 'AssignedPerson', 'AnsweredBy'] as const;

const ownColumns: readonly Exclude<keyof QuestionItem, (typeof people)[number]>[] = [
  'ID',
  'Title',
  'QuestionKey',
  'QuestionKind',
  'Details',
  'HappenedOn',
  'QuestionLocationId',
  'QuestionSystem',
  'QuestionCategory',
  'TriedSoFar',
  'QuestionState',
  'Answer',
  'AnsweredOn',
  'ConfirmedOn',
  'RelatedArticleId',
  'DuplicateOf',
  'Created',
  'Modified'
];

export const questionColumns: readonly string[] = [
  ...ownColumns,
  ...people.flatMap((person) => [`${person}/Id`, `${person}/Title`]),
  'Author/Department',
  'Author/Office'
];
export const questionExpansions: readonly string[] = people;

function toPerson(item: PersonItem | null | undefined): PersonRef | undefined {
  return item ? { id: item.Id, name: item.Title } : undefined;
}

const toDate = (text: string | null): Date | undefined => (text ? new Date(text) : undefined);

/** Kinds and states this version does not know are read as the first of their list, so that nothing asked is ever hidden. */
export function toQuestion(item: QuestionItem): Question {
  return {
    id: item.ID,
    key: item.QuestionKey,
    kind: questionKinds.find((kind) => kind === item.QuestionKind) ?? 'question',
    title: item.Title,
    details: item.Details ?? '',
    happenedOn: toDate(item.HappenedOn),
    locationId: item.QuestionLocationId ?? undefined,
    system: item.QuestionSystem ?? '',
    category: item.QuestionCategory ?? '',
    triedSoFar: item.TriedSoFar ?? '',
    state: questionStates.find((state) => state === item.QuestionState) ?? 'new',
    asker: { id: item.Author.Id, name: item.Author.Title },
    askerAt: { department: item.Author.Department ?? '', office: item.Author.Office ?? '' },
    assignee: toPerson(item.AssignedPerson),
    answer: item.Answer ?? '',
    answeredBy: toPerson(item.AnsweredBy),
    answeredOn: toDate(item.AnsweredOn),
    confirmedOn: toDate(item.ConfirmedOn),
    relatedArticleId: item.RelatedArticleId ?? undefined,
    duplicateOfId: item.DuplicateOf ?? undefined,
    created: new Date(item.Created),
    modified: new Date(item.Modified)
  };
}

/** The column values of a new question; who asked and when are SharePoint's own. */
export function toQuestionFields(draft: QuestionDraft): Readonly<Record<string, string | number | null>> {
  return {
    Title: draft.title,
    QuestionKey: draft.key,
    QuestionKind: draft.kind,
    Details: draft.details,
    HappenedOn: draft.happenedOn?.toISOString() ?? null,
    QuestionLocationId: draft.locationId ?? null,
    QuestionSystem: draft.system,
    QuestionCategory: draft.category || null,
    TriedSoFar: draft.triedSoFar,
    QuestionState: 'new'
  };
}

type StoredValue = string | number | null;

/** For every part of a question that a step may change, its column and what is written there. */
const changedColumns: {
  readonly [Name in keyof Required<QuestionChanges>]: readonly [
    column: string,
    write: (value: Question[Name]) => StoredValue
  ];
} = {
  state: ['QuestionState', (state) => state],
  assignee: ['AssignedPersonId', (person) => person?.id ?? null],
  answer: ['Answer', (answer) => answer],
  answeredBy: ['AnsweredById', (person) => person?.id ?? null],
  answeredOn: ['AnsweredOn', (moment) => moment?.toISOString() ?? null],
  confirmedOn: ['ConfirmedOn', (moment) => moment?.toISOString() ?? null],
  duplicateOfId: ['DuplicateOf', (id) => id ?? null]
};

/** The column values of what a step changed; what it emptied is written as nothing. */
export function toChangedFields(changes: QuestionChanges, changed: Question): Readonly<Record<string, StoredValue>> {
  const write = <Name extends keyof QuestionChanges>(name: Name): readonly [string, StoredValue] => [
    changedColumns[name][0],
    changedColumns[name][1](changed[name])
  ];
  return Object.fromEntries((Object.keys(changes) as (keyof QuestionChanges)[]).map((name) => write(name)));
}

/** An item of KnowledgeFeedback as the page reads it for its counts. */
export interface VoteItem {
  readonly ID: number;
  readonly ArticleId: number | null;
  readonly Outcome: string;
  readonly AuthorId: number;
}

export const voteColumns: readonly (keyof VoteItem)[] = ['ID', 'ArticleId', 'Outcome', 'AuthorId'];

/** One vote for each author and article, the one added last; searches without a result are left out. */
export function toVotes(items: readonly VoteItem[]): readonly Vote[] {
  const votes = [...items]
    .sort((one, other) => one.ID - other.ID)
    .flatMap(({ ArticleId, Outcome, AuthorId }) =>
      ArticleId !== null && Outcome !== 'noResult'
        ? [{ articleId: ArticleId, personId: AuthorId, worked: Outcome === 'worked' }]
        : []
    );
  return latestVotes(votes);
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
