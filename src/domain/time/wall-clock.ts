/**
 * Between moments and what someone types into a field for date and time, on the clock of the site.
 *
 * Promises: what is typed means the site's time, wherever the browser is; a field no one touched keeps its moment to the second; a time
 * that occurs twice or never is read as one moment and marked as such. Where clocks are set back, the later of the two counts, as
 * Windows and with it SharePoint's forms take it; where they are set forward, the moment as far behind the change as was meant.
 */
import { isCalendarDay, type CalendarDay } from './calendar-day';
import { dayInZone, minutesInZone, momentInZone, type Zone } from './site-zone';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const pattern = /^(.{10})T(\d\d):([0-5]\d)$/;

/** What clocks show. */
interface WallTime {
  readonly day: CalendarDay;
  readonly minutes: number;
}

/** A typed time, understood. */
export interface WallReading {
  readonly moment: Date;
  /** Whether clocks at the site show the typed time once, twice (set back) or never (set forward). */
  readonly occurs: 'once' | 'twice' | 'never';
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a `datetime-local` field takes it, on the clock of a zone; empty for none. Seconds are left out. */
export function toWallClock(moment: Date | undefined, zone: Zone): string {
  if (!moment) return '';
  const minutes = Math.floor(minutesInZone(moment, zone));
  return `${dayInZone(moment, zone)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function parse(text: string): WallTime | undefined {
  const [, day = '', hours, minutes] = pattern.exec(text) ?? [];
  const typed = Number(hours) * 60 + Number(minutes);
  return isCalendarDay(day) && typed < DAY_MINUTES ? { day, minutes: typed } : undefined;
}

/** The same time on the clock once more, where clocks are set back right after the first; else the first. */
function laterReading(first: Date, text: string, zone: Zone): Date {
  const nextDay = new Date(first.getTime() + DAY_MINUTES * MINUTE_MS);
  const setBack = minutesInZone(first, zone) - minutesInZone(nextDay, zone);
  const later = new Date(first.getTime() + setBack * MINUTE_MS);
  return toWallClock(later, zone) === text ? later : first;
}

/**
 * The moment a field means; `undefined` while it is empty or half typed.
 * @param filled The moment the field was filled from; as long as its text is that moment's, it means it.
 */
export function readWallClock(text: string, zone: Zone, filled?: Date): WallReading | undefined {
  if (filled && text === toWallClock(filled, zone)) return { moment: filled, occurs: 'once' };
  const wall = parse(text);
  if (!wall) return undefined;
  const first = momentInZone(wall.day, wall.minutes, zone);
  if (toWallClock(first, zone) !== text) return { moment: first, occurs: 'never' };
  const moment = laterReading(first, text, zone);
  return { moment, occurs: moment > first ? 'twice' : 'once' };
}
