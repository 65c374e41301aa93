import type { Store } from '../store/store';
import { principalIdsOf } from '../principals/groups';
import { EMPTY_MASK, FULL_MASK, bitOf, fromHalves, halvesOf } from './permission-mask';
import type { PermissionMask, PermissionName } from './permission-mask';
import type { Person } from '../principals/principals';
import type { SqlCondition } from '../store/sql-condition';

/**
 * Everything a person may do in a permission scope: their own assignments, their groups' and those of the claim of
 * everyone, added up. Site collection administrators may do everything everywhere.
 */
export function effectivePermissions(store: Store, person: Person, scopeId: number): PermissionMask {
  if (person.isSiteAdmin) return FULL_MASK;
  const ids = principalIdsOf(store, person);
  const rows = store.all<{ high: number; low: number }>(
    `SELECT DISTINCT r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.id = a.roleId
     WHERE a.scopeId = ? AND a.principalId IN (${ids.map(() => '?').join(', ')})`,
    scopeId,
    ...ids
  );
  return rows.reduce((mask, row) => mask | fromHalves(row.high, row.low), EMPTY_MASK);
}

/**
 * The scopes in which a person holds a permission, as a condition on a column holding scope ids.
 * One statement for any number of scopes, so that a list with thousands of them is still one query.
 */
export function scopesWith(store: Store, person: Person, permission: PermissionName, column: string): SqlCondition {
  if (person.isSiteAdmin) return { sql: '1', parameters: [] };
  const ids = principalIdsOf(store, person);
  const { high, low } = halvesOf(bitOf(permission));
  const sql =
    `${column} IN (SELECT a.scopeId FROM role_assignments a JOIN role_definitions r ON r.id = a.roleId ` +
    `WHERE (r.high & ?) = ? AND (r.low & ?) = ? AND a.principalId IN (${ids.map(() => '?').join(', ')}))`;
  return { sql, parameters: [high, high, low, low, ...ids] };
}
