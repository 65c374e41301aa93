import { switchPeople } from '../seeds/people';

/** The user principal name of the first person of the demo in a role, for example `Physician`. @throws Error when there is none */
export function personWho(role: string): string {
  const person = switchPeople.find((candidate) => candidate.role === role);
  if (!person) throw new Error(`The demo has no one in the role "${role}".`);
  return person.upn;
}
