import { builtInRoles } from './built-in-roles';
import { halvesOf } from './permission-mask';

/** The scope of the root web: every securable that inherits all the way up is in it. */
export const WEB_SCOPE = 1;

const tables = `
CREATE TABLE IF NOT EXISTS role_definitions (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, description TEXT NOT NULL DEFAULT '', sortOrder INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0, roleType INTEGER NOT NULL DEFAULT 0, high INTEGER NOT NULL, low INTEGER NOT NULL
);
-- One row per securable that does not inherit. listId NULL: the web; itemId NULL: the list.
CREATE TABLE IF NOT EXISTS permission_scopes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, listId TEXT COLLATE NOCASE, itemId INTEGER
);
CREATE UNIQUE INDEX IF NOT EXISTS permission_scopes_by_securable ON permission_scopes (IFNULL(listId, ''), IFNULL(itemId, 0));
CREATE TABLE IF NOT EXISTS role_assignments (
  scopeId INTEGER NOT NULL, principalId INTEGER NOT NULL, roleId INTEGER NOT NULL, PRIMARY KEY (scopeId, principalId, roleId)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS role_assignments_by_principal ON role_assignments (principalId);
-- A list that is gone takes its permissions along, and those of everything in it.
CREATE TRIGGER IF NOT EXISTS permission_scopes_of_deleted_list AFTER DELETE ON lists BEGIN
  DELETE FROM role_assignments WHERE scopeId IN (SELECT id FROM permission_scopes WHERE listId = OLD.id);
  DELETE FROM permission_scopes WHERE listId = OLD.id;
END;
INSERT OR IGNORE INTO permission_scopes (id) VALUES (${WEB_SCOPE});
`;

/** Tables of permission levels, scopes and assignments, with the levels every site starts with and the web's scope. Repeatable. */
export const SECURITY_SCHEMA = tables + builtInRoles.map(insertRole).join('\n');

function insertRole(role: (typeof builtInRoles)[number]): string {
  const { high, low } = halvesOf(role.mask);
  const values = [
    role.id,
    quote(role.name),
    quote(role.description),
    role.order,
    role.hidden ? 1 : 0,
    role.roleType,
    high,
    low
  ];
  return `INSERT OR IGNORE INTO role_definitions (id, name, description, sortOrder, hidden, roleType, high, low) VALUES (${values.join(', ')});`;
}

function quote(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
