import { switchPeople } from '../seeds/people';

/** The user principal name of the first person of the demo who stands for something, for example `Physician`. @throws Error when nobody does */
export function personWho(role: string): string {
  const person = switchPeople.find((candidate) => candidate.role === role);
  if (!person) throw new Error(`Nobody in the demo stands for "${role}".`);
  return person.upn;
}
