import { daysBetween, type CalendarDay } from '../../domain/time/calendar-day';
import { dayInZone, type Zone } from '../../domain/time/site-zone';
import { isOwnTime } from '../time/shown-zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_DAYS = 7;

/** How moments are written. */
export interface TimeFormat {
  /** The moment they are read. */
  readonly now: Date;
  /** For example `en-US`. */
  readonly locale: string;
  /** The zone whose days and years count: the site's, whatever the reader's computer is set to. */
  readonly zone: Zone;
}

/** A moment in words: relative within a week ("2 hours ago", "tomorrow"), then the date, with the year when it is another one. */
export function formatMoment(moment: Date, format: TimeFormat): string {
  const { now, locale, zone } = format;
  const distance = moment.getTime() - now.getTime();
  const size = Math.abs(distance);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < MINUTE) return relative.format(0, 'second');
  if (size < HOUR) return relative.format(Math.trunc(distance / MINUTE), 'minute');
  if (size < DAY) return relative.format(Math.trunc(distance / HOUR), 'hour');
  const days = daysBetween(dayInZone(now, zone), dayInZone(moment, zone));
  return Math.abs(days) < WEEK_DAYS ? relative.format(days, 'day') : formatDate(moment, format);
}

/** The date of a moment ("28 Nov", "Nov 28, 2025"), with the year only when it is another one than at the present moment. */
export function formatDate(moment: Date, { now, locale, zone }: TimeFormat): string {
  return formatDay(dayInZone(moment, zone), dayInZone(now, zone), locale);
}

/** A day of the calendar, as `formatDate` writes dates. */
export function formatDay(day: CalendarDay, today: CalendarDay, locale: string): string {
  const [year, presentYear] = [day, today].map((each) => each.slice(0, 4));
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: year === presentYear ? undefined : 'numeric',
    timeZone: 'UTC'
  });
}

/** "23:59" or "11:59 PM", on the clock of a zone; with the name of its time where this computer's clock shows another. */
export function formatTime(moment: Date, { locale, zone }: Omit<TimeFormat, 'now'>): string {
  const timeZoneName = isOwnTime(moment, zone) ? undefined : 'short';
  return moment.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone, timeZoneName });
}

/** "Fri, 14 Mar, 23:59", on the clock of the site; with the name of its time where this computer's clock shows another. */
export function exactMoment(moment: Date, { locale, zone }: Omit<TimeFormat, 'now'>): string {
  const timeZoneName = isOwnTime(moment, zone) ? undefined : 'short';
  return moment.toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName
  });
}

/** "Mar 14, 2026, 11:59 PM CDT", on the clock of a zone, with the name of its time in any case: for what is read elsewhere, and later. */
export function momentInFull(moment: Date, { locale, zone }: Omit<TimeFormat, 'now'>): string {
  return moment.toLocaleString(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short'
  });
}
