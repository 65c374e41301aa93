import { findPrincipalByLogin, findUserByEmail } from '../principals/principals';
import type { Principal } from '../principals/principals';
import type { Store } from '../store/store';
import { unauthorized } from '../protocol/sharepoint-error';
import type { HttpRequest } from '../protocol/messages';

/**
 * Finds the person a request speaks for: the `X-Workbench-User` header, else the `workbench-user` cookie, else, behind an open
 * door, the first administrator. A name may be a login, a user principal name or an email address. `Authorization` is not looked at.
 *
 * @throws SharePointError 401 for no one, for a name the site does not know, and for an account that was closed
 */
export function identify(store: Store, request: HttpRequest, openDoor: boolean): Principal {
  const given = request.headers['x-workbench-user'] ?? readCookie(request.headers.cookie ?? '', 'workbench-user');
  if (given) {
    const name = decodeName(given);
    const person = findPrincipalByLogin(store, name) ?? findUserByEmail(store, name);
    if (person && person.type === 1 && !person.isDisabled) return person;
    throw unauthorized(
      `This local SharePoint knows no one called '${name}'. GET /_workbench/people lists the people it knows.`
    );
  }
  const administrator = openDoor ? findAdministrator(store) : null;
  if (!administrator) {
    throw unauthorized(
      'Access denied. Say who asks with an X-Workbench-User header, or start the server with --open-door.'
    );
  }
  return administrator;
}

function findAdministrator(store: Store): Principal | null {
  const row = store.one<{ login: string }>(
    'SELECT login FROM principals WHERE type = 1 AND isSiteAdmin = 1 AND isDisabled = 0 ORDER BY id LIMIT 1'
  );
  return row ? findPrincipalByLogin(store, row.login) : null;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function readCookie(cookies: string, name: string): string | undefined {
  const found = cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
