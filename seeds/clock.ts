/**
 * Turns the offsets that seed data is written in into moments around one base day, so that periods, absences and reviews
 * are as alive in the demo (base day: today) as in tests (base day: one fixed day).
 */
export type SeedClock = {
  /** The year contracts are offered for: the one after the base day's. */
  readonly contractYear: number;
  /** A moment so many days before the base day, at a time of day in UTC (`HH:MM`). At least one day, so that it is always past. */
  readonly daysAgo: (days: number, time?: string) => string;
  /** A moment so many days after the base day, at a time of day in UTC; negative days are before it. */
  readonly inDays: (days: number, time?: string) => string;
  /** So many minutes before the very instant the seed was asked for. */
  readonly minutesAgo: (minutes: number) => string;
  /** A day without a time, as SharePoint keeps it: midnight. */
  readonly dayInDays: (days: number) => string;
};

const dayLength = 86_400_000;
const minuteLength = 60_000;

/** @throws RangeError for a time that is not `HH:MM`, or for `daysAgo` of less than a day. */
export function createClock(baseDay: Date): SeedClock {
  const midnight = Date.UTC(baseDay.getUTCFullYear(), baseDay.getUTCMonth(), baseDay.getUTCDate());
  const inDays = (days: number, time = '15:00'): string =>
    new Date(midnight + days * dayLength + minutesOf(time) * minuteLength).toISOString();
  return {
    contractYear: baseDay.getUTCFullYear() + 1,
    inDays,
    daysAgo: (days, time) => {
      if (days < 1) throw new RangeError(`${days} days ago might not be past yet.`);
      return inDays(-days, time);
    },
    minutesAgo: (minutes) => new Date(baseDay.getTime() - minutes * minuteLength).toISOString(),
    dayInDays: (days) => inDays(days, '00:00')
  };
}

function minutesOf(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new RangeError(`"${time}" is not a time of day.`);
  return Number(match[1]) * 60 + Number(match[2]);
}
