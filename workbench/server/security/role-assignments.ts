import type { Store } from '../store/store';
import { waysIn } from './built-in-roles';

/** What one principal was given in one scope. */
export interface RoleAssignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

/** The assignments of a scope, by principal. */
export function listRoleAssignments(store: Store, scopeId: number): readonly RoleAssignment[] {
  const sql = 'SELECT principalId, roleId FROM role_assignments WHERE scopeId = ? ORDER BY principalId, roleId';
  const byPrincipal = new Map<number, number[]>();
  for (const { principalId, roleId } of store.all<{ principalId: number; roleId: number }>(sql, scopeId)) {
    byPrincipal.set(principalId, [...(byPrincipal.get(principalId) ?? []), roleId]);
  }
  return [...byPrincipal].map(([principalId, roles]) => ({ principalId, roleIds: roles }));
}

/** What one principal was given directly in a scope; `null` when nothing. */
export function findRoleAssignment(store: Store, scopeId: number, principalId: number): RoleAssignment | null {
  return listRoleAssignments(store, scopeId).find((assignment) => assignment.principalId === principalId) ?? null;
}

/** Gives a level in one scope; giving it twice changes nothing. */
export function assignRole(store: Store, scopeId: number, principalId: number, roleId: number): void {
  store.run(
    'INSERT OR IGNORE INTO role_assignments (scopeId, principalId, roleId) VALUES (?, ?, ?)',
    scopeId,
    principalId,
    roleId
  );
}

/** @returns whether the principal had the level in this scope */
export function unassignRole(store: Store, scopeId: number, principalId: number, roleId: number): boolean {
  const sql = 'DELETE FROM role_assignments WHERE scopeId = ? AND principalId = ? AND roleId = ?';
  return store.run(sql, scopeId, principalId, roleId).changes > 0;
}

/** Takes everything a principal was given directly in a scope. */
export function unassignAll(store: Store, scopeId: number, principalId: number): void {
  store.run('DELETE FROM role_assignments WHERE scopeId = ? AND principalId = ?', scopeId, principalId);
}

/** Gives a new scope what another has, without the Limited Access that only served as a way in. */
export function copyRoleAssignments(store: Store, fromScopeId: number, toScopeId: number): void {
  store.run(
    `INSERT OR IGNORE INTO role_assignments (scopeId, principalId, roleId)
     SELECT ?, principalId, roleId FROM role_assignments WHERE scopeId = ? AND roleId NOT IN (${waysIn.join(', ')})`,
    toScopeId,
    fromScopeId
  );
}
