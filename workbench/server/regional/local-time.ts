import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;

/** What clocks of a zone show at a moment, as a date whose UTC parts they are. */
export function toLocalTime(moment: Date, zone: string): Date {
  return new Date(moment.getTime() + tzOffset(zone, moment) * MINUTE);
}

/**
 * The moment at which clocks of a zone show a time, given as a date whose UTC parts it is. Of a time that is shown twice in autumn it
 * is the first, of one that is skipped in spring the moment an hour later.
 */
export function fromLocalTime(local: Date, zone: string): Date {
  const before = tzOffset(zone, new Date(local.getTime() - 1440 * MINUTE));
  const candidate = new Date(local.getTime() - before * MINUTE);
  if (toLocalTime(candidate, zone).getTime() === local.getTime()) return candidate;
  const after = tzOffset(zone, new Date(local.getTime() + 1440 * MINUTE));
  const second = new Date(local.getTime() - after * MINUTE);
  return toLocalTime(second, zone).getTime() === local.getTime() ? second : candidate;
}

/** Midnight of a moment's day in a zone. */
export function startOfLocalDay(moment: Date, zone: string): Date {
  const local = toLocalTime(moment, zone);
  return fromLocalTime(new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate())), zone);
}
