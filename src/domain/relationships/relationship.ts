import type { CalendarDay } from '../time/calendar-day';
import type { BusinessLevel, ExecutiveTier, ItLevel } from './executive-tier';

/**
 * One executive and one liaison, over one department. When either changes, the old relationship ends and a new one begins; the new
 * one has its own meetings, answers and time to settle in.
 */
export interface Relationship {
  readonly id: number;
  readonly departmentId: number;
  readonly liaisonId: number;
  readonly tier: ExecutiveTier;
  /** First day of these two together. */
  readonly since: CalendarDay;
  /** Last day of these two together; absent while it goes on. */
  readonly until?: CalendarDay;
  /** Day from which every meeting is in the log, so that a missing one did not take place. Absent: no one promised that. */
  readonly loggedSince?: CalendarDay;
  /** Day on which the executive last approved of the liaison. */
  readonly executiveApprovedOn?: CalendarDay;
  /** Day on which the CIO last approved of the liaison. */
  readonly cioApprovedOn?: CalendarDay;
}

interface AnyMeeting {
  /** Unique among meetings. */
  readonly id: number;
  readonly departmentId: number;
  /** The day it is planned for, was held, or was to be held: the day on the wall of the site, not an instant. */
  readonly day: CalendarDay;
}

export interface PlannedMeeting extends AnyMeeting {
  readonly state: 'planned';
}

/** How a meeting ended; `leftOpen`: it needed someone who was not there. */
export const meetingOutcomes = ['decided', 'discussed', 'leftOpen'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

export interface HeldMeeting extends AnyMeeting {
  readonly state: 'held';
  /** Levels of those who came for IT; empty: not recorded. */
  readonly it: readonly ItLevel[];
  /** Levels of those who came for the department; empty: not recorded. */
  readonly business: readonly BusinessLevel[];
  readonly outcome?: MeetingOutcome;
}

export interface CanceledMeeting extends AnyMeeting {
  readonly state: 'canceled';
  /** Absent: not recorded, which counts as IT, whose task the meeting is. */
  readonly canceledBy?: 'it' | 'business';
}

export type Meeting = PlannedMeeting | HeldMeeting | CanceledMeeting;

/** What an executive said when asked "Do you know who your IT liaison is?". */
export interface PulseAnswer {
  /** Unique among answers. */
  readonly id: number;
  readonly departmentId: number;
  readonly day: CalendarDay;
  readonly knowsLiaison: boolean;
  /** Whom the executive named; absent: no one, or a name that is no liaison's. */
  readonly namedLiaisonId?: number;
  readonly wantsMeeting: boolean;
}
