/**
 * Tables of files, attachments and the recycle bin. Bytes are kept once however many versions and copies share them.
 * `file_versions` has a row for each version whose bytes changed; a version that only changed columns has the bytes of the one before.
 */
export const FILES_SCHEMA = `
CREATE TABLE IF NOT EXISTS contents (
  hash TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS file_versions (
  listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, uiVersion INTEGER NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL,
  comment TEXT NOT NULL DEFAULT '', PRIMARY KEY (listNumber, itemId, uiVersion)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (
  listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, hash TEXT NOT NULL, size INTEGER NOT NULL,
  PRIMARY KEY (listNumber, itemId, name)
) WITHOUT ROWID;
-- itemType as SharePoint counts: 1 file, 3 list item, 5 folder. state: 1 the person's bin, 2 the administrator's.
CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, itemType INTEGER NOT NULL, title TEXT NOT NULL, leafName TEXT NOT NULL,
  dirName TEXT NOT NULL, size INTEGER NOT NULL, authorId INTEGER NOT NULL, deletedById INTEGER NOT NULL, deletedDate TEXT NOT NULL,
  state INTEGER NOT NULL DEFAULT 1
);
-- Everything one press of "delete" took along: the item itself and, of a folder, what was inside.
CREATE TABLE IF NOT EXISTS recycled_rows (
  recycleId TEXT NOT NULL, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, PRIMARY KEY (recycleId, listNumber, itemId)
) WITHOUT ROWID;
-- Chunks of uploads that have not been finished.
CREATE TABLE IF NOT EXISTS uploads (
  id TEXT PRIMARY KEY COLLATE NOCASE, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, bytes BLOB NOT NULL
);
`;
