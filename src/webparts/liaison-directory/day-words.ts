import type { Absence, Liaison } from '../../domain/directory/directory';
import type { CalendarDay } from '../../domain/time/calendar-day';
import * as strings from 'LiaisonDirectoryStrings';
import { formatDay } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';
import type { DayReading } from './site-days';

type Reading = Pick<DayReading, 'locale' | 'today'>;

/** A day as people write it ("Nov 28", with the year when it is another one). */
export function dayInWords(day: CalendarDay, { locale, today }: Reading): string {
  return formatDay(day, today, locale);
}

/** That a liaison who is not there has left, or until when they are away, for a sentence about today. */
export function awayInWords({ hasLeft, absence }: Pick<Liaison, 'hasLeft' | 'absence'>, reading: Reading): string {
  if (hasLeft) return strings.HasLeft;
  return absence?.until ? fill(strings.AwayUntil, dayInWords(absence.until, reading)) : strings.AwayOpen;
}

/** An absence with both its days, or the one there is. */
export function absenceInWords(absence: Absence, reading: Reading): string {
  const { from, until } = absence;
  if (from && until) return fill(strings.AwayFromUntil, dayInWords(from, reading), dayInWords(until, reading));
  return from ? fill(strings.AwayFromOn, dayInWords(from, reading)) : awayInWords({ absence }, reading);
}
