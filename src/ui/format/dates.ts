import type { CalendarDay } from '../../domain/time/calendar-day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * A moment in words: relative up to a week ("2 hours ago", "tomorrow"), then the date, with the year when it is not this year's.
 * @param now The moment it is read.
 */
export function formatMoment(moment: Date, now: Date, locale: string): string {
  const distance = moment.getTime() - now.getTime();
  const size = Math.abs(distance);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < MINUTE) return relative.format(0, 'second');
  if (size < HOUR) return relative.format(Math.trunc(distance / MINUTE), 'minute');
  if (size < DAY) return relative.format(Math.trunc(distance / HOUR), 'hour');
  if (size < WEEK) return relative.format(Math.trunc(distance / DAY), 'day');
  return formatDate(moment, now, locale);
}

/** A date ("28 Nov", "Nov 28, 2025"), with the year only when it is not the present one. */
export function formatDate(moment: Date, now: Date, locale: string): string {
  const sameYear = moment.getFullYear() === now.getFullYear();
  return moment.toLocaleDateString(locale, { day: 'numeric', month: 'short', year: sameYear ? undefined : 'numeric' });
}

/** A day of the calendar, as `formatDate` writes dates. */
export function formatDay(day: CalendarDay, now: Date, locale: string): string {
  // Noon, so that no zone makes it the day before or after.
  return formatDate(new Date(`${day}T12:00:00`), now, locale);
}
