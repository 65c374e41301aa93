import type { Article, ArticleState, Votes } from '../../domain/knowledge/articles/article';
import type { Vote } from '../../domain/knowledge/articles/article-votes';
import type { ArticleReading, Bank, FeedbackReason, KnowledgeRights } from '../../domain/knowledge/bank';
import type { StoredIndex } from '../../domain/knowledge/search/persistent-index';
import type { AskedWords } from '../../domain/knowledge/questions/asked-words';
import type { Question, QuestionKind, QuestionState, Workplace } from '../../domain/knowledge/questions/question';
import type { LocationRef } from '../../domain/people/location';
import type { PersonRef } from '../../domain/people/person';
import {
  isFlag,
  isListOf,
  isMoment,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isText
} from '../../domain/shape/shape';
import { articleStates } from '../../lists/knowledge-articles';
import { questionStates } from '../../domain/knowledge/questions/question';
import { questionKinds } from '../../lists/knowledge-questions';
import type { SnapshotKind } from '../storage/snapshot-store';

const isPerson = isRecordOf<PersonRef>({ id: isNumber, name: isText });

const isArticle = isRecordOf<Article>({
  id: isNumber,
  title: isText,
  summary: isText,
  category: isText,
  system: isText,
  keywords: isListOf(isText),
  locationId: isOptional(isNumber),
  state: isOneOf<ArticleState>(articleStates),
  ownerId: isOptional(isNumber),
  verifierId: isOptional(isNumber),
  verifiedById: isOptional(isNumber),
  verifiedOn: isOptional(isMoment),
  isChangedSince: isFlag,
  reviewIntervalDays: isNumber,
  carriedVotes: isRecordOf<Votes>({ worked: isNumber, tried: isNumber }),
  modified: isMoment
});

const isQuestion = isRecordOf<Question>({
  id: isNumber,
  key: isText,
  kind: isOneOf<QuestionKind>(questionKinds),
  title: isText,
  details: isText,
  happenedOn: isOptional(isMoment),
  locationId: isOptional(isNumber),
  system: isText,
  category: isText,
  triedSoFar: isText,
  state: isOneOf<QuestionState>(questionStates),
  asker: isPerson,
  askerAt: isOptional(isRecordOf<Workplace>({ department: isText, office: isText })),
  changedBy: isOptional(isPerson),
  rewritten: isOptional(isRecordOf<AskedWords>({ title: isText, more: isOptional(isText) })),
  assignee: isOptional(isPerson),
  responseId: isOptional(isNumber),
  answer: isText,
  answeredBy: isOptional(isPerson),
  answeredOn: isOptional(isMoment),
  confirmedOn: isOptional(isMoment),
  relatedArticleId: isOptional(isNumber),
  duplicateOfId: isOptional(isNumber),
  created: isMoment,
  modified: isMoment
});

/** The knowledge bank as it is remembered. */
export const bankSnapshot: SnapshotKind<Bank> = {
  name: 'knowledge-bank',
  version: 5,
  // It holds what people asked.
  keptFor: 'session',
  isValue: isRecordOf<Bank>({
    me: isPerson,
    zone: isOptional(isText),
    rights: isRecordOf<KnowledgeRights>({
      ask: isFlag,
      giveFeedback: isFlag,
      answer: isFlag,
      keepArticles: isFlag,
      readReasons: isFlag
    }),
    locations: isListOf(isRecordOf<LocationRef>({ id: isNumber, name: isText, zone: isText })),
    articles: isListOf(isArticle),
    articleTotal: isNumber,
    questions: isListOf(isQuestion),
    questionTotal: isNumber,
    votes: isListOf(isRecordOf<Vote>({ articleId: isNumber, personId: isNumber, worked: isOptional(isFlag) })),
    hasAllVotes: isFlag,
    lastVoteId: isNumber
  })
};

/** An opened article as it is remembered, by its number. */
export const articleSnapshot: SnapshotKind<ArticleReading> = {
  name: 'knowledge-article',
  version: 2,
  // It holds why the article did not help, for those who may read that.
  keptFor: 'session',
  isValue: isRecordOf<ArticleReading>({
    id: isNumber,
    body: isText,
    owner: isOptional(isPerson),
    verifier: isOptional(isPerson),
    reasons: isListOf(
      isRecordOf<FeedbackReason>({ text: isText, by: isText, at: isMoment, changedBy: isOptional(isText) })
    ),
    hasAllReasons: isFlag
  })
};

const isStamps = (value: unknown): value is ReadonlyMap<string, number> =>
  value instanceof Map && [...value].every(([key, stamp]) => isText(key) && isNumber(stamp));

/** The index as it is remembered; whether its text is an index is seen when it is restored. */
export const indexSnapshot: SnapshotKind<StoredIndex> = {
  name: 'knowledge-index',
  version: 1,
  // The words of questions are in it.
  keptFor: 'session',
  isValue: isRecordOf<StoredIndex>({ text: isText, stamps: isStamps })
};
