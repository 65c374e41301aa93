/** What someone is working on, by page; no one else sees it before it is published. A page that was never published has nothing else. */
export const PAGES_SCHEMA = `
CREATE TABLE IF NOT EXISTS page_drafts (
  listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (listNumber, itemId)
) WITHOUT ROWID;
`;
