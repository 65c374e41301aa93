/**
 * How far an article may be relied on, with the reason as data.
 *
 * Promises: exactly one reason holds at any moment; waiting never makes an article more trusted; who answers for an article and did
 * not check it vouches for nothing. Days are days of the calendar where the article is used, so that a review is due on the same day
 * for everyone at a site.
 * Goals: a reader sees at once whether to rely on it, and why. Source of the rules: answers that hospital IT keeps are reviewed at
 * intervals by a named person. Non-goals: ranking (`article-weight.ts`), words, and who may verify, which SharePoint decides.
 */
import { addDays, daysBetween, type CalendarDay } from '../../time/calendar-day';
import { dayInZone, type Zone } from '../../time/site-zone';
import type { Article } from './article';

/** Only `validated` is trusted. */
export type ArticleTrust =
  /** Someone entitled verified it; `until` is the day of the next review and the last one it holds. */
  | { readonly kind: 'validated'; readonly until: CalendarDay }
  /** The review was due on `since`, `days` days ago; at least 1. */
  | { readonly kind: 'overdue'; readonly since: CalendarDay; readonly days: number }
  | { readonly kind: 'neverValidated' }
  /** It was changed after it was verified on `verifiedOn`: what it says now was not checked. */
  | { readonly kind: 'changedSince'; readonly verifiedOn: CalendarDay }
  /** It is being rewritten: what it says may be about to change. */
  | { readonly kind: 'inProgress' }
  /** Another person answers for it than the one who verified it on `verifiedOn`. */
  | { readonly kind: 'verifierChanged'; readonly verifiedOn: CalendarDay };

export type TrustKind = ArticleTrust['kind'];

/** All kinds, the most trusted first. */
export const trustKinds: readonly TrustKind[] = [
  'validated',
  'overdue',
  'changedSince',
  'verifierChanged',
  'inProgress',
  'neverValidated'
];

type TrustFacts = Pick<
  Article,
  'state' | 'verifierId' | 'verifiedById' | 'verifiedOn' | 'isChangedSince' | 'reviewIntervalDays'
>;

/** For articles whose interval is missing or makes no sense. */
const USUAL_INTERVAL_DAYS = 180;
/** Ten years; what is to hold longer was mistyped. */
const LONGEST_INTERVAL_DAYS = 3650;

/** The days a verification holds; begun days are not counted. */
function intervalOf({ reviewIntervalDays: days }: TrustFacts): number {
  return days >= 1 && days <= LONGEST_INTERVAL_DAYS ? Math.floor(days) : USUAL_INTERVAL_DAYS;
}

/** Whether someone else answers for it now than the one who verified it; unknown people are no change. */
function isVerifiedByAnother({ verifierId, verifiedById }: TrustFacts): boolean {
  return verifierId !== undefined && verifiedById !== undefined && verifierId !== verifiedById;
}

/**
 * Judges an article. Being worked on counts before everything else, since the text is in motion; then a verification by someone
 * who does not answer for it, and a change since; then its age. An article that names no verifier is judged by age alone.
 * @param zone Where the article is used: its location's time zone, or the reader's for one that holds everywhere.
 */
export function judgeTrust(article: TrustFacts, now: Date, zone: Zone): ArticleTrust {
  if (article.state === 'inProgress') return { kind: 'inProgress' };
  if (!article.verifiedOn) return { kind: 'neverValidated' };
  const verifiedOn = dayInZone(article.verifiedOn, zone);
  if (isVerifiedByAnother(article)) return { kind: 'verifierChanged', verifiedOn };
  if (article.isChangedSince) return { kind: 'changedSince', verifiedOn };
  const due = addDays(verifiedOn, intervalOf(article));
  const days = daysBetween(due, dayInZone(now, zone));
  return days > 0 ? { kind: 'overdue', since: due, days } : { kind: 'validated', until: due };
}
