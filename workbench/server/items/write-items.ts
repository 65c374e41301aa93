import { randomUUID } from 'node:crypto';

import { cellColumn } from '../fields/cell-column';
import { findField, readFields } from '../fields/field-store';
import { duplicateValue, fileNotFound, invalidOperation, itemNotFound } from '../protocol/sharepoint-error';
import { updateList } from '../lists/list-store';
import { forgetPermissionsOf } from '../security/inheritance';
import { ownScopeOf } from '../security/securable';
import { itemTable } from '../store/records';
import type { CellValue, FieldRecord, ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { findItem, findItemByUrl, itemUrl } from './find-items';
import { notifyItemEvent } from '../store/item-events';
import { keepVersion } from './item-versions';
import { requireValidItem } from './require-valid-item';
import { defaultCell } from './default-cell';
import { releaseReferences } from './references';

/** Cells by internal name of their field. `items/read-input.ts` makes them of what clients and seeds write. */
export type Cells = Readonly<Record<string, CellValue>>;

export interface NewItem {
  readonly cells: Cells;
  readonly authorId: number;
  /** Server-relative URL of the folder it goes into. Default: the root folder of the list. */
  readonly folderUrl?: string;
  readonly isFolder?: boolean;
  /** Name of the file or folder. Default for items of lists: `<ID>_.000`. */
  readonly leafName?: string;
  readonly editorId?: number;
  /** ISO 8601 UTC. Default: now. */
  readonly created?: string;
  readonly modified?: string;
  /** Default: an item is its list's item type, a folder a folder, a file a document. */
  readonly contentTypeId?: string;
}

export interface ItemChanges {
  readonly cells: Cells;
  readonly editorId: number;
  readonly modified?: string;
  readonly created?: string;
  readonly authorId?: number;
  /** A new name. */
  readonly leafName?: string;
  /** Server-relative URL of another folder of the list to move a file or an item to; its id, unique id and versions go with it. */
  readonly folderUrl?: string;
  /** Adds no version, and leaves Modified as it is unless `modified` is given. */
  readonly isSystemUpdate?: boolean;
}

/** Content types every list has. */
export const contentTypeIds = { item: '0x01', document: '0x0101', folder: '0x0120' } as const;

/**
 * Adds a row to a list without asking whether someone may; policies are the business of routes.
 * Columns that were not given take their default.
 *
 * @throws SharePointError 400 for a value another item already has in a column of unique values or a name that is taken, 404 for a folder
 * that is not there, 500 (`ValidationRefusal`) for what a validation formula does not let in
 */
export function addItem(store: Store, list: ListRecord, item: NewItem): ItemRow {
  return store.transaction(() => {
    const cells = { ...defaultCells(store, list), ...item.cells };
    refuseDuplicates(store, list, cells, 0);
    const row = systemCells(store, list, item);
    if (item.leafName !== undefined) refuseTakenName(store, list, row.FileDirRef, item.leafName);
    const columns = [...Object.keys(row), ...Object.keys(cells).map((name) => columnOf(store, list, name))];
    const places = columns.map(() => '?').join(', ');
    const names = columns.map((column) => `"${column}"`).join(', ');
    const { id } = store.run(
      `INSERT INTO ${itemTable(list)} (${names}) VALUES (${places})`,
      ...Object.values(row),
      ...Object.values(cells)
    );
    if (item.leafName === undefined)
      store.run(`UPDATE ${itemTable(list)} SET FileLeafRef = ? WHERE ID = ?`, `${id}_.000`, id);
    return finish(store, list, id, 'added');
  });
}

/**
 * Changes a row without asking whether someone may.
 *
 * @throws SharePointError 400 as `addItem` does
 */
export function updateItem(store: Store, list: ListRecord, item: ItemRow, changes: ItemChanges): ItemRow {
  return store.transaction(() => {
    refuseDuplicates(store, list, changes.cells, item.ID);
    if (changes.folderUrl !== undefined)
      moveItem(store, list, item, changes.folderUrl, changes.leafName ?? item.FileLeafRef);
    else if (changes.leafName !== undefined) renameItem(store, list, item, changes.leafName);
    const system = changedSystemCells(store, list, item, changes);
    const attributed = {
      ...(changes.created === undefined ? {} : { Created: changes.created }),
      ...(changes.authorId === undefined ? {} : { AuthorId: changes.authorId })
    };
    const cells = Object.entries(changes.cells).map(([name, cell]) => [columnOf(store, list, name), cell] as const);
    const all = [...Object.entries({ ...system, ...attributed }), ...cells, ['version', item.version + 1] as const];
    const sets = all.map(([column]) => `"${column}" = ?`).join(', ');
    store.run(`UPDATE ${itemTable(list)} SET ${sets} WHERE ID = ?`, ...all.map(([, cell]) => cell), item.ID);
    return finish(store, list, item.ID, 'updated');
  });
}

/** Removes a row for good, and everything below it when it is a folder. What pointed at it points at nothing. */
export function removeItem(store: Store, list: ListRecord, item: ItemRow): void {
  store.transaction(() => {
    if (item.FSObjType === 1) {
      const below = store.all<ItemRow>(
        `SELECT * FROM ${itemTable(list)} WHERE FileDirRef = ? AND deleted = 0`,
        itemUrl(item)
      );
      for (const child of below) removeItem(store, list, child);
    }
    releaseReferences(store, list, item);
    forgetPermissionsOf(store, { kind: 'item', list, itemId: item.ID });
    for (const table of ['item_versions', 'file_locks'])
      store.run(`DELETE FROM ${table} WHERE listNumber = ? AND itemId = ?`, list.number, item.ID);
    store.run(`DELETE FROM ${itemTable(list)} WHERE ID = ?`, item.ID);
    const moment = store.timestamp();
    updateList(store, list, { lastItemDeleted: moment, lastItemModified: moment });
    notifyItemEvent(store, { kind: 'removed', list, itemId: item.ID });
  });
}

function finish(store: Store, list: ListRecord, id: number, kind: 'added' | 'updated'): ItemRow {
  const row = findItem(store, list, id);
  if (!row) throw itemNotFound();
  requireValidItem(store, list, row);
  keepVersion(store, list, row);
  const moment = store.timestamp();
  store.run('UPDATE webs SET lastItemModified = ?', moment);
  store.run('UPDATE lists SET lastItemModified = ?1, lastItemUserModified = ?1 WHERE number = ?2', moment, list.number);
  store.forget('lists');
  notifyItemEvent(store, { kind, list, itemId: id });
  return row;
}

function systemCells(
  store: Store,
  list: ListRecord,
  item: NewItem
): Omit<ItemRow, 'ID' | 'deleted' | 'attachments' | `f_${string}`> {
  const moment = store.timestamp();
  const folder = folderAt(store, list, (item.folderUrl ?? list.rootUrl).replace(/\/+$/, ''));
  const kind = item.isFolder
    ? contentTypeIds.folder
    : list.baseType === 1
      ? contentTypeIds.document
      : contentTypeIds.item;
  return {
    GUID: randomUUID(),
    UniqueId: randomUUID(),
    FSObjType: item.isFolder ? 1 : 0,
    FileDirRef: folder.url,
    FileLeafRef: item.leafName ?? randomUUID(),
    ContentTypeId: item.contentTypeId ?? `${kind}00${list.id.replace(/-/g, '').toUpperCase()}`,
    Created: item.created ?? moment,
    Modified: item.modified ?? item.created ?? moment,
    AuthorId: item.authorId,
    EditorId: item.editorId ?? item.authorId,
    version: 1,
    uiVersion: 512,
    scopeId: folder.scopeId
  };
}

/** @throws SharePointError 404 for what is no folder of the list */
function folderAt(store: Store, list: ListRecord, url: string): { readonly url: string; readonly scopeId: number } {
  if (url.toLowerCase() === list.rootUrl.toLowerCase()) return { url: list.rootUrl, scopeId: list.scopeId };
  const folder = findItemByUrl(store, list, url);
  if (folder?.FSObjType !== 1) throw fileNotFound();
  return { url: itemUrl(folder), scopeId: folder.scopeId };
}

function changedSystemCells(store: Store, list: ListRecord, item: ItemRow, changes: ItemChanges): Partial<ItemRow> {
  return {
    Modified: changes.modified ?? (changes.isSystemUpdate ? item.Modified : store.timestamp()),
    EditorId: changes.editorId,
    uiVersion: list.settings.EnableVersioning && !changes.isSystemUpdate ? item.uiVersion + 512 : item.uiVersion
  };
}

/** What has permissions of its own keeps them; the rest has those of the folder it comes to. */
function moveItem(store: Store, list: ListRecord, item: ItemRow, folderUrl: string, name: string): void {
  if (item.FSObjType === 1) throw new Error('Only files and items are moved between folders.');
  const folder = folderAt(store, list, folderUrl);
  refuseTakenName(store, list, folder.url, name);
  const ownScope = ownScopeOf(store, { kind: 'item', list, itemId: item.ID });
  store.run(
    `UPDATE ${itemTable(list)} SET FileDirRef = ?, FileLeafRef = ?, scopeId = ? WHERE ID = ?`,
    folder.url,
    name,
    ownScope ?? folder.scopeId,
    item.ID
  );
}

function renameItem(store: Store, list: ListRecord, item: ItemRow, name: string): void {
  if (name.toLowerCase() !== item.FileLeafRef.toLowerCase()) refuseTakenName(store, list, item.FileDirRef, name);
  store.run(`UPDATE ${itemTable(list)} SET FileLeafRef = ? WHERE ID = ?`, name, item.ID);
  if (item.FSObjType !== 1) return;
  const [from, to] = [itemUrl(item), `${item.FileDirRef}/${name}`];
  store.run(
    `UPDATE ${itemTable(list)} SET FileDirRef = ?1 || substr(FileDirRef, ?2) WHERE FileDirRef = ?3 OR substr(FileDirRef, 1, ?4) = ?5 COLLATE NOCASE`,
    to,
    from.length + 1,
    from,
    from.length + 1,
    `${from}/`
  );
}

/** @throws SharePointError 400 when a live item other than `exceptId` has the same value in a column of unique values */
function refuseDuplicates(store: Store, list: ListRecord, cells: Cells, exceptId: number): void {
  for (const [name, cell] of Object.entries(cells)) {
    const field = findField(store, list.number, name);
    if (!field?.unique || cell === null || cell === '') continue;
    const sql = `SELECT ID FROM ${itemTable(list)} WHERE "${cellColumn(field)}" = ? AND deleted = 0 AND ID <> ? LIMIT 1`;
    if (store.one(sql, cell, exceptId)) throw duplicateValue(field.title);
  }
}

function refuseTakenName(store: Store, list: ListRecord, folderUrl: string, name: string): void {
  if (/["*:<>?/\\|]/.test(name) || name.trim() === '') {
    throw invalidOperation(
      `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
      '-2130575245'
    );
  }
  if (!findItemByUrl(store, list, `${folderUrl}/${name}`)) return;
  throw invalidOperation(
    `A file or folder with the name ${folderUrl.slice(store.site.url.length + 1)}/${name} already exists.`,
    '-2130575257'
  );
}

function defaultCells(store: Store, list: ListRecord): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const field of readFields(store, list.number)) {
    const cell = defaultCell(store, field);
    if (cell !== null) cells[field.internalName] = cell;
  }
  return cells;
}

function columnOf(store: Store, list: ListRecord, name: string): string {
  const field: FieldRecord | null = findField(store, list.number, name);
  const column = field ? cellColumn(field) : '';
  if (column === '') throw new Error(`The column ${name} of ${list.title} has no cell.`);
  return column;
}
