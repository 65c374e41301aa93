import { toLocalTime } from '../regional/local-time';

const DAY = 86_400_000;
/** January 1, 1970 as Excel counts days. */
const UNIX_EPOCH = 25_569;

/** A moment as Excel has it in a zone: days since December 30, 1899, with the time of day as a fraction. */
export function serialOf(moment: Date, zone: string): number {
  return toLocalTime(moment, zone).getTime() / DAY + UNIX_EPOCH;
}

/** Year, month from 1, day, hours, minutes and seconds of a serial day, as a date whose UTC parts they are. */
export function partsOf(serial: number): Date {
  return new Date(Math.round(((serial - UNIX_EPOCH) * DAY) / 1000) * 1000);
}

/** The serial day of a date; months and days beyond their range roll over. */
export function serialOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;
}
