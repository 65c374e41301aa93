import { findPrincipal } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { readWords } from '../search/words';
import type { Store } from '../store/store';
import { parseProfile } from './profile';
import type { Profile } from './profile';

/** A principal with what the profile service knows of it. */
export interface Candidate {
  readonly principal: Principal;
  readonly profile: Profile;
}

export interface PeopleSearch {
  /** What was typed: the beginning of any word of a name, alias, email address or login. Empty finds no one. */
  readonly text: string;
  /** Sum of `SP.Utilities.PrincipalType`: 1 users, 4 claims, 8 SharePoint groups. */
  readonly types: number;
  readonly limit: number;
  /** Whether the site's own user list is searched too, which keeps the accounts that were blocked or deleted since. */
  readonly inUserList: boolean;
  /** Only members of this SharePoint group; everyone when 0. */
  readonly groupId: number;
}

/** Who a people picker may offer, by name. Hidden accounts are never among them, those that left only by way of the user list. */
export function findPeople(store: Store, search: PeopleSearch): readonly Candidate[] {
  const wanted = readWords(search.text);
  if (wanted.length === 0) return [];
  return readCandidates(store, search)
    .filter((candidate) => isMeant(candidate, search.text, wanted))
    .slice(0, search.limit);
}

/** The people a text names completely: by login, user principal name, email address, or full name. */
export function matchPeople(store: Store, search: PeopleSearch): readonly Candidate[] {
  const wanted = search.text.trim().toLowerCase();
  return readCandidates(store, search).filter(({ principal, profile }) =>
    [principal.login, principal.upn, principal.email, principal.title, ...profile.aliases].some(
      (name) => name.toLowerCase() === wanted && wanted !== ''
    )
  );
}

function readCandidates(store: Store, search: PeopleSearch): Candidate[] {
  const rows = store.all<{ id: number; profile: string }>(
    `SELECT id, profile FROM principals WHERE (isDisabled = 0 OR ?3 = 1) AND isHidden = 0 AND (type & ?1) <> 0
       AND (?2 = 0 OR id IN (SELECT principalId FROM group_members WHERE groupId = ?2))
     ORDER BY title, id`,
    search.types,
    search.groupId,
    search.inUserList
  );
  return rows.flatMap((row) => {
    const principal = findPrincipal(store, row.id);
    return principal === null ? [] : [{ principal, profile: parseProfile(row.profile) }];
  });
}

function isMeant({ principal, profile }: Candidate, text: string, wanted: readonly string[]): boolean {
  const addresses = [principal.email, principal.upn, principal.login].map((address) => address.toLowerCase());
  if (addresses.some((address) => address !== '' && address.startsWith(text.trim().toLowerCase()))) return true;
  return [principal.title, ...profile.aliases].some((name) => {
    const words = readWords(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
