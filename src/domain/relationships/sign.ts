import type { CalendarDay } from '../time/calendar-day';
import type { Attendance } from './attendance';

/** The five warning signs, in the order the practice lists them. */
export const signKinds = ['tooBusy', 'staffMeetsExecutive', 'tooRare', 'leaderMeetsStaff', 'liaisonUnknown'] as const;
export type SignKind = (typeof signKinds)[number];

/** One thing a sign was computed from, so that a person can look at it. */
export type Evidence =
  | { readonly of: 'meeting'; readonly id: number; readonly day: CalendarDay; readonly attendance?: Attendance }
  | { readonly of: 'answer'; readonly id: number; readonly day: CalendarDay; readonly namedLiaisonId?: number }
  | { readonly of: 'approval'; readonly by: 'executive'; readonly state: 'missing' | 'expired' }
  /** Days without a meeting. The meetings at its ends are absent where the log begins and where the gap is still open. */
  | {
      readonly of: 'gap';
      readonly from: CalendarDay;
      readonly fromMeetingId?: number;
      readonly to: CalendarDay;
      readonly toMeetingId?: number;
      readonly days: number;
      readonly allowedDays: number;
    };

/** The rules behind the signs. */
export type SignRule =
  | 'canceledByIt'
  | 'nothingOffered'
  | 'requestNotMet'
  | 'leftToStaff'
  | 'meetingsTooRare'
  | 'executiveAbsent'
  | 'executiveDoesNotKnow'
  | 'executiveNamesAnother';

/** `watch` (amber): not as it should be; `raised` (red): the warning sign applies. */
export type SignLevel = 'watch' | 'raised';

/** A rule that applies, and why. */
export interface Cause {
  readonly rule: SignRule;
  readonly level: SignLevel;
  /** First day of the unbroken run that led here; it may lie in an earlier quarter, never after the day the sign is looked at. */
  readonly since: CalendarDay;
  /** Oldest first. */
  readonly evidence: readonly Evidence[];
}

/** What would help, most helpful first; words are the page's. */
export type Fix =
  | { readonly fix: 'sendBackup' }
  | { readonly fix: 'offerMeeting'; readonly withinDays: number }
  /** The liaison takes the next meeting and what staff had to leave open. */
  | { readonly fix: 'leaderAttends'; readonly carryOver: readonly number[] }
  | { readonly fix: 'agreeRhythm'; readonly everyDays: number }
  | { readonly fix: 'inviteExecutive'; readonly carryOver: readonly number[] }
  | { readonly fix: 'introduceLiaison' }
  | { readonly fix: 'renewApproval' }
  | { readonly fix: 'askExecutive' }
  | { readonly fix: 'logMeetings' }
  /** Meetings whose day is past and of which no one said whether they took place. */
  | { readonly fix: 'sayWhatHappened'; readonly meetingIds: readonly number[] }
  | { readonly fix: 'recordLevels'; readonly meetingIds: readonly number[] };

/** Why nothing can be said. */
export type NotKnownReason =
  /** No one promised that the log is complete. */
  | 'notLogged'
  | 'noMeetingYet'
  | 'noMeetingThisQuarter'
  | 'levelsNotRecorded'
  | 'neverAsked'
  /** The last answer is too old to be valid today. */
  | 'answerTooOld';

/** One sign of one relationship, as of one day. Missing data is `notKnown`, never `clear`. */
export type Sign =
  | { readonly kind: SignKind; readonly state: 'clear' }
  | {
      readonly kind: SignKind;
      readonly state: 'notKnown';
      readonly reason: NotKnownReason;
      readonly fixes: readonly Fix[];
    }
  | {
      readonly kind: SignKind;
      /** That of the worst cause. */
      readonly state: SignLevel;
      /** That of the oldest cause. */
      readonly since: CalendarDay;
      readonly causes: readonly Cause[];
      readonly fixes: readonly Fix[];
    };

/** A sign with the causes found; `otherwise` when there are none. */
export function signFrom(kind: SignKind, causes: readonly Cause[], fixes: readonly Fix[], otherwise: Sign): Sign {
  const [oldest] = causes.map(({ since }) => since).sort();
  if (oldest === undefined) return otherwise;
  return {
    kind,
    state: causes.some(({ level }) => level === 'raised') ? 'raised' : 'watch',
    since: oldest,
    causes,
    fixes
  };
}
