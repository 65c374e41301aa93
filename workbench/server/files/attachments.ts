import type { Store } from '../store/store';
import type { ItemPlace, StoredContent } from './contents';
import { saveContent } from './contents';

/** A file attached to a list item. */
export interface Attachment extends StoredContent {
  readonly name: string;
}

/** By name. */
export function listAttachments(store: Store, { listNumber, itemId }: ItemPlace): readonly Attachment[] {
  return store.all<Attachment>(
    'SELECT name, hash, size FROM attachments WHERE listNumber = ? AND itemId = ? ORDER BY name',
    listNumber,
    itemId
  );
}

/** @returns `null` when the item has no attachment of this name; case does not matter */
export function findAttachment(store: Store, { listNumber, itemId }: ItemPlace, name: string): Attachment | null {
  return store.one<Attachment>(
    'SELECT name, hash, size FROM attachments WHERE listNumber = ? AND itemId = ? AND name = ?',
    listNumber,
    itemId,
    name
  );
}

/** Attaches a file to an item, in place of one of the same name. The item's count of attachments follows. */
export function saveAttachment(store: Store, place: ItemPlace, name: string, bytes: Uint8Array): Attachment {
  const content = saveContent(store, bytes);
  store.run(
    'INSERT OR REPLACE INTO attachments (listNumber, itemId, name, hash, size) VALUES (?, ?, ?, ?, ?)',
    place.listNumber,
    place.itemId,
    name,
    content.hash,
    content.size
  );
  countAttachments(store, place);
  return { ...content, name };
}

export function deleteAttachment(store: Store, place: ItemPlace, name: string): void {
  store.run(
    'DELETE FROM attachments WHERE listNumber = ? AND itemId = ? AND name = ?',
    place.listNumber,
    place.itemId,
    name
  );
  countAttachments(store, place);
}

function countAttachments(store: Store, { listNumber, itemId }: ItemPlace): void {
  store.run(
    `UPDATE list_${listNumber} SET attachments = (SELECT count(*) FROM attachments WHERE listNumber = ?1 AND itemId = ?2) WHERE ID = ?2`,
    listNumber,
    itemId
  );
}
