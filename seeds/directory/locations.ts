import type { SeedRow } from '../types';
import type { SeedClock } from '../clock';
import { upnOf } from '../people';

export type LocationKey = 'north' | 'central' | 'willow' | 'eastmoor';

const hospitals: Readonly<
  Record<
    LocationKey,
    {
      readonly name: string;
      readonly campus: string;
      readonly address: string;
      readonly phone: string;
      readonly zone: string;
      readonly hours: string;
    }
  >
> = {
  north: {
    name: 'North Campus',
    campus: 'North',
    address: '4100 Alder Avenue',
    phone: '555-0110',
    zone: 'America/Chicago',
    hours: 'Mon-Fri 7:00-18:00'
  },
  central: {
    name: 'Central Hospital',
    campus: 'Central',
    address: '200 Market Street',
    phone: '555-0120',
    zone: 'America/Chicago',
    hours: 'Mon-Fri 7:00-18:00, Sat 8:00-12:00'
  },
  willow: {
    name: 'Willow Bend Hospital',
    campus: 'Willow Bend',
    address: '18 County Road 6',
    phone: '555-0130',
    zone: 'America/Denver',
    hours: 'Mon-Fri 8:00-17:00'
  },
  eastmoor: {
    name: 'Eastmoor Hospital',
    campus: 'Eastmoor',
    address: '77 Station Parade',
    phone: '555-0140',
    zone: 'America/New_York',
    hours: 'Mon-Fri 8:00-17:00'
  }
};

/** Rows of the Locations list; a location's key is its `LocationKey`. */
export function buildLocations(clock: SeedClock): readonly SeedRow[] {
  return Object.entries(hospitals).map(([key, hospital]) => ({
    key,
    author: upnOf('robin.ashdown'),
    created: clock.daysAgo(320, '14:00'),
    fields: {
      Title: hospital.name,
      Campus: hospital.campus,
      StreetAddress: hospital.address,
      MainPhone: hospital.phone,
      TimeZone: hospital.zone,
      WorkingHours: hospital.hours,
      Holidays: [`${clock.contractYear}-01-01`, `${clock.contractYear}-12-25`].join('\n')
    }
  }));
}
