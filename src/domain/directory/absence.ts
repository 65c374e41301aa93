import type { Absence, Liaison } from './directory';
import type { CalendarDay } from '../time/calendar-day';

/**
 * Whether a day falls into an absence, first and last day included. An absence that ends before it begins is a mistake in the
 * data and keeps no one away.
 */
export function isAwayOn(absence: Absence | undefined, day: CalendarDay): boolean {
  if (!absence || (absence.from === undefined && absence.until === undefined)) return false;
  return (absence.from === undefined || absence.from <= day) && (absence.until === undefined || day <= absence.until);
}

/** Whether a liaison is there on a day: neither away nor gone for good. */
export function isThereOn(liaison: Pick<Liaison, 'absence' | 'hasLeft'>, day: CalendarDay): boolean {
  return liaison.hasLeft !== true && !isAwayOn(liaison.absence, day);
}
