import { isSameAccount } from '../people/accounts';
import type { Directory, Liaison } from './directory';

/** The card of the person with this login; `undefined` for everyone who is not a liaison. */
export function findOwnCard(directory: Directory, login: string): Liaison | undefined {
  return directory.liaisons.find(({ person }) => person !== undefined && isSameAccount(person.login, login));
}
