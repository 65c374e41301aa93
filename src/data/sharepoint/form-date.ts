/** The part of a web's regional settings that says how its forms take dates. */
export interface DateSettings {
  /** 0: month first; 1: day first; 2: year first. */
  readonly DateFormat: number;
  readonly DateSeparator: string;
  readonly TimeSeparator: string;
  readonly Time24: boolean;
  readonly AM: string;
  readonly PM: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A clock reading as SharePoint's forms take it; hours and minutes are those of the date's UTC parts, seconds are dropped. */
export function toFormDate(clock: Date, settings: DateSettings): string {
  const [year, month, day] = [clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate()];
  const parts = [
    [month, day, year],
    [day, month, year],
    [year, month, day]
  ][settings.DateFormat] ?? [month, day, year];
  const hour = clock.getUTCHours();
  const shown = settings.Time24 ? pad(hour) : String(hour % 12 || 12);
  const half = settings.Time24 ? '' : ` ${hour < 12 ? settings.AM : settings.PM}`;
  return `${parts.join(settings.DateSeparator)} ${shown}${settings.TimeSeparator}${pad(clock.getUTCMinutes())}${half}`;
}
