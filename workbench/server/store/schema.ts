/**
 * Tables every part of the server shares. A folder with tables of its own exports its DDL from `<folder>/schema.ts`
 * and is named in `open-store.ts`. Statements must be repeatable (`IF NOT EXISTS`).
 *
 * A list's rows live in a table of their own, `list_<number>`, made by `lists/list-table.ts`.
 */
export const SHARED_SCHEMA = `
CREATE TABLE IF NOT EXISTS webs (
  id TEXT PRIMARY KEY, siteId TEXT NOT NULL, url TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL, lastItemModified TEXT NOT NULL, scopeId INTEGER NOT NULL DEFAULT 1, settings TEXT NOT NULL DEFAULT '{}'
);
-- People and groups share one id space, as SharePoint's principals do. type: 1 user, 4 security group, 8 SharePoint group.
CREATE TABLE IF NOT EXISTS principals (
  id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER NOT NULL, login TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE,
  email TEXT NOT NULL DEFAULT '' COLLATE NOCASE, upn TEXT NOT NULL DEFAULT '' COLLATE NOCASE, isSiteAdmin INTEGER NOT NULL DEFAULT 0,
  isHidden INTEGER NOT NULL DEFAULT 0, isDisabled INTEGER NOT NULL DEFAULT 0, description TEXT NOT NULL DEFAULT '', ownerId INTEGER,
  profile TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS group_members (
  groupId INTEGER NOT NULL, principalId INTEGER NOT NULL, PRIMARY KEY (groupId, principalId)
);
CREATE INDEX IF NOT EXISTS group_members_by_member ON group_members (principalId);
CREATE TABLE IF NOT EXISTS lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL DEFAULT '',
  baseTemplate INTEGER NOT NULL, baseType INTEGER NOT NULL, rootUrl TEXT NOT NULL UNIQUE COLLATE NOCASE, rootFolderId TEXT NOT NULL,
  created TEXT NOT NULL, lastItemModified TEXT NOT NULL, lastItemUserModified TEXT NOT NULL, lastItemDeleted TEXT NOT NULL,
  authorId INTEGER NOT NULL, scopeId INTEGER NOT NULL DEFAULT 1, readSecurity INTEGER NOT NULL DEFAULT 1, writeSecurity INTEGER NOT NULL DEFAULT 1,
  version INTEGER NOT NULL DEFAULT 0, settings TEXT NOT NULL DEFAULT '{}'
);
-- listNumber 0 holds the site columns of the web.
CREATE TABLE IF NOT EXISTS fields (
  listNumber INTEGER NOT NULL, id TEXT NOT NULL, internalName TEXT NOT NULL COLLATE NOCASE, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (listNumber, internalName)
);
CREATE TABLE IF NOT EXISTS views (
  id TEXT PRIMARY KEY, listNumber INTEGER NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS views_by_list ON views (listNumber, position);
-- Tenant properties; those of the site that stands for the tenant count.
CREATE TABLE IF NOT EXISTS storage_entities (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT ''
);
-- Files someone has open in Word, or has checked out.
CREATE TABLE IF NOT EXISTS file_locks (
  listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('word', 'checkOut')), personId INTEGER NOT NULL,
  PRIMARY KEY (listNumber, itemId)
) WITHOUT ROWID;
-- One row per version of an item, the current one included, where versioning is on. 'fields' holds column values as JSON.
CREATE TABLE IF NOT EXISTS item_versions (
  listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, uiVersion INTEGER NOT NULL, created TEXT NOT NULL, editorId INTEGER NOT NULL,
  fields TEXT NOT NULL, PRIMARY KEY (listNumber, itemId, uiVersion)
) WITHOUT ROWID;
`;
