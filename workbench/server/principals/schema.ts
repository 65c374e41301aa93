/** `SP.Utilities.PrincipalType`. */
export const principalTypes = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** The table of what a group has beyond its principal. Repeatable. */
export const PRINCIPALS_SCHEMA = `
-- association: the web's owner, member or visitor group.
CREATE TABLE IF NOT EXISTS group_settings (
  groupId INTEGER PRIMARY KEY, association TEXT UNIQUE CHECK (association IN ('owner', 'member', 'visitor')),
  allowMembersEditMembership INTEGER NOT NULL DEFAULT 0, onlyMembersView INTEGER NOT NULL DEFAULT 0
);
`;
