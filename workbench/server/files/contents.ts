import { createHash } from 'node:crypto';

import type { Store } from '../store/store';

/** Bytes that are stored: by which hash to find them, and how many they are. */
export interface StoredContent {
  readonly hash: string;
  readonly size: number;
}

/** Which item of which list. */
export interface ItemPlace {
  readonly listNumber: number;
  readonly itemId: number;
}

/** Stores bytes; the same bytes are stored once. */
export function saveContent(store: Store, bytes: Uint8Array): StoredContent {
  const hash = createHash('sha256').update(bytes).digest('hex');
  store.run('INSERT OR IGNORE INTO contents (hash, size, bytes) VALUES (?, ?, ?)', hash, bytes.byteLength, bytes);
  return { hash, size: bytes.byteLength };
}

/** @throws Error when nothing was stored under this hash: the store is damaged */
export function readContent(store: Store, hash: string): Buffer {
  const row = store.one<{ bytes: Uint8Array }>('SELECT bytes FROM contents WHERE hash = ?', hash);
  if (row === null) throw new Error(`The store has no content ${hash}.`);
  return Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength);
}

/** The bytes a file has in a version: those of the latest change of bytes up to it. `null` for an item without a file. */
export function findFileContent(
  store: Store,
  { listNumber, itemId }: ItemPlace,
  uiVersion: number = Number.MAX_SAFE_INTEGER
): (StoredContent & { readonly comment: string }) | null {
  const sql =
    'SELECT hash, size, comment FROM file_versions WHERE listNumber = ? AND itemId = ? AND uiVersion <= ? ORDER BY uiVersion DESC LIMIT 1';
  return store.one(sql, listNumber, itemId, uiVersion);
}

/** Says which bytes a file has from a version on. */
export function saveFileContent(
  store: Store,
  place: ItemPlace,
  uiVersion: number,
  content: StoredContent,
  comment = ''
): void {
  const sql =
    'INSERT OR REPLACE INTO file_versions (listNumber, itemId, uiVersion, hash, size, comment) VALUES (?, ?, ?, ?, ?, ?)';
  store.run(sql, place.listNumber, place.itemId, uiVersion, content.hash, content.size, comment);
}

/** Forgets everything kept beside an item's row, once it is deleted for good. */
export function forgetItemFiles(store: Store, { listNumber, itemId }: ItemPlace): void {
  for (const table of ['file_versions', 'attachments', 'item_versions', 'recycled_rows']) {
    store.run(`DELETE FROM ${table} WHERE listNumber = ? AND itemId = ?`, listNumber, itemId);
  }
}
