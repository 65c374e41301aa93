import { randomUUID } from 'node:crypto';

import { fileNotFound, invalidOperation } from '../protocol/sharepoint-error';
import type { Person } from '../principals/principals';
import { readLists } from '../store/find-lists';
import { notifyItemEvent } from '../store/item-events';
import { itemTable } from '../store/records';
import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { findFileContent, forgetItemFiles } from './contents';

/** `SP.RecycleBinItemType`. */
export const recycledTypes = { file: 1, listItem: 3, folder: 5 } as const;

/** One thing in the recycle bin. */
export interface RecycledItem {
  readonly id: string;
  readonly listNumber: number;
  readonly itemId: number;
  readonly itemType: number;
  readonly title: string;
  readonly leafName: string;
  /** Server-relative URL of the folder it was in. */
  readonly dirName: string;
  readonly size: number;
  readonly authorId: number;
  readonly deletedById: number;
  readonly deletedDate: string;
  readonly state: number;
}

/** Puts an item, a file, or a folder with all it holds into the recycle bin. @returns the id of the new recycle bin item */
export function recycleItem(store: Store, person: Pick<Person, 'id'>, list: ListRecord, item: ItemRow): string {
  const id = randomUUID();
  store.transaction(() => {
    store.run(
      `INSERT INTO recycle_bin (id, listNumber, itemId, itemType, title, leafName, dirName, size, authorId, deletedById, deletedDate)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      list.number,
      item.ID,
      typeOf(list, item),
      titleOf(list, item),
      item.FileLeafRef,
      item.FileDirRef,
      findFileContent(store, { listNumber: list.number, itemId: item.ID })?.size ?? 0,
      item.AuthorId,
      person.id,
      store.timestamp()
    );
    const path = `${item.FileDirRef}/${item.FileLeafRef}`;
    const inside =
      item.FSObjType === 1
        ? 'ID = ?1 OR FileDirRef = ?2 OR (FileDirRef >= ?3 AND FileDirRef < ?4)'
        : 'ID = ?1 AND ?2 <> ?3 AND ?3 <> ?4';
    store.run(
      `INSERT INTO recycled_rows SELECT ?5, ?6, ID FROM ${itemTable(list)} WHERE deleted = 0 AND (${inside})`,
      item.ID,
      path,
      `${path}/`,
      `${path}0`,
      id,
      list.number
    );
    setDeleted(store, list, id, 1);
  });
  return id;
}

/** What a person sees in the bin: their own deletions; of everyone with `ofEveryone`. Latest first. */
export function listRecycled(store: Store, person: Pick<Person, 'id'>, ofEveryone: boolean): readonly RecycledItem[] {
  return store.all<RecycledItem>(
    'SELECT * FROM recycle_bin WHERE ?1 OR deletedById = ?2 ORDER BY deletedDate DESC, rowid DESC',
    ofEveryone,
    person.id
  );
}

/** @returns `null` when the bin has no such item */
export function findRecycled(store: Store, id: string): RecycledItem | null {
  return store.one<RecycledItem>('SELECT * FROM recycle_bin WHERE id = ? COLLATE NOCASE', id);
}

/**
 * Puts everything back where it was.
 *
 * @throws SharePointError 404 when the folder it was in is gone, 400 when its name has been given to something else
 */
export function restoreItem(store: Store, recycled: RecycledItem): void {
  store.transaction(() => {
    const table = `list_${recycled.listNumber}`;
    const list = readLists(store).find(({ number }) => number === recycled.listNumber);
    if (list === undefined) throw fileNotFound();
    requireFolder(store, table, list.rootUrl, recycled.dirName);
    const sameName = `SELECT ID FROM ${table} WHERE deleted = 0 AND FileDirRef = ? AND FileLeafRef = ?`;
    if (
      recycled.itemType !== recycledTypes.listItem &&
      store.one(sameName, recycled.dirName, recycled.leafName) !== null
    ) {
      throw invalidOperation(
        `A file or folder with the name ${recycled.leafName} already exists in ${recycled.dirName}.`,
        '-2147024816'
      );
    }
    setDeleted(store, list, recycled.id, 0);
    forget(store, recycled.id);
  });
}

/** Deletes it, and everything it took along, for good. */
export function purgeItem(store: Store, recycled: RecycledItem): void {
  store.transaction(() => {
    const rows = store.all<{ itemId: number }>('SELECT itemId FROM recycled_rows WHERE recycleId = ?', recycled.id);
    for (const { itemId } of rows) {
      store.run(`DELETE FROM list_${recycled.listNumber} WHERE ID = ? AND deleted = 1`, itemId);
      forgetItemFiles(store, { listNumber: recycled.listNumber, itemId });
    }
    forget(store, recycled.id);
  });
}

/** Moves it to the bin of the site's administrators. */
export function moveToSecondStage(store: Store, recycled: RecycledItem): void {
  store.run('UPDATE recycle_bin SET state = 2 WHERE id = ?', recycled.id);
}

function setDeleted(store: Store, list: ListRecord, recycleId: string, deleted: 0 | 1): void {
  const rows = 'SELECT itemId FROM recycled_rows WHERE recycleId = ?';
  store.run(`UPDATE ${itemTable(list)} SET deleted = ? WHERE ID IN (${rows})`, deleted, recycleId);
  for (const { itemId } of store.all<{ itemId: number }>(rows, recycleId))
    notifyItemEvent(store, { kind: deleted === 1 ? 'recycled' : 'restored', list, itemId });
  store.forget('lists');
  store.run(
    deleted === 1
      ? 'UPDATE lists SET lastItemDeleted = ?1 WHERE number = ?2'
      : 'UPDATE lists SET lastItemModified = ?1 WHERE number = ?2',
    store.timestamp(),
    list.number
  );
}

function forget(store: Store, recycleId: string): void {
  store.run('DELETE FROM recycled_rows WHERE recycleId = ?', recycleId);
  store.run('DELETE FROM recycle_bin WHERE id = ?', recycleId);
}

function requireFolder(store: Store, table: string, rootUrl: string, url: string): void {
  if (url.toLowerCase() === rootUrl.toLowerCase()) return;
  const cut = url.lastIndexOf('/');
  const sql = `SELECT ID FROM ${table} WHERE deleted = 0 AND FSObjType = 1 AND FileDirRef = ? AND FileLeafRef = ?`;
  if (store.one(sql, url.slice(0, cut), url.slice(cut + 1)) === null)
    throw fileNotFound(`The folder ${url} does not exist.`);
}

function typeOf(list: ListRecord, item: ItemRow): number {
  if (item.FSObjType === 1) return recycledTypes.folder;
  return list.baseType === 1 ? recycledTypes.file : recycledTypes.listItem;
}

function titleOf(list: ListRecord, item: ItemRow): string {
  return list.baseType === 1 || item.FSObjType === 1 ? item.FileLeafRef : String(item.f_Title ?? item.FileLeafRef);
}
