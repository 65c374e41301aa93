/** A time zone as SharePoint numbers and names it. */
export interface SiteTimeZone {
  readonly id: number;
  /** IANA name. */
  readonly zone: string;
  readonly description: string;
}

/** The zones a site may have here: a few of those SharePoint knows. */
export const timeZones: readonly SiteTimeZone[] = [
  { id: 93, zone: 'UTC', description: '(UTC) Coordinated Universal Time' },
  { id: 2, zone: 'Europe/London', description: '(UTC) Dublin, Edinburgh, Lisbon, London' },
  { id: 3, zone: 'Europe/Madrid', description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris' },
  { id: 4, zone: 'Europe/Berlin', description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' },
  { id: 10, zone: 'America/New_York', description: '(UTC-05:00) Eastern Time (US and Canada)' },
  { id: 11, zone: 'America/Chicago', description: '(UTC-06:00) Central Time (US and Canada)' },
  { id: 12, zone: 'America/Denver', description: '(UTC-07:00) Mountain Time (US and Canada)' },
  { id: 13, zone: 'America/Los_Angeles', description: '(UTC-08:00) Pacific Time (US and Canada)' }
];

/** @returns `null` for a zone no site has here */
export function findTimeZone(zone: string): SiteTimeZone | null {
  return timeZones.find((known) => known.zone === zone) ?? null;
}
