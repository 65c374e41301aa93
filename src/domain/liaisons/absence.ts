import type { Absence } from './directory';
import type { CalendarDay } from '../time/calendar-day';

/**
 * Whether a day falls into an absence, first and last day included. An absence that ends before it begins is a mistake in the
 * data and keeps nobody away.
 */
export function isAwayOn(absence: Absence | undefined, day: CalendarDay): boolean {
  if (!absence || (absence.from === undefined && absence.until === undefined)) return false;
  if (absence.from !== undefined && absence.until !== undefined && absence.until < absence.from) return false;
  return (absence.from === undefined || absence.from <= day) && (absence.until === undefined || day <= absence.until);
}
