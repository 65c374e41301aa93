import type { Article } from './article';

/**
 * How far an article may be relied on, with the reason as data; the page puts it into words.
 * Only `validated` is trusted.
 */
export type ArticleTrust =
  /** Somebody entitled verified it and the review is not due before `until`. */
  | { readonly kind: 'validated'; readonly until: Date }
  /** The review was due at `since`; `days` counts begun days, at least 1. */
  | { readonly kind: 'overdue'; readonly since: Date; readonly days: number }
  | { readonly kind: 'neverValidated' }
  /** It is being rewritten: what it says may be about to change. */
  | { readonly kind: 'inProgress' }
  /** Another person answers for it now than the one who verified it on `verifiedOn`. */
  | { readonly kind: 'verifierChanged'; readonly verifiedOn: Date };

export type TrustKind = ArticleTrust['kind'];

/** All kinds, the most trusted first. */
export const trustKinds: readonly TrustKind[] = ['validated', 'overdue', 'verifierChanged', 'inProgress', 'neverValidated'];

type TrustFacts = Pick<Article, 'state' | 'verifierId' | 'verifiedById' | 'verifiedOn' | 'reviewIntervalDays'>;

const DAY_MS = 86_400_000;
/** For articles whose interval is missing or makes no sense. */
const USUAL_INTERVAL_DAYS = 180;

/** When the next review of an article verified at `verifiedOn` is due. */
export function reviewDue(verifiedOn: Date, intervalDays: number): Date {
  const days = Number.isFinite(intervalDays) && intervalDays > 0 ? intervalDays : USUAL_INTERVAL_DAYS;
  return new Date(verifiedOn.getTime() + days * DAY_MS);
}

/**
 * Judges an article. Being worked on counts before everything else, since the text is in motion; then a verification by somebody
 * who no longer answers for it; then its age. An article that names no verifier is judged by age alone.
 */
export function judgeTrust(article: TrustFacts, now: Date): ArticleTrust {
  if (article.state === 'inProgress') return { kind: 'inProgress' };
  if (!article.verifiedOn) return { kind: 'neverValidated' };
  const isByAnother = article.verifierId !== undefined && article.verifiedById !== undefined && article.verifierId !== article.verifiedById;
  if (isByAnother) return { kind: 'verifierChanged', verifiedOn: article.verifiedOn };
  const due = reviewDue(article.verifiedOn, article.reviewIntervalDays);
  const late = now.getTime() - due.getTime();
  if (late < 0) return { kind: 'validated', until: due };
  return { kind: 'overdue', since: due, days: Math.max(1, Math.ceil(late / DAY_MS)) };
}
