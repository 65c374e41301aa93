import { itemTable } from '../store/records';
import type { Store } from '../store/store';

/** Makes the table a new list keeps its items in: the columns every item has. Those of its fields are added by `fields/`. */
export function createItemTable(store: Store, number: number): void {
  const table = itemTable({ number });
  store.define(`
    CREATE TABLE ${table} (
      ID INTEGER PRIMARY KEY AUTOINCREMENT, GUID TEXT NOT NULL, UniqueId TEXT NOT NULL, FSObjType INTEGER NOT NULL DEFAULT 0,
      FileDirRef TEXT NOT NULL COLLATE NOCASE, FileLeafRef TEXT NOT NULL COLLATE NOCASE, ContentTypeId TEXT NOT NULL,
      Created TEXT NOT NULL, Modified TEXT NOT NULL, AuthorId INTEGER NOT NULL, EditorId INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1, uiVersion INTEGER NOT NULL DEFAULT 512, scopeId INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
      attachments INTEGER NOT NULL DEFAULT 0
    );
    CREATE UNIQUE INDEX ${table}__path ON ${table} (FileDirRef, FileLeafRef) WHERE deleted = 0;
    CREATE UNIQUE INDEX ${table}__unique ON ${table} (UniqueId);
    CREATE INDEX ${table}__author ON ${table} (AuthorId, ID);
    CREATE INDEX ${table}__modified ON ${table} (Modified, ID);
  `);
}
