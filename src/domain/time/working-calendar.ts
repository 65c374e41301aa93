/**
 * Working hours of a site, and moments counted in them.
 *
 * Promises: hours are those that pass on the clocks of the site, the change of clocks included; nothing is counted on a holiday or
 * outside the hours of a weekday; a site that never works is said to, and nothing waits for it forever: whatever someone enters as hours and
 * holidays, no more than a year is looked through.
 * Source of the rule: hospital IT promises an answer in working hours, and each site keeps its own.
 * Non-goals: shifts of single people, half holidays, and hours that begin or end at a time that clocks skip (see `momentInZone`).
 */
import { addDays, weekdayOf, type CalendarDay } from './calendar-day';
import { dayInZone, momentInZone, type Zone } from './site-zone';

/** Hours in a row on one day, in minutes since midnight; 1440 is the midnight that ends it. */
export interface Shift {
  readonly from: number;
  readonly until: number;
}

export interface WorkingCalendar {
  readonly zone: Zone;
  /** Hours by weekday, Sunday's at 0; on each day in order and without overlap. A day that is missing has none. */
  readonly week: readonly (readonly Shift[])[];
  readonly holidays: ReadonlySet<CalendarDay>;
}

const HOUR_MS = 3_600_000;
/** Days looked through for working hours. */
const MOST_DAYS = 366;

/** Whether anyone ever works by this calendar. */
function hasHours({ week }: WorkingCalendar): boolean {
  return week.some((shifts) => shifts.some(({ from, until }) => until > from));
}

function shiftsOn({ week, holidays }: WorkingCalendar, day: CalendarDay): readonly Shift[] {
  return holidays.has(day) ? [] : (week[weekdayOf(day)] ?? []);
}

/**
 * The first working moment at which so many working hours have passed: what runs out with the day goes on the next morning.
 * @param hours At least 0; for 0 the first working moment from `start` on.
 * @returns `undefined` for a calendar without any hours, or without so many within a year.
 */
export function afterWorkingHours(calendar: WorkingCalendar, start: Date, hours: number): Date | undefined {
  if (!hasHours(calendar)) return undefined;
  let left = hours * HOUR_MS;
  let day = dayInZone(start, calendar.zone);
  for (let count = 0; count < MOST_DAYS; count += 1) {
    for (const shift of shiftsOn(calendar, day)) {
      const begins = Math.max(start.getTime(), momentInZone(day, shift.from, calendar.zone).getTime());
      const length = momentInZone(day, shift.until, calendar.zone).getTime() - begins;
      if (left < length) return new Date(begins + left);
      left -= Math.max(0, length);
    }
    day = addDays(day, 1);
  }
  return undefined;
}

/** Whether someone works at a moment: until when, or else when next; `undefined` for a calendar without any hours within a year. */
export function workingHoursAt(
  calendar: WorkingCalendar,
  moment: Date
): { readonly until: Date } | { readonly opens: Date } | undefined {
  const day = dayInZone(moment, calendar.zone);
  for (const { from, until } of shiftsOn(calendar, day)) {
    const ends = momentInZone(day, until, calendar.zone);
    if (momentInZone(day, from, calendar.zone) <= moment && moment < ends) return { until: ends };
  }
  const opens = afterWorkingHours(calendar, moment, 0);
  return opens && { opens };
}
