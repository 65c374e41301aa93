import * as strings from 'CommonGroundStrings';
import type { FailureReason } from '../../domain/failure/failure-reason';

/** What a page says when something did not succeed. */
export interface FailureWords {
  readonly title: string;
  /** What it means and what to do next. */
  readonly text: string;
}

/** Why something did not succeed and what to do, in the words all web parts use. */
export function failureWords(reason: FailureReason): FailureWords {
  switch (reason) {
    case 'offline':
      return { title: strings.OfflineTitle, text: strings.OfflineText };
    case 'forbidden':
      return { title: strings.ForbiddenTitle, text: strings.ForbiddenText };
    case 'signedOut':
      return { title: strings.SignedOutTitle, text: strings.SignedOutText };
    case 'expired':
      return { title: strings.ExpiredTitle, text: strings.ExpiredText };
    case 'otherPerson':
      return { title: strings.OtherPersonTitle, text: strings.OtherPersonText };
    case 'notSetUp':
      return { title: strings.NotSetUpTitle, text: strings.NotSetUpText };
    case 'notProtected':
      return { title: strings.NotProtectedTitle, text: strings.NotProtectedText };
    case 'locked':
      return { title: strings.LockedTitle, text: strings.LockedText };
    case 'throttled':
      return { title: strings.ThrottledTitle, text: strings.ThrottledText };
    case 'notFound':
      return { title: strings.NotFoundTitle, text: strings.NotFoundText };
    case 'conflict':
    case 'duplicate':
    case 'invalid':
    case 'tooMany':
    case 'unknown':
      return { title: strings.FailedTitle, text: strings.FailedText };
  }
}

/** What to do about it, said to someone who may set the site up; nothing where that is no remedy. */
export function setUpWords(reason: FailureReason): string | undefined {
  switch (reason) {
    case 'notSetUp':
      return strings.NotSetUpOwnerText;
    case 'notProtected':
      return strings.NotProtectedOwnerText;
    default:
      return undefined;
  }
}
