import { dayInZone, minutesInZone, type Zone } from '../../domain/time/site-zone';

/** The zone this computer keeps. */
export function ownZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone days and times of a site are shown and typed in: the site's, or this computer's where the site's is not known. */
export function shownZone({ zone }: { readonly zone: Zone | undefined }): Zone {
  return zone ?? ownZone();
}

/** Whether this computer's clock shows the same time at a moment as clocks in a zone. */
export function isOwnTime(moment: Date, zone: Zone): boolean {
  const own = ownZone();
  return (
    dayInZone(moment, own) === dayInZone(moment, zone) && minutesInZone(moment, own) === minutesInZone(moment, zone)
  );
}
