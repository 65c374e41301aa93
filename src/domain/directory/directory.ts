import type { Approval } from './approvals';
import type { Location } from '../people/location';
import type { Person } from '../people/person';
import type { CalendarDay } from '../time/calendar-day';

/** Days of an absence, both included. One open end is allowed. */
export interface Absence {
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
}

/** An IT site director's card. */
export interface Liaison {
  readonly id: number;
  /** State of the item on the site when it was read; a save is refused when it moved on. */
  readonly etag: string;
  readonly name: string;
  readonly person?: Person;
  /** The account of the card is gone from the site: she left, and the card waits for whoever follows. */
  readonly hasLeft?: boolean;
  readonly jobTitle: string;
  readonly locationId?: number;
  readonly office: string;
  readonly isOnSite: boolean;
  readonly phone: string;
  readonly email: string;
  readonly reportsTo?: Person;
  readonly dottedLineTo?: Person;
  readonly strengths: readonly string[];
  /** Whose approvals the card needs; whether they were given, `approvals.ts` says. */
  readonly approvingExecutive?: Person;
  readonly approvingCio?: Person;
  readonly backupId?: number;
  readonly absence?: Absence;
  /** ISO moment at which someone last said the card is true. */
  readonly verifiedAt?: string;
  /** Name of who said so; known only as long as no one changed the card since. */
  readonly verifiedBy?: string;
}

/** A unit at a place, with one executive and one liaison. */
export interface Department {
  readonly id: number;
  readonly etag: string;
  readonly name: string;
  readonly locationId?: number;
  /** Names that profiles use for this department. */
  readonly aliases: readonly string[];
  readonly executive?: Person;
  readonly executiveTitle: string;
  readonly executiveTier: string;
  /** The liaison chosen for it; the card may have been removed since. */
  readonly liaisonId?: number;
  readonly systems: readonly string[];
  readonly phone: string;
  /** No longer in use: no one is led to it. */
  readonly isRetired?: boolean;
}

/** Everything the directory knows, what is retired included; `indexDirectory` tells the two apart. */
export interface Directory {
  readonly locations: readonly Location[];
  readonly departments: readonly Department[];
  readonly liaisons: readonly Liaison[];
  readonly approvals: readonly Approval[];
}
