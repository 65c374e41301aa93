import * as clinicians from './people/clinicians';
import * as leadership from './people/leadership';
import { upnOf } from './people/person';
import type { SeedPerson } from './types';

export { upnOf };

/** Everyone of the demo, the people of the page's switch among them; the order is the order of their IDs. */
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
export const switchPeople: readonly SeedPerson[] = allPeople.filter((person) => person.role !== undefined);

/** How a person is shown. @throws Error for a name no one of the demo has. */
export function displayNameOf(name: string): string {
  return personNamed(name).title;
}

/** The person with this name (the part of the account before the at sign). @throws Error when there is none. */
export function personNamed(name: string): SeedPerson {
  const found = allPeople.find((person) => person.upn === upnOf(name));
  if (found === undefined) throw new Error(`No one of the demo is called "${name}".`);
  return found;
}
