import { isCalendarDay, type CalendarDay } from '../../time/calendar-day';

/** Which of two numbers a written date begins with; spreadsheets write dates by the language of the machine. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * The day a cell names: `2026-03-14`, or `14/3/2026` in the order given, also with dots or dashes. Empty for an empty cell; `undefined` when it names no day
 * that exists. The order is never guessed from the numbers, and a year needs all four digits.
 */
export function readDay(text: string, order: DayOrder): CalendarDay | '' | undefined {
  if (text === '' || isCalendarDay(text)) return text;
  const [, first = '', , second = '', year = ''] = WRITTEN.exec(text) ?? [];
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? written : undefined;
}
