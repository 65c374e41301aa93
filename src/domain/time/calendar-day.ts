/** A day without a time or a zone, as `YYYY-MM-DD`; days compare as texts do. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;
const HALF_DAY_MS = DAY_MS / 2;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text names a day that exists ("2026-02-30" does not). */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!pattern.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/**
 * The day a date-only column means. SharePoint stores midnight in the *site's* zone and answers it in UTC, so the day written
 * in the text is the day before for every site east of Greenwich; the nearest UTC midnight is right for zones from UTC-11:59
 * to UTC+11:59, whatever zone the site has.
 * @returns `undefined` for an empty or unreadable value.
 */
export function dayOfStoredDate(stored: string | null | undefined): CalendarDay | undefined {
  if (!stored) return undefined;
  const moment = Date.parse(stored.length === 10 ? `${stored}T00:00:00Z` : stored);
  if (Number.isNaN(moment)) return undefined;
  return new Date(Math.floor((moment + HALF_DAY_MS) / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

/** The day in Greenwich. By hand: `toISOString` takes three times as long, which rules over thousands of meetings notice. */
function utcDay(moment: Date): CalendarDay {
  const year = String(moment.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}`;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return utcDay(new Date(Date.parse(day) + days * DAY_MS));
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
