import { readLists } from '../store/find-lists';
import type { SqlCondition } from '../store/sql-condition';
import type { Person } from '../principals/principals';
import { readableItems } from '../security';
import { itemTable } from '../store/records';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { compileKql } from './compile-kql';
import type { CompiledQuery } from './compile-kql';
import { parseKql } from './kql/parse-kql';
import { findProperty, isRefinable, isSortable } from './managed-properties';
import { readRefinementFilter } from './read-refinement-filter';
import { prepareSearchFunctions } from './search-functions';
import type { Refiner, SearchRequest, SortKey } from './search-request';
import { updateIndex } from './update-index';

/** One hit, as the index keeps it. */
export interface Hit {
  readonly id: number;
  readonly listNumber: number;
  readonly itemId: number;
  readonly listId: string;
  readonly path: string;
  readonly created: string;
  readonly modified: string;
  readonly size: number;
  readonly isDocument: number;
  /** JSON text of the managed properties. */
  readonly properties: string;
  /** BM25: the more negative the better; `null` when no words were asked for. */
  readonly score: number | null;
}

export interface RefinerCounts {
  readonly property: string;
  readonly entries: readonly { readonly value: string; readonly count: number }[];
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly refiners: readonly RefinerCounts[];
  /** What the hits' summaries highlight; `null` for nothing. */
  readonly ranking: string | null;
}

/** A property may not be used that way; SharePoint has one sentence for it. */
export class UnsuitablePropertyError extends Error {
  public constructor(property: string) {
    super(`The property '${property}' doesn't exist or is used in a manner inconsistent with schema settings.`);
    this.name = 'UnsuitablePropertyError';
  }
}

/** How much a word weighs in the title, in names and choices, and in running text. */
const WEIGHTS = '8.0, 3.0, 1.0';

/**
 * Finds what the person may read and the query matches.
 *
 * @throws {MalformedKqlError} @throws {UnsuitablePropertyError} for a sort property that is not sortable
 */
export function runSearch(store: Store, person: Person, request: SearchRequest): SearchAnswer {
  const query = compile(store, request);
  updateIndex(store);
  prepareSearchFunctions(store);
  keepMatches(store, and([query.condition, visible(store, person)]), query.ranking);
  return {
    total: store.one<{ total: number }>('SELECT count(*) AS total FROM search_matches')?.total ?? 0,
    hits: readHits(store, request),
    refiners: request.refiners
      .filter((refiner) => isRefinable(refiner.property))
      .map((refiner) => countValues(store, refiner)),
    ranking: query.ranking
  };
}

/**
 * Puts the matching documents and their scores aside, for what is then asked of them. The scores are worked out once for the
 * whole answer: BM25 asked row by row would count the collection again for each row.
 */
function keepMatches(store: Store, matched: SqlCondition, ranking: string | null): void {
  store.run('CREATE TEMP TABLE IF NOT EXISTS search_matches (id INTEGER PRIMARY KEY, score REAL)');
  store.run('DELETE FROM search_matches');
  if (ranking === null) {
    store.run(
      `INSERT INTO search_matches SELECT d.id, NULL FROM search_documents d WHERE ${matched.sql}`,
      ...matched.parameters
    );
    return;
  }
  store.run(
    `WITH ranked AS MATERIALIZED (SELECT rowid AS id, bm25(search_text, ${WEIGHTS}) AS score FROM search_text WHERE search_text MATCH ?)
     INSERT INTO search_matches SELECT d.id, r.score FROM search_documents d LEFT JOIN ranked r ON r.id = d.id WHERE ${matched.sql}`,
    ranking,
    ...matched.parameters
  );
}

function compile(store: Store, request: SearchRequest): CompiledQuery {
  const text =
    request.template === '' ? request.queryText : request.template.replace(/\{searchTerms\}/gi, request.queryText);
  const options = { now: store.now(), isStemming: request.isStemming };
  const query = compileKql(parseKql(text), options);
  const filters = request.refinementFilters.map(
    (filter) => compileKql(readRefinementFilter(filter), options).condition
  );
  return { condition: and([query.condition, ...filters]), ranking: query.ranking };
}

/** Of each list what the person may read there. Lists marked `NoCrawl` are found by no one. */
function visible(store: Store, person: Person): SqlCondition {
  const lists = readLists(store).filter((list) => !list.settings.NoCrawl && !list.settings.Hidden);
  const parts = lists.map((list) => visibleIn(store, person, list));
  if (parts.length === 0) return { sql: '0', parameters: [] };
  return {
    sql: `(${parts.map((part) => part.sql).join(' OR ')})`,
    parameters: parts.flatMap((part) => part.parameters)
  };
}

function visibleIn(store: Store, person: Person, list: ListRecord): SqlCondition {
  const readable = readableItems(store, person, list, 'i');
  if (readable.sql === '1') return { sql: `d.listNumber = ${list.number}`, parameters: [] };
  const item = `SELECT 1 FROM ${itemTable(list)} i WHERE i.ID = d.itemId AND ${readable.sql}`;
  return { sql: `(d.listNumber = ${list.number} AND EXISTS (${item}))`, parameters: readable.parameters };
}

function readHits(store: Store, request: SearchRequest): readonly Hit[] {
  const order = [...request.sortList.map(orderBy), 'm.score IS NULL', 'm.score', 'd.modified DESC', 'd.id'].join(', ');
  return store.all<Hit>(
    `SELECT d.*, m.score FROM search_matches m CROSS JOIN search_documents d ON d.id = m.id ORDER BY ${order} LIMIT ? OFFSET ?`,
    request.rowLimit,
    request.startRow
  );
}

function orderBy({ property, isDescending }: SortKey): string {
  const direction = isDescending ? 'DESC' : 'ASC';
  if (property.toLowerCase() === 'rank') return `m.score ${isDescending ? 'ASC' : 'DESC'}`;
  if (!isSortable(property)) throw new UnsuitablePropertyError(property);
  return `${findProperty(property.replace(/[[\]]/g, '')).expression} ${direction}`;
}

/** Dates are counted by day. CROSS JOIN, here as above, makes SQLite start from the few matches and not from all documents. */
function countValues(store: Store, refiner: Refiner): RefinerCounts {
  const property = findProperty(refiner.property);
  const single = property.kind === 'date' ? `substr(${property.expression}, 1, 10)` : property.expression;
  const order = refiner.isByCount
    ? `count ${refiner.isDescending ? 'DESC' : 'ASC'}, value`
    : `value ${refiner.isDescending ? 'DESC' : 'ASC'}`;
  const rows = store.all<{ value: string | number; count: number }>(
    `SELECT ${single} AS value, count(*) AS count FROM search_matches m CROSS JOIN search_documents d ON d.id = m.id
     GROUP BY value HAVING value IS NOT NULL AND value <> '' ORDER BY ${order} LIMIT ?`,
    refiner.limit
  );
  return { property: refiner.property, entries: rows.map((row) => ({ value: String(row.value), count: row.count })) };
}

function and(parts: readonly SqlCondition[]): SqlCondition {
  return {
    sql: parts.map((part) => `(${part.sql})`).join(' AND '),
    parameters: parts.flatMap((part) => part.parameters)
  };
}
