import { person } from '../people/person';
import { firstNames, lastNames } from './words';
import type { SeedPerson } from '../types';

const physicianCount = 400;
const liaisonCount = 500;

/** Physicians beyond those of the demo, enough to discuss one contract for a long time. */
export const morePhysicians: readonly SeedPerson[] = Array.from({ length: physicianCount }, (_, index) => {
  const { first, last } = nameAt(index);
  return person(`${first}.${last}.p${index}`.toLowerCase(), `Dr. ${first} ${last}`, {
    job: 'Physician',
    department: 'Hospital Medicine',
    office: 'North Campus',
    phone: `555-0110 ext. ${6000 + index}`
  });
});

/** The people behind the generated cards of the directory. */
export const moreSiteDirectors: readonly SeedPerson[] = Array.from({ length: liaisonCount - 12 }, (_, index) => {
  const { first, last } = nameAt(index + physicianCount);
  return person(`${first}.${last}.s${index}`.toLowerCase(), `${first} ${last}`, {
    job: 'IT site director',
    department: 'Information Technology',
    office: `Site office ${index + 1}`,
    phone: `555-0160 ext. ${1000 + index}`
  });
});

/** Walks through first and last names at different paces, so that names repeat as late as possible. */
function nameAt(index: number): { readonly first: string; readonly last: string } {
  const round = Math.floor(index / firstNames.length);
  return {
    first: firstNames[index % firstNames.length] ?? 'Adela',
    last: lastNames[(index + round) % lastNames.length] ?? 'Abara'
  };
}
