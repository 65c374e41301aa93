import { isCalendarDay, type CalendarDay } from '../../time/calendar-day';

/** Which of two numbers a written date begins with; spreadsheets write dates by the language of the machine. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const SINGLE_DIGIT = /-(?=\d(?:-|$))/g;

/**
 * The day a cell names: `2026-03-14`, or `14/3/2026` in the order given, also with dots or dashes. Empty for an empty cell; `undefined` when it names no day
 * that exists. The order is never guessed from the numbers, and a year needs all four digits.
 */
export function readDay(text: string, order: DayOrder): CalendarDay | undefined {
  const day = text.replace(WRITTEN, order === 'dayFirst' ? '$4-$3-$1' : '$4-$1-$3').replace(SINGLE_DIGIT, '-0');
  return day === '' || isCalendarDay(day) ? day : undefined;
}
