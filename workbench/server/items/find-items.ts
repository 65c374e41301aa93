import { itemTable } from '../store/records';
import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';

/** @returns `null` when the list has no such item, or it lies in the recycle bin */
export function findItem(store: Store, list: Pick<ListRecord, 'number'>, id: number): ItemRow | null {
  return store.one<ItemRow>(`SELECT * FROM ${itemTable(list)} WHERE ID = ? AND deleted = 0`, id);
}

/** An item, file or folder by its unique id; braces and case do not matter. */
export function findItemByUniqueId(store: Store, list: Pick<ListRecord, 'number'>, uniqueId: string): ItemRow | null {
  return store.one<ItemRow>(
    `SELECT * FROM ${itemTable(list)} WHERE UniqueId = ? AND deleted = 0`,
    uniqueId.replace(/[{}]/g, '').toLowerCase()
  );
}

/** An item, file or folder by its server-relative URL; case does not matter. */
export function findItemByUrl(store: Store, list: Pick<ListRecord, 'number'>, url: string): ItemRow | null {
  const slash = url.lastIndexOf('/');
  const sql = `SELECT * FROM ${itemTable(list)} WHERE FileDirRef = ? AND FileLeafRef = ? AND deleted = 0`;
  return store.one<ItemRow>(sql, url.slice(0, slash), url.slice(slash + 1));
}

/** Server-relative URL of an item, file or folder. */
export function itemUrl(item: Pick<ItemRow, 'FileDirRef' | 'FileLeafRef'>): string {
  return `${item.FileDirRef}/${item.FileLeafRef}`;
}
