import * as strings from 'KnowledgeBankStrings';
import type { ArticleTrust, TrustKind } from '../../domain/knowledge/articles/article-trust';
import type { CalendarDay } from '../../domain/time/calendar-day';
import { formatDay } from '../../ui/format/dates';
import { fill, fillCount } from '../../ui/format/text';

/** How an article's trust is said on one line. */
export function trustInShort(trust: ArticleTrust, today: CalendarDay, locale: string): string {
  switch (trust.kind) {
    case 'validated':
      return fill(strings.TrustValidated, formatDay(trust.until, today, locale));
    case 'overdue':
      return fillCount({ one: strings.TrustOverdueOne, other: strings.TrustOverdueOther }, trust.days, locale);
    case 'neverValidated':
      return strings.TrustNever;
    case 'inProgress':
      return strings.TrustInProgress;
    case 'changedSince':
      return strings.TrustChangedSince;
    case 'verifierChanged':
      return strings.TrustVerifierChanged;
  }
}

/** Why that is so and what it means for the reader. */
export function trustReason(trust: ArticleTrust, today: CalendarDay, locale: string): string {
  switch (trust.kind) {
    case 'validated':
      return strings.TrustValidatedReason;
    case 'overdue':
      return fill(strings.TrustOverdueReason, formatDay(trust.since, today, locale));
    case 'neverValidated':
      return strings.TrustNeverReason;
    case 'inProgress':
      return strings.TrustInProgressReason;
    case 'changedSince':
      return fill(strings.TrustChangedSinceReason, formatDay(trust.verifiedOn, today, locale));
    case 'verifierChanged':
      return fill(strings.TrustVerifierChangedReason, formatDay(trust.verifiedOn, today, locale));
  }
}

/** The names of the trust filter's choices. */
export const trustNames: Readonly<Record<TrustKind, string>> = {
  validated: strings.TrustNameValidated,
  overdue: strings.TrustNameOverdue,
  neverValidated: strings.TrustNever,
  inProgress: strings.TrustInProgress,
  changedSince: strings.TrustChangedSince,
  verifierChanged: strings.TrustVerifierChanged
};
