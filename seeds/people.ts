import * as clinicians from './people/clinicians';
import * as leadership from './people/leadership';
import type { SeedPerson } from './types';

export { upnOf } from './people/person';

/** Everybody of the demo, the people of the page's switch among them; the order is the order of their IDs. */
export const allPeople: readonly SeedPerson[] = [
  ...leadership.administrators,
  ...clinicians.physicians,
  ...clinicians.chiefsOfStaff,
  ...clinicians.clinicalStaff,
  ...leadership.executives,
  ...leadership.siteDirectors,
  ...leadership.analysts,
  ...leadership.digitalLeaders,
  ...clinicians.visitors,
  ...clinicians.formerStaff
];

/** The people the page's switch offers. */
export const switchPeople: readonly SeedPerson[] = allPeople.filter(person => person.role !== undefined);
