/**
 * Tables of the search index. `search_documents` holds what is compared and shown, `search_text` what is looked for by words.
 * A write to a list leaves its item in `search_pending`; the next search reads it from there (`update-index.ts`).
 */
export const SEARCH_SCHEMA = `
CREATE TABLE IF NOT EXISTS search_documents (
  id INTEGER PRIMARY KEY, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL, listId TEXT NOT NULL COLLATE NOCASE,
  path TEXT NOT NULL COLLATE NOCASE, created TEXT NOT NULL, modified TEXT NOT NULL, size INTEGER NOT NULL, isDocument INTEGER NOT NULL,
  properties TEXT NOT NULL, UNIQUE (listNumber, itemId)
);
CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(title, names, body, tokenize = 'unicode61 remove_diacritics 2');
-- Text is gathered in this many bytes of memory before it is written: a site of 25,000 items is indexed in a few seconds.
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 33554432);
CREATE TABLE IF NOT EXISTS search_pending (
  number INTEGER PRIMARY KEY AUTOINCREMENT, listNumber INTEGER NOT NULL, itemId INTEGER NOT NULL
);
`;
