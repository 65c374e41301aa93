import { fromLocalTime, toLocalTime } from './local-time';
import type { Region } from './region';

/** A moment as people of a region read it: `3/15/2026 10:05 AM`, `15/03/2026 10:05`, or the day alone. */
export function writeRegionalDate(moment: Date, isDayOnly: boolean, { culture, zone }: Region): string {
  const local = toLocalTime(moment, zone);
  const [day, month, year] = [local.getUTCDate(), local.getUTCMonth() + 1, local.getUTCFullYear()];
  const date = culture.dateFormat === 0 ? `${month}/${day}/${year}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`;
  return isDayOnly ? date : `${date} ${writeTime(local, culture.time24)}`;
}

function writeTime(local: Date, is24: boolean): string {
  const [hours, minutes] = [local.getUTCHours(), twoDigits(local.getUTCMinutes())];
  if (is24) return `${hours}:${minutes}`;
  return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * The moment a form's date stands for in a region.
 *
 * @returns `null` for anything else, ISO 8601 included
 */
export function readRegionalDate(text: string, { culture, zone }: Region): Date | null {
  const read = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i.exec(text);
  if (!read) return null;
  const [, first, second, year, hour = '0', minute = '0', seconds = '0', half] = read;
  const [month, day] = culture.dateFormat === 0 ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  const local = new Date(Date.UTC(Number(year), month - 1, day, hours, Number(minute), Number(seconds)));
  const isReal = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hours < 24 && Number(minute) < 60;
  return isReal ? fromLocalTime(local, zone) : null;
}
