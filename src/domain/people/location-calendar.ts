import { isZone, type Zone } from '../time/site-zone';
import type { WorkingCalendar } from '../time/working-calendar';
import { readWorkingWeek, usualWeek } from '../time/working-week';
import type { Location } from './location';

/**
 * When IT works at a location. Hours that are missing or cannot be read are office hours from Monday to Friday.
 * @param otherZone For a location whose zone is missing or unknown, and for people of no known location.
 */
export function calendarOf(
  location: Pick<Location, 'zone' | 'workingHours' | 'holidays'> | undefined,
  otherZone: Zone
): WorkingCalendar {
  return {
    zone: isZone(location?.zone) ? location.zone : otherZone,
    week: (location && readWorkingWeek(location.workingHours)) ?? usualWeek,
    holidays: new Set(location?.holidays)
  };
}
