import type { SeedPerson } from '../types';

const domain = 'hospital.example';

/** The user principal name of someone at the hospital, from the part before the at sign. */
export function upnOf(name: string): string {
  return `${name}@${domain}`;
}

type Details = {
  readonly job: string;
  readonly department: string;
  readonly office: string;
  readonly phone: string;
};

type Extras = Pick<SeedPerson, 'role' | 'isSiteAdmin' | 'disabled' | 'aliases'>;

/** A person of the hospital; the email address is the user principal name. */
export function person(name: string, title: string, details: Details, extras: Extras = {}): SeedPerson {
  const upn = upnOf(name);
  return {
    upn,
    title,
    email: upn,
    jobTitle: details.job,
    department: details.department,
    office: details.office,
    workPhone: details.phone,
    ...extras
  };
}
