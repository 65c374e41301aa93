import type { CalendarDay } from '../time/calendar-day';

/** A hospital or campus where a page only names it or shows its time. */
export interface LocationRef {
  readonly id: number;
  readonly name: string;
  /** IANA name of its time zone as typed by a person; may be empty or unknown. */
  readonly zone: string;
}

/** A hospital or campus with everything the site knows of it. */
export interface Location extends LocationRef {
  /** State of the item on the site when it was read; a save is refused when it moved on. */
  readonly etag: string;
  /** What people call it for short ("North"); may be empty. */
  readonly shortName: string;
  readonly address: string;
  readonly phone: string;
  /** Hours in which its IT works, as typed by a person ("Mon-Fri 8:00-17:00"); may be empty. */
  readonly workingHours: string;
  readonly holidays: readonly CalendarDay[];
  /** No longer in use: nothing new is put there. */
  readonly isRetired?: boolean;
}
