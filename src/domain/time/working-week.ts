import { foldCase } from '../text/fold-text';
import type { Shift } from './working-calendar';

/** Working hours by weekday, Sunday's first. */
export type WorkingWeek = readonly (readonly Shift[])[];

/** Beginnings of the names of weekdays, Sunday's first, in the languages of the suite. */
const dayNames: readonly (readonly string[])[] = [
  ['sun', 'dom'],
  ['mon', 'lun'],
  ['tue', 'mar'],
  ['wed', 'mie'],
  ['thu', 'jue'],
  ['fri', 'vie'],
  ['sat', 'sab']
];

const officeHours: Shift = { from: 8 * 60, until: 17 * 60 };

/** For sites that do not say when they work. */
export const usualWeek: WorkingWeek = dayNames.map((_, weekday) =>
  weekday === 0 || weekday === 6 ? [] : [officeHours]
);

const DAY_MINUTES = 24 * 60;
/** Less is a slip: what waits for hours of a site would wait for years. */
const LEAST_MINUTES_A_WEEK = 60;
const partPattern =
  /^(?<first>\p{L}+)\.?(?:\s*[-–]\s*(?<last>\p{L}+)\.?)?\s+(?<from>\d{1,2}:\d{2})\s*[-–]\s*(?<until>\d{1,2}:\d{2})$/u;

function readDay(name: string): number | undefined {
  const found = dayNames.findIndex((beginnings) =>
    beginnings.some((beginning) => foldCase(name).startsWith(beginning))
  );
  return found < 0 ? undefined : found;
}

function readTime(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return minutes < 60 ? hours * 60 + minutes : Number.NaN;
}

/** Weekdays from one to another, over the weekend when the last comes before the first. */
function daysFrom(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, offset) => (first + offset) % 7);
}

interface Part {
  readonly days: readonly number[];
  readonly shift: Shift;
}

function readPart(text: string): Part | undefined {
  const groups = partPattern.exec(text.trim())?.groups as
    { readonly first: string; readonly last?: string; readonly from: string; readonly until: string } | undefined;
  if (!groups) return undefined;
  const first = readDay(groups.first);
  const last = readDay(groups.last ?? groups.first);
  const shift = { from: readTime(groups.from), until: readTime(groups.until) };
  if (first === undefined || last === undefined || !(shift.from < shift.until && shift.until <= DAY_MINUTES))
    return undefined;
  return { days: daysFrom(first, last), shift };
}

function minutesIn(week: WorkingWeek): number {
  return week.flat().reduce((sum, { from, until }) => sum + until - from, 0);
}

function hasOverlap(shifts: readonly Shift[]): boolean {
  return shifts.some(({ from }, at) => shifts.slice(0, at).some(({ until }) => from < until));
}

/**
 * Reads hours as people write them: "Mon-Fri 8:00-17:00, Sat 9:00-12:00", in English or Spanish. Several parts for one day make a
 * day with a break.
 * @returns `undefined` when any part cannot be read, two overlap, or all are less than an hour a week: half-read hours would be wrong without
 * anyone noticing.
 */
export function readWorkingWeek(text: string): WorkingWeek | undefined {
  const parts = text.split(/[,;\n]/).map(readPart);
  const read = parts.filter((part): part is Part => part !== undefined);
  if (read.length < parts.length) return undefined;
  const week = dayNames.map((_, weekday) =>
    read
      .filter(({ days }) => days.includes(weekday))
      .map(({ shift }) => shift)
      .sort((a, b) => a.from - b.from)
  );
  return week.some(hasOverlap) || minutesIn(week) < LEAST_MINUTES_A_WEEK ? undefined : week;
}
