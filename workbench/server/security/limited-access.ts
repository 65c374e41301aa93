import type { SqlParameter, Store } from '../store/store';
import { roleIds, waysIn } from './built-in-roles';
import { assignRole } from './role-assignments';
import { WEB_SCOPE } from './schema';
import { ancestorScopesOf, insideOf, ownScopeOf, scopeOf, tableOf } from './securable';
import type { ListPlace, Securable, SecurableItem, SecurableList } from './securable';
import type { SqlCondition } from '../store/sql-condition';

/**
 * Gives a principal the way in to a securable it was given a level on: Limited Access in every scope above, beside whatever it has there.
 * The web has a level of its own for those who were given nothing but items of a list with permissions of its own.
 */
export function openWayTo(store: Store, securable: Securable, principalId: number): void {
  if (securable.kind === 'web') return;
  const own = scopeOf(store, securable);
  for (const scopeId of ancestorScopesOf(store, securable).filter((above) => above !== own)) {
    const isIntoWeb = scopeId === WEB_SCOPE && securable.kind === 'item';
    assignRole(store, scopeId, principalId, isIntoWeb ? wayIntoWeb(store, securable.list) : roleIds.limitedAccess);
  }
}

/** Gives those who have something inside a securable the way in through the permissions it was just given or lost. */
export function openWaysThrough(store: Store, securable: SecurableList | SecurableItem): void {
  const scopeId = ownScopeOf(store, securable);
  const inside = holdersInside(store, securable);
  if (scopeId !== null) openWays(store, scopeId, roleIds.limitedAccess, inside);
  openWays(store, WEB_SCOPE, wayIntoWeb(store, securable.list), inside);
}

/** Takes Limited Access from whoever has nothing left below: on folders of the list, on the list, and on the web. */
export function closeWaysOf(store: Store, list: ListPlace): void {
  for (const { itemId, scopeId } of foldersWithWays(store, list))
    closeWays(store, scopeId, roleIds.limitedAccess, holdersInside(store, { kind: 'item', list, itemId }));
  const ofList: SecurableList = { kind: 'list', list };
  const scopeId = ownScopeOf(store, ofList);
  if (scopeId !== null) closeWays(store, scopeId, roleIds.limitedAccess, holdersInside(store, ofList));
  closeWaysIntoWeb(store);
}

/** Takes Limited Access to the web from whoever has nothing left below it. */
export function closeWaysIntoWeb(store: Store): void {
  const isListsOwn = 'EXISTS (SELECT 1 FROM permission_scopes l WHERE l.listId = s.listId AND l.itemId IS NULL)';
  const belowWeb = `s.listId IS NOT NULL AND (s.itemId IS NULL OR NOT ${isListsOwn})`;
  closeWays(store, WEB_SCOPE, roleIds.limitedAccess, holdersIn(belowWeb));
  closeWays(store, WEB_SCOPE, roleIds.webOnlyLimitedAccess, holdersIn(`s.itemId IS NOT NULL AND ${isListsOwn}`));
}

function wayIntoWeb(store: Store, list: ListPlace): number {
  const listInherits = ownScopeOf(store, { kind: 'list', list }) === null;
  return listInherits ? roleIds.limitedAccess : roleIds.webOnlyLimitedAccess;
}

/** Who has a real level in scopes of this kind. */
function holdersIn(condition: string, ...parameters: readonly SqlParameter[]): SqlCondition {
  const sql = `SELECT b.principalId FROM role_assignments b JOIN permission_scopes s ON s.id = b.scopeId
    WHERE b.roleId NOT IN (${waysIn.join(', ')}) AND ${condition}`;
  return { sql, parameters };
}

function holdersInside(store: Store, securable: SecurableList | SecurableItem): SqlCondition {
  const { id } = securable.list;
  if (securable.kind === 'list') return holdersIn('s.listId = ? AND s.itemId IS NOT NULL', id);
  const inside = insideOf(store, securable);
  const items = `SELECT ID FROM ${tableOf(securable.list)} WHERE ${inside.sql}`;
  return holdersIn(
    `s.listId = ? AND s.itemId <> ? AND s.itemId IN (${items})`,
    id,
    securable.itemId,
    ...inside.parameters
  );
}

function openWays(store: Store, scopeId: number, roleId: number, holders: SqlCondition): void {
  store.run(
    `INSERT OR IGNORE INTO role_assignments (scopeId, principalId, roleId) SELECT DISTINCT ?, principalId, ? FROM (${holders.sql})`,
    scopeId,
    roleId,
    ...holders.parameters
  );
}

function closeWays(store: Store, scopeId: number, roleId: number, holders: SqlCondition): void {
  store.run(
    `DELETE FROM role_assignments WHERE scopeId = ? AND roleId = ? AND principalId NOT IN (${holders.sql})`,
    scopeId,
    roleId,
    ...holders.parameters
  );
}

function foldersWithWays(store: Store, list: ListPlace): { readonly scopeId: number; readonly itemId: number }[] {
  return store.all<{ scopeId: number; itemId: number }>(
    `SELECT DISTINCT s.id AS scopeId, s.itemId FROM permission_scopes s JOIN role_assignments a ON a.scopeId = s.id
     WHERE s.listId = ? AND s.itemId IS NOT NULL AND a.roleId = ?`,
    list.id,
    roleIds.limitedAccess
  );
}
