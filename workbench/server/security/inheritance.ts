import type { Store } from '../store/store';
import { roleIds } from './built-in-roles';
import { closeWaysIntoWeb, closeWaysOf, openWaysThrough, openWayTo } from './limited-access';
import type { Person } from '../principals/principals';
import { assignRole, copyRoleAssignments, listRoleAssignments, unassignAll, unassignRole } from './role-assignments';
import { WEB_SCOPE } from './schema';
import { insideOf, ownScopeOf, parentScopeOf, scopeOf, scopesBelow, tableOf } from './securable';
import type { Securable, SecurableItem, SecurableList } from './securable';
import { refuseBesideUniqueColumn } from './unique-columns';

export interface BreakOptions {
  /** Start with what applied until now. Otherwise only the person who breaks inheritance has access, with Full Control. */
  readonly copyRoleAssignments: boolean;
  /** Let everything inside inherit from here, whatever permissions of its own it had. */
  readonly clearSubscopes: boolean;
}

/**
 * Gives a securable permissions of its own. One that has them keeps them as they are; the root web always has.
 *
 * @throws SharePointError 400 for an item of a list with a column of unique values
 */
export function breakRoleInheritance(store: Store, person: Person, securable: Securable, options: BreakOptions): void {
  if (securable.kind === 'item') refuseBesideUniqueColumn(store, securable.list);
  store.transaction(() => {
    const before = scopeOf(store, securable);
    const scopeId = ownScopeOf(store, securable) ?? createScope(store, person, securable, options.copyRoleAssignments);
    if (securable.kind === 'web') return;
    if (scopeId !== before) moveInheriting(store, securable, before, scopeId);
    if (options.clearSubscopes) clearSubscopes(store, securable, scopeId);
    openWaysThrough(store, securable);
    for (const { principalId } of listRoleAssignments(store, scopeId)) openWayTo(store, securable, principalId);
    closeWaysOf(store, securable.list);
  });
}

/** Lets a securable inherit again; its own permissions are forgotten, those inside it stay. The root web has nothing to inherit from. */
export function resetRoleInheritance(store: Store, securable: Securable): void {
  const scopeId = ownScopeOf(store, securable);
  if (securable.kind === 'web' || scopeId === null) return;
  store.transaction(() => {
    moveInheriting(store, securable, scopeId, parentScopeOf(store, securable));
    deleteScope(store, scopeId);
    openWaysThrough(store, securable);
    closeWaysOf(store, securable.list);
  });
}

/** Forgets the permissions an item had of its own, once it is gone for good. */
export function forgetPermissionsOf(store: Store, item: SecurableItem): void {
  const scopeId = ownScopeOf(store, item);
  if (scopeId === null) return;
  deleteScope(store, scopeId);
  closeWaysOf(store, item.list);
}

/**
 * Gives a principal a permission level on a securable that does not inherit, and, as SharePoint does, Limited Access to what is
 * above it, so that they can get there.
 */
export function grantRole(store: Store, securable: Securable, principalId: number, roleId: number): void {
  const scopeId = requireOwnScope(store, securable);
  store.transaction(() => {
    assignRole(store, scopeId, principalId, roleId);
    openWayTo(store, securable, principalId);
  });
}

/** Takes one level from a principal; what it has below stays. */
export function withdrawRole(store: Store, securable: Securable, principalId: number, roleId: number): void {
  const scopeId = requireOwnScope(store, securable);
  store.transaction(() => {
    unassignRole(store, scopeId, principalId, roleId);
    closeWaysAround(store, securable);
  });
}

/** Takes everything a principal was given on a securable, and, as SharePoint does, on everything below it that does not inherit. */
export function removeAssignment(store: Store, securable: Securable, principalId: number): void {
  const scopeId = requireOwnScope(store, securable);
  store.transaction(() => {
    for (const id of [scopeId, ...scopesBelow(store, securable)]) unassignAll(store, id, principalId);
    closeWaysAround(store, securable);
  });
}

function requireOwnScope(store: Store, securable: Securable): number {
  const scopeId = ownScopeOf(store, securable);
  if (scopeId === null) throw new Error('A securable that inherits its permissions cannot be given one.');
  return scopeId;
}

function closeWaysAround(store: Store, securable: Securable): void {
  if (securable.kind === 'web') closeWaysIntoWeb(store);
  else closeWaysOf(store, securable.list);
}

function createScope(store: Store, person: Person, securable: Securable, copy: boolean): number {
  if (securable.kind === 'web') return WEB_SCOPE;
  const itemId = securable.kind === 'item' ? securable.itemId : null;
  const { id } = store.run('INSERT INTO permission_scopes (listId, itemId) VALUES (?, ?)', securable.list.id, itemId);
  if (copy) copyRoleAssignments(store, scopeOf(store, securable), id);
  else assignRole(store, id, person.id, roleIds.fullControl);
  return id;
}

/** Everything from the securable downward that is in one scope goes to another. */
function moveInheriting(store: Store, securable: SecurableList | SecurableItem, from: number, to: number): void {
  const inside = insideOf(store, securable);
  store.run(
    `UPDATE ${tableOf(securable.list)} SET scopeId = ? WHERE scopeId = ? AND ${inside.sql}`,
    to,
    from,
    ...inside.parameters
  );
  if (securable.kind !== 'list') return;
  store.run('UPDATE lists SET scopeId = ? WHERE number = ?', to, securable.list.number);
  store.forget('lists');
}

function clearSubscopes(store: Store, securable: SecurableList | SecurableItem, scopeId: number): void {
  const inside = insideOf(store, securable);
  const table = tableOf(securable.list);
  const sql = `SELECT DISTINCT scopeId AS id FROM ${table} WHERE scopeId <> ? AND ${inside.sql}`;
  for (const { id } of store.all<{ id: number }>(sql, scopeId, ...inside.parameters)) deleteScope(store, id);
  store.run(`UPDATE ${table} SET scopeId = ? WHERE ${inside.sql}`, scopeId, ...inside.parameters);
}

function deleteScope(store: Store, scopeId: number): void {
  store.run('DELETE FROM role_assignments WHERE scopeId = ?', scopeId);
  store.run('DELETE FROM permission_scopes WHERE id = ?', scopeId);
}
