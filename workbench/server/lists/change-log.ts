import { onItemEvent } from '../store/item-events';
import { itemTable } from '../store/records';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';

export const CHANGE_LOG_SCHEMA = `
CREATE TABLE IF NOT EXISTS item_changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, uniqueId TEXT NOT NULL, kind INTEGER NOT NULL, time TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS item_changes_by_list ON item_changes (listNumber, number);
`;

/** SharePoint's `ChangeType` of what happens to items. */
export const changeTypes = { added: 1, updated: 2, removed: 3, recycled: 3, restored: 7 } as const;

/** One line of the log. */
export interface ItemChange {
  readonly number: number;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly kind: number;
  readonly time: string;
}

/** Writes down every change of an item from now on. */
export function keepChangeLog(store: Store): void {
  onItemEvent(store, ({ kind, list, itemId }) => {
    const row = store.one<{ UniqueId: string }>(`SELECT UniqueId FROM ${itemTable(list)} WHERE ID = ?`, itemId);
    const sql = 'INSERT INTO item_changes (listNumber, itemId, uniqueId, kind, time) VALUES (?, ?, ?, ?, ?)';
    store.run(sql, list.number, itemId, row?.UniqueId ?? '', changeTypes[kind], store.timestamp());
  });
}

/** Where the log of a list is: the token a client gives back to hear only what came later. */
export function changeToken(store: Store, list: ListRecord, number: number = lastChange(store, list)): string {
  return `1;3;${list.id};${ticks(store.now())};${number}`;
}

/** The number in a token; `null` for a token of another list or of none. */
export function readChangeToken(token: string, list: ListRecord): number | null {
  const [, , id, , number] = token.split(';');
  const isOfList = id?.toLowerCase() === list.id;
  return isOfList && number !== undefined && /^\d+$/.test(number) ? Number(number) : null;
}

/** Changes after one number and up to another, oldest first. */
export function readChanges(
  store: Store,
  list: ListRecord,
  after: number,
  upTo: number,
  limit: number
): readonly ItemChange[] {
  const sql =
    'SELECT number, itemId, uniqueId, kind, time FROM item_changes WHERE listNumber = ? AND number > ? AND number <= ? ORDER BY number LIMIT ?';
  return store.all<ItemChange>(sql, list.number, after, upTo, limit);
}

function lastChange(store: Store, list: ListRecord): number {
  return (
    store.one<{ last: number | null }>('SELECT MAX(number) AS last FROM item_changes WHERE listNumber = ?', list.number)
      ?.last ?? 0
  );
}

/** .NET ticks: tenths of a microsecond since the year 1. */
export function ticks(date: Date): string {
  return String(BigInt(date.getTime()) * 10000n + 621355968000000000n);
}
