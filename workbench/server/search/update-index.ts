import { readFields } from '../fields/field-store';
import { readLists } from '../store/find-lists';
import { findPrincipal } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { itemTable } from '../store/records';
import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { buildDocument } from './build-document';
import type { FindPerson } from './build-document';

/**
 * Brings the index up to date with everything written so far. Triggers on each list's table note which items changed, so that
 * no route has to remember the index; a list met for the first time is read as a whole.
 */
export function updateIndex(store: Store): void {
  store.transaction(() => {
    watchNewLists(store);
    const last = store.one<{ last: number | null }>('SELECT max(number) AS last FROM search_pending')?.last ?? null;
    if (last === null) return;
    const pending = store.all<{ listNumber: number; itemId: number }>(
      'SELECT DISTINCT listNumber, itemId FROM search_pending'
    );
    const lists = new Map(readLists(store).map((list) => [list.number, list]));
    const findPerson = rememberPeople(store);
    for (const { listNumber, itemId } of pending)
      updateDocument(store, findPerson, lists.get(listNumber), listNumber, itemId);
    store.run('DELETE FROM search_pending WHERE number <= ?', last);
  });
}

function watchNewLists(store: Store): void {
  const watched = new Set(
    store
      .all<{ name: string }>(
        "SELECT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
      )
      .map((row) => row.name)
  );
  for (const list of readLists(store)) if (!watched.has(itemTable(list))) watch(store, list);
  const orphans = store.all<{ id: number }>(
    'SELECT id FROM search_documents WHERE listNumber NOT IN (SELECT number FROM lists)'
  );
  for (const { id } of orphans) deleteDocument(store, id);
}

function watch(store: Store, list: ListRecord): void {
  const table = itemTable(list);
  const note = (row: 'NEW' | 'OLD'): string =>
    `BEGIN INSERT INTO search_pending (listNumber, itemId) VALUES (${list.number}, ${row}.ID); END;`;
  store.define(`
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} ${note('NEW')}
    CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table} ${note('NEW')}
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} ${note('OLD')}
  `);
  store.run(`INSERT INTO search_pending (listNumber, itemId) SELECT ${list.number}, ID FROM ${table}`);
}

/** For the length of one update: few people write most items. */
function rememberPeople(store: Store): FindPerson {
  const known = new Map<number, Principal | null>();
  return (id) => {
    const found = known.has(id) ? (known.get(id) ?? null) : findPrincipal(store, id);
    known.set(id, found);
    return found;
  };
}

function updateDocument(
  store: Store,
  findPerson: FindPerson,
  list: ListRecord | undefined,
  listNumber: number,
  itemId: number
): void {
  const known = store.one<{ id: number }>(
    'SELECT id FROM search_documents WHERE listNumber = ? AND itemId = ?',
    listNumber,
    itemId
  );
  const row =
    list === undefined
      ? null
      : store.one<ItemRow>(`SELECT * FROM ${itemTable(list)} WHERE ID = ? AND deleted = 0`, itemId);
  if (known !== null) deleteDocument(store, known.id);
  if (list !== undefined && row !== null) insertDocument(store, findPerson, list, row);
}

function insertDocument(store: Store, findPerson: FindPerson, list: ListRecord, row: ItemRow): void {
  const document = buildDocument(store, findPerson, list, readFields(store, list.number), row);
  const { id } = store.run(
    'INSERT INTO search_documents (listNumber, itemId, listId, path, created, modified, size, isDocument, properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    list.number,
    row.ID,
    list.id,
    document.path,
    row.Created,
    row.Modified,
    document.size,
    document.isDocument,
    JSON.stringify({ ...document.properties, title: document.title })
  );
  store.run(
    'INSERT INTO search_text (rowid, title, names, body) VALUES (?, ?, ?, ?)',
    id,
    document.title,
    document.names,
    document.body
  );
}

function deleteDocument(store: Store, id: number): void {
  store.run('DELETE FROM search_documents WHERE id = ?', id);
  store.run('DELETE FROM search_text WHERE rowid = ?', id);
}
