import type { Store } from '../store/store';
import { cultures, findCulture } from './cultures';
import type { Culture } from './cultures';
import { findTimeZone } from './time-zones';

/** How dates and numbers are written, and whose clocks are meant. */
export interface Region {
  readonly culture: Culture;
  /** IANA name. */
  readonly zone: string;
}

/** The site's regional settings. */
export function siteRegion({ site }: Store): Region {
  return { culture: findCulture(site.locale) ?? cultures['en-US'], zone: site.zone };
}

/** A person's own regional settings where they have some, else the site's. */
export function regionOf(store: Store, personId: number): Region {
  const ofSite = siteRegion(store);
  const row = store.one<{ locale: string | null; zone: string | null }>(
    "SELECT json_extract(profile, '$.region.locale') AS locale, json_extract(profile, '$.region.zone') AS zone FROM principals WHERE id = ?",
    personId
  );
  return {
    culture: findCulture(row?.locale) ?? ofSite.culture,
    zone: findTimeZone(row?.zone ?? '')?.zone ?? ofSite.zone
  };
}
