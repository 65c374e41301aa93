import type { SqlParameter, Store } from '../store/store';
import { WEB_SCOPE } from './schema';
import type { SqlCondition } from '../store/sql-condition';

/** Something that can have permissions of its own. */
export type Securable = SecurableWeb | SecurableList | SecurableItem;

export interface SecurableWeb {
  readonly kind: 'web';
}

export interface SecurableList {
  readonly kind: 'list';
  readonly list: ListPlace;
}

/** An item, a file or a folder. */
export interface SecurableItem {
  readonly kind: 'item';
  readonly list: ListPlace;
  readonly itemId: number;
}

/** Which list, and the table its rows are in. */
export interface ListPlace {
  readonly id: string;
  readonly number: number;
}

/** Where an item is in the folder tree of its list. */
export interface ItemPlace {
  readonly scopeId: number;
  /** Server-relative URL of the folder it is in. */
  readonly folder: string;
  /** Server-relative URL of the item itself. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** The web, of which this server has one. */
export const theWeb: SecurableWeb = { kind: 'web' };

/** The scope whose permissions apply to a securable: its own, or that of the nearest ancestor that has one. */
export function scopeOf(store: Store, securable: Securable): number {
  switch (securable.kind) {
    case 'web':
      return WEB_SCOPE;
    case 'list':
      return scopeOfList(store, securable.list);
    case 'item':
      return placeOf(store, securable)?.scopeId ?? scopeOfList(store, securable.list);
  }
}

/** The scope a securable has of its own; `null` when it inherits. */
export function ownScopeOf(store: Store, securable: Securable): number | null {
  if (securable.kind === 'web') return WEB_SCOPE;
  const itemId = securable.kind === 'item' ? securable.itemId : 0;
  const sql = `SELECT id FROM permission_scopes WHERE IFNULL(listId, '') = ? AND IFNULL(itemId, 0) = ?`;
  return store.one<{ id: number }>(sql, securable.list.id, itemId)?.id ?? null;
}

/** The scope a securable would inherit from; the web inherits from nothing. */
export function parentScopeOf(store: Store, securable: Securable): number {
  if (securable.kind !== 'item') return WEB_SCOPE;
  const place = placeOf(store, securable);
  const folder = place && folderAt(store, securable.list, place.folder);
  return folder ? scopeOf(store, folder) : scopeOfList(store, securable.list);
}

/** The scopes above a securable, nearest first, each once; empty for the web. */
export function ancestorScopesOf(store: Store, securable: Securable): readonly number[] {
  if (securable.kind === 'web') return [];
  if (securable.kind === 'list') return [WEB_SCOPE];
  const place = placeOf(store, securable);
  const folder = place && folderAt(store, securable.list, place.folder);
  const above = folder
    ? [scopeOf(store, folder), ...ancestorScopesOf(store, folder)]
    : [scopeOfList(store, securable.list), WEB_SCOPE];
  return [...new Set(above)];
}

/** What has the scope of its own; `null` for a scope that is gone. */
export function securableOfScope(store: Store, scopeId: number): Securable | null {
  const sql = `SELECT s.listId, s.itemId, l.number FROM permission_scopes s LEFT JOIN lists l ON l.id = s.listId WHERE s.id = ?`;
  const row = store.one<{ listId: string | null; itemId: number | null; number: number | null }>(sql, scopeId);
  if (!row) return null;
  if (row.listId === null || row.number === null) return theWeb;
  const list = { id: row.listId, number: row.number };
  return row.itemId === null ? { kind: 'list', list } : { kind: 'item', list, itemId: row.itemId };
}

/** Where an item is; `null` when there is no such item. */
export function placeOf(store: Store, securable: SecurableItem): ItemPlace | null {
  const sql = `SELECT scopeId, FileDirRef, FileLeafRef, FSObjType FROM ${tableOf(securable.list)} WHERE ID = ?`;
  const row = store.one<{ scopeId: number; FileDirRef: string; FileLeafRef: string; FSObjType: number }>(
    sql,
    securable.itemId
  );
  return (
    row && {
      scopeId: row.scopeId,
      folder: row.FileDirRef,
      path: `${row.FileDirRef}/${row.FileLeafRef}`,
      isFolder: row.FSObjType === 1
    }
  );
}

/** The rows that are the securable or inside it; `/` and `0` are neighbors in the alphabet of URLs, so a prefix is a range. */
export function insideOf(store: Store, securable: SecurableList | SecurableItem): SqlCondition {
  if (securable.kind === 'list') return { sql: '1', parameters: [] };
  const place = placeOf(store, securable);
  if (!place?.isFolder) return { sql: 'ID = ?', parameters: [securable.itemId] };
  const { path } = place;
  return {
    sql: '(ID = ? OR FileDirRef = ? OR (FileDirRef >= ? AND FileDirRef < ?))',
    parameters: [securable.itemId, path, `${path}/`, `${path}0`]
  };
}

/** Scopes of everything below a securable that has permissions of its own. */
export function scopesBelow(store: Store, securable: Securable): readonly number[] {
  const ids = (condition: string, ...parameters: SqlParameter[]): number[] =>
    store.all<{ id: number }>(`SELECT id FROM permission_scopes WHERE ${condition}`, ...parameters).map(({ id }) => id);
  if (securable.kind === 'web') return ids('listId IS NOT NULL');
  const { list } = securable;
  if (securable.kind === 'list') return ids('listId = ? AND itemId IS NOT NULL', list.id);
  const inside = insideOf(store, securable);
  const items = `SELECT ID FROM ${tableOf(list)} WHERE ${inside.sql}`;
  return ids(`listId = ? AND itemId <> ? AND itemId IN (${items})`, list.id, securable.itemId, ...inside.parameters);
}

/** The table that holds a list's rows. */
export function tableOf(list: ListPlace): string {
  return `list_${list.number}`;
}

function scopeOfList(store: Store, list: ListPlace): number {
  return (
    store.one<{ scopeId: number }>('SELECT scopeId FROM lists WHERE number = ?', list.number)?.scopeId ?? WEB_SCOPE
  );
}

function folderAt(store: Store, list: ListPlace, url: string): SecurableItem | null {
  const cut = url.lastIndexOf('/');
  const sql = `SELECT ID FROM ${tableOf(list)} WHERE FileDirRef = ? AND FileLeafRef = ? AND FSObjType = 1`;
  const row = store.one<{ ID: number }>(sql, url.slice(0, cut), url.slice(cut + 1));
  return row && { kind: 'item', list, itemId: row.ID };
}
