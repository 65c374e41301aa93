/** Links of the site's menu. `parentId` is one of the menus' own ids for a link at the top. */
export const NAVIGATION_SCHEMA = `
CREATE TABLE IF NOT EXISTS navigation_nodes (
  id INTEGER PRIMARY KEY, parentId INTEGER NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
  isVisible INTEGER NOT NULL DEFAULT 1
);
`;
