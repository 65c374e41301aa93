/**
 * Between moments and what clocks and calendars at a site show.
 *
 * Promises: every moment has exactly one day and one wall time in a zone; a wall time that occurs twice (clocks set back) means the
 * first, one that never occurs (clocks set forward) means the moment as far behind the change as it was meant to be.
 * Source: the time zone data of the browser, asked for through `@date-fns/tz`'s offset function alone, which is a few hundred bytes.
 * Non-goals: formatting for people, and zones by other names than the IANA's.
 */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { daysBetween, type CalendarDay } from './calendar-day';

/** An IANA name, for example `America/Chicago`. */
export type Zone = string;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Whether the browser knows a zone by this name; a site's column is typed by people. */
export function isZone(name: string | undefined): name is Zone {
  return name !== undefined && name !== '' && !Number.isNaN(tzOffset(name, new Date(0)));
}

/** What the wall shows, as if the wall hung in Greenwich: milliseconds since the epoch. */
function wallTime(moment: Date, zone: Zone): number {
  return moment.getTime() + tzOffset(zone, moment) * MINUTE_MS;
}

/** The day it is in a zone at a moment. */
export function dayInZone(moment: Date, zone: Zone): CalendarDay {
  return new Date(wallTime(moment, zone)).toISOString().slice(0, 10);
}

/** Minutes since midnight that clocks in a zone show at a moment, seconds as a fraction. */
export function minutesInZone(moment: Date, zone: Zone): number {
  const wall = wallTime(moment, zone);
  return (wall - Math.floor(wall / DAY_MS) * DAY_MS) / MINUTE_MS;
}

/**
 * The moment at which clocks in a zone show a time on a day.
 * @param minutes Minutes since midnight; 1440 is the midnight that ends the day.
 */
export function momentInZone(day: CalendarDay, minutes: number, zone: Zone): Date {
  const wall = daysBetween('1970-01-01', day) * DAY_MS + minutes * MINUTE_MS;
  // The offsets of the days around are the only two that can hold; the one before a change comes first.
  const [before, after] = [-DAY_MS, DAY_MS].map(
    (shift) => new Date(wall - tzOffset(zone, new Date(wall + shift)) * MINUTE_MS)
  ) as [Date, Date];
  return wallTime(before, zone) !== wall && wallTime(after, zone) === wall ? after : before;
}
