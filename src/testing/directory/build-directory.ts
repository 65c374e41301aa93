import type { Department, Directory, Liaison } from '../../domain/directory/directory';
import type { Person } from '../../domain/people/person';
import type { Location } from '../../domain/people/location';

/** Builders of directory facts for tests: everything has a plain value, a test names only what it is about. */
export function buildPerson(facts: Partial<Person> = {}): Person {
  const name = facts.name ?? 'Rosa Lind';
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@hospital.example`;
  return { id: 1, name, email, login: `i:0#.f|membership|${email}`, ...facts };
}

export function buildLocation(facts: Partial<Location> = {}): Location {
  return {
    id: 1,
    etag: '"1"',
    name: 'North Campus',
    shortName: 'North',
    address: '',
    phone: '555-0110',
    zone: 'America/Chicago',
    workingHours: '',
    holidays: [],
    ...facts
  };
}

export function buildLiaison(facts: Partial<Liaison> = {}): Liaison {
  return {
    id: 1,
    etag: '"1"',
    name: 'Ana Ruiz',
    jobTitle: 'IT site director',
    locationId: 1,
    office: 'Room 2-114',
    isOnSite: true,
    phone: '555-0110 ext. 1',
    email: 'ana.ruiz@hospital.example',
    strengths: [],
    ...facts
  };
}

export function buildDepartment(facts: Partial<Department> = {}): Department {
  return {
    id: 1,
    etag: '"1"',
    name: 'Cardiology',
    locationId: 1,
    aliases: [],
    executiveTitle: '',
    executiveTier: '',
    systems: [],
    phone: '',
    ...facts
  };
}

export function buildDirectory(facts: Partial<Directory> = {}): Directory {
  return { locations: [buildLocation()], departments: [], liaisons: [], approvals: [], ...facts };
}
