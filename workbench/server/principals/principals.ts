import type { Store } from '../store/store';
import { principalTypes } from './schema';

/** A user, a claim or a SharePoint group: whatever a permission level can be given to. Ids are one sequence, as in SharePoint. */
export interface Principal {
  readonly id: number;
  /** `SP.Utilities.PrincipalType`: 1 user, 4 claim ("Everyone except external users"), 8 SharePoint group. */
  readonly type: number;
  /** Users: `i:0#.f|membership|<user principal name>`; groups: their title. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  /** User principal name; empty for groups and claims. */
  readonly upn: string;
  readonly isSiteAdmin: boolean;
  /** The account left: still shown on old items, cannot sign in, is not offered by the people picker. */
  readonly isDisabled: boolean;
}

/** Who asks: what a policy needs to know of the signed-in person. A `Principal` is one. */
export type Person = Pick<Principal, 'id' | 'login' | 'isSiteAdmin'>;

export interface NewUser {
  /** A user principal name, or a claims login. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly isSiteAdmin?: boolean;
  readonly isDisabled?: boolean;
}

/** The claim of everyone in the organization. */
export const everyoneExceptExternal = {
  login: 'c:0-.f|rolemanager|spo-grid-all-users/6f3a2f0c-5b0e-4c57-9a65-0f4f0f6d7a11',
  title: 'Everyone except external users'
} as const;

const membershipPrefix = 'i:0#.f|membership|';

/** The claims login of a user principal name; a login that already carries a claims prefix is returned as it is. */
export function loginOf(userPrincipalName: string): string {
  return userPrincipalName.includes('|') ? userPrincipalName : `${membershipPrefix}${userPrincipalName.toLowerCase()}`;
}

/** The user principal name inside a claims login; empty when it is not one of a user. */
export function userPrincipalNameOf(login: string): string {
  return login.toLowerCase().startsWith(membershipPrefix) ? login.slice(membershipPrefix.length) : '';
}

/** A guest's login carries `#ext#`, as in Microsoft Entra; the claim of everyone leaves guests out. */
export function isExternal(person: Pick<Person, 'login'>): boolean {
  return person.login.toLowerCase().includes('#ext#');
}

interface PrincipalRow extends Omit<Principal, 'isSiteAdmin' | 'isDisabled'> {
  readonly isSiteAdmin: number;
  readonly isDisabled: number;
}

const columns = 'id, type, login, title, email, upn, isSiteAdmin, isDisabled';

/** @returns `null` when no principal has this id */
export function findPrincipal(store: Store, id: number): Principal | null {
  return principalOf(store.one<PrincipalRow>(`SELECT ${columns} FROM principals WHERE id = ?`, id));
}

/** Finds a principal by claims login, user principal name or, for groups, title; case does not matter. */
export function findPrincipalByLogin(store: Store, login: string): Principal | null {
  const sql = `SELECT ${columns} FROM principals WHERE login IN (?, ?) ORDER BY type LIMIT 1`;
  return principalOf(store.one<PrincipalRow>(sql, login, loginOf(login)));
}

/** Finds a user by email address; case does not matter. */
export function findUserByEmail(store: Store, email: string): Principal | null {
  const sql = `SELECT ${columns} FROM principals WHERE email = ? AND type = ? ORDER BY id LIMIT 1`;
  return principalOf(store.one<PrincipalRow>(sql, email, principalTypes.user));
}

/** Users and claims (never groups), by id: the site's user information list. */
export function listUsers(store: Store): readonly Principal[] {
  const sql = `SELECT ${columns} FROM principals WHERE type <> ? AND isHidden = 0 ORDER BY id`;
  return store.all<PrincipalRow>(sql, principalTypes.sharePointGroup).flatMap((row) => principalOf(row) ?? []);
}

/**
 * Makes the user known to the site, or brings title, email and flags of a known one up to date.
 *
 * @returns the principal with the id it has now and keeps
 */
export function saveUser(store: Store, user: NewUser): Principal {
  return savePrincipal(store, principalTypes.user, { ...user, login: loginOf(user.login) });
}

/** The claim "everyone except external users"; made known to the site when it is not yet. */
export function ensureEveryone(store: Store): Principal {
  return (
    findPrincipalByLogin(store, everyoneExceptExternal.login) ??
    savePrincipal(store, principalTypes.securityGroup, { ...everyoneExceptExternal, email: '' })
  );
}

/** Takes a principal off the site with its memberships and permissions. @returns whether there was one */
export function removePrincipal(store: Store, id: number): boolean {
  return store.transaction(() => {
    store.run('DELETE FROM group_members WHERE principalId = ? OR groupId = ?', id, id);
    store.run('DELETE FROM role_assignments WHERE principalId = ?', id);
    store.run('DELETE FROM group_settings WHERE groupId = ?', id);
    return store.run('DELETE FROM principals WHERE id = ?', id).changes > 0;
  });
}

/** Saves a principal of any type under its login; a new one gets the next free id. */
export function savePrincipal(store: Store, type: number, user: NewUser): Principal {
  const flags = [user.isSiteAdmin === true, user.isDisabled === true] as const;
  store.run(
    `INSERT INTO principals (type, login, title, email, upn, isSiteAdmin, isDisabled) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (login) DO UPDATE SET title = excluded.title, email = excluded.email,
       isSiteAdmin = excluded.isSiteAdmin, isDisabled = excluded.isDisabled`,
    type,
    user.login,
    user.title,
    user.email,
    userPrincipalNameOf(user.login),
    ...flags
  );
  const saved = principalOf(store.one<PrincipalRow>(`SELECT ${columns} FROM principals WHERE login = ?`, user.login));
  if (!saved) throw new Error(`The principal ${user.login} was saved but cannot be read back.`);
  return saved;
}

function principalOf(row: PrincipalRow | null): Principal | null {
  return row && { ...row, isSiteAdmin: row.isSiteAdmin === 1, isDisabled: row.isDisabled === 1 };
}
