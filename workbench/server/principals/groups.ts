import type { Store } from '../store/store';
import { ensureEveryone, findPrincipal, isExternal, removePrincipal, savePrincipal } from './principals';
import type { Person, Principal } from './principals';
import { principalTypes } from './schema';

/** Which of the web's three associated groups a group is. */
export type Association = 'owner' | 'member' | 'visitor';

export interface SiteGroup {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly ownerId: number;
  readonly allowMembersEditMembership: boolean;
  readonly onlyMembersView: boolean;
}

export interface NewGroup {
  readonly title: string;
  readonly description?: string;
  /** The group owns itself when left out. */
  readonly ownerId?: number;
  readonly allowMembersEditMembership?: boolean;
  readonly onlyMembersView?: boolean;
  readonly association?: Association;
}

interface GroupRow extends Omit<SiteGroup, 'allowMembersEditMembership' | 'onlyMembersView'> {
  readonly allowMembersEditMembership: number;
  readonly onlyMembersView: number;
}

const select = `SELECT p.id, p.title, p.description, p.ownerId, s.allowMembersEditMembership, s.onlyMembersView
  FROM principals p JOIN group_settings s ON s.groupId = p.id`;

/** Creates a group without members. @throws Error when a principal of this title exists already */
export function createGroup(store: Store, group: NewGroup): SiteGroup {
  if (findGroupByTitle(store, group.title)) throw new Error(`A group "${group.title}" exists already.`);
  return store.transaction(() => {
    const { id } = savePrincipal(store, principalTypes.sharePointGroup, {
      login: group.title,
      title: group.title,
      email: ''
    });
    store.run('UPDATE principals SET ownerId = ? WHERE id = ?', group.ownerId ?? id, id);
    store.run('INSERT INTO group_settings (groupId) VALUES (?)', id);
    if (group.association) associateGroup(store, id, group.association);
    return updateGroup(store, id, group);
  });
}

/** @returns `null` when no group has this id */
export function findGroup(store: Store, id: number): SiteGroup | null {
  return groupOf(store.one<GroupRow>(`${select} WHERE p.id = ?`, id));
}

/** Finds a group by its title; case does not matter. */
export function findGroupByTitle(store: Store, title: string): SiteGroup | null {
  return groupOf(store.one<GroupRow>(`${select} WHERE p.title = ?`, title));
}

/** The web's owner, member or visitor group; `null` when the site was never given one. */
export function findAssociatedGroup(store: Store, association: Association): SiteGroup | null {
  return groupOf(store.one<GroupRow>(`${select} WHERE s.association = ?`, association));
}

/** Makes this group, and no other, the web's owner, member or visitor group. */
export function associateGroup(store: Store, groupId: number, association: Association): void {
  store.run('UPDATE group_settings SET association = NULL WHERE association = ?', association);
  store.run('UPDATE group_settings SET association = ? WHERE groupId = ?', association, groupId);
}

/** All groups, by id. */
export function listGroups(store: Store): readonly SiteGroup[] {
  return store.all<GroupRow>(`${select} ORDER BY p.id`).flatMap((row) => groupOf(row) ?? []);
}

/** The groups a principal is a direct member of, by id. */
export function listGroupsOf(store: Store, principalId: number): readonly SiteGroup[] {
  const sql = `${select} JOIN group_members m ON m.groupId = p.id WHERE m.principalId = ? ORDER BY p.id`;
  return store.all<GroupRow>(sql, principalId).flatMap((row) => groupOf(row) ?? []);
}

/** Users and claims in a group, by id. */
export function listMembers(store: Store, groupId: number): readonly Principal[] {
  return store
    .all<{ id: number }>('SELECT principalId AS id FROM group_members WHERE groupId = ? ORDER BY principalId', groupId)
    .flatMap(({ id }) => findPrincipal(store, id) ?? []);
}

/** Adds a member; adding one twice changes nothing. */
export function addMember(store: Store, groupId: number, principalId: number): void {
  store.run('INSERT OR IGNORE INTO group_members (groupId, principalId) VALUES (?, ?)', groupId, principalId);
}

/** @returns whether the principal was a member */
export function removeMember(store: Store, groupId: number, principalId: number): boolean {
  return store.run('DELETE FROM group_members WHERE groupId = ? AND principalId = ?', groupId, principalId).changes > 0;
}

/** Deletes a group with its memberships and permissions. @returns whether there was one */
export function removeGroup(store: Store, groupId: number): boolean {
  return findGroup(store, groupId) !== null && removePrincipal(store, groupId);
}

/** Changes what is given and leaves the rest. @throws Error when there is no such group */
export function updateGroup(store: Store, groupId: number, change: Partial<NewGroup>): SiteGroup {
  const group = findGroup(store, groupId);
  if (!group) throw new Error(`There is no group ${groupId}.`);
  const next = { ...group, ...change };
  store.run(
    'UPDATE principals SET title = ?, login = ?, description = ?, ownerId = ? WHERE id = ?',
    next.title,
    next.title,
    next.description,
    next.ownerId,
    groupId
  );
  store.run(
    'UPDATE group_settings SET allowMembersEditMembership = ?, onlyMembersView = ? WHERE groupId = ?',
    next.allowMembersEditMembership,
    next.onlyMembersView,
    groupId
  );
  return next;
}

/**
 * Every principal whose permissions a person has: the person, the claim of everyone (unless they are a guest), the directory groups
 * they are in, however deep, and the SharePoint groups any of these is in.
 */
export function principalIdsOf(store: Store, person: Person): readonly number[] {
  const own = isExternal(person) ? [person.id] : [person.id, ensureEveryone(store).id];
  const held = store.all<{ id: number }>(
    `WITH RECURSIVE held (id) AS (
       VALUES ${own.map(() => '(?)').join(', ')}
       UNION SELECT m.groupId FROM group_members AS m JOIN held ON m.principalId = held.id
     ) SELECT id FROM held`,
    ...own
  );
  return held.map(({ id }) => id);
}

function groupOf(row: GroupRow | null): SiteGroup | null {
  return (
    row && {
      ...row,
      allowMembersEditMembership: row.allowMembersEditMembership === 1,
      onlyMembersView: row.onlyMembersView === 1
    }
  );
}
