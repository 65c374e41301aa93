import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import { invalidQuery, notKept } from '../protocol/sharepoint-error';

/** What a client may ask of the search service and this server answers to. */
export interface SearchRequest {
  readonly queryText: string;
  readonly template: string;
  readonly startRow: number;
  readonly rowLimit: number;
  readonly selectProperties: readonly string[];
  readonly sortList: readonly SortKey[];
  readonly refiners: readonly Refiner[];
  readonly refinementFilters: readonly string[];
  readonly isStemming: boolean;
  /** Longest summary in characters. */
  readonly summaryLength: number;
}

export interface SortKey {
  readonly property: string;
  readonly isDescending: boolean;
}

export interface Refiner {
  readonly property: string;
  readonly limit: number;
  /** By number of results, most first; else by value. */
  readonly isByCount: boolean;
  readonly isDescending: boolean;
}

/** SharePoint answers at most this many rows, however many are asked for. */
export const ROW_LIMIT_MAXIMUM = 500;

/** The request in the body of `postquery`: `{"request": {...}}`. Names ignore case. @throws SharePointError 400 without a request */
export function readPostedRequest(body: JsonObject): SearchRequest {
  const request = isJsonObject(body.request) ? body.request : null;
  if (request === null) throw invalidQuery('The parameter request does not exist in method postquery.');
  return readRequest((name) => findMember(request, name));
}

/** The request in the query string of `query`: texts are in single quotes, lists are separated by commas. */
export function readQueriedRequest(find: (name: string) => JsonValue | undefined): SearchRequest {
  return readRequest((name) => {
    const given = find(name);
    if (typeof given !== 'string') return given;
    const text = /^'(.*)'$/s.exec(given.trim())?.[1]?.replace(/''/g, "'") ?? given;
    return name === 'SortList'
      ? text
          .split(',')
          .filter((part) => part !== '')
          .map(readSortText)
      : text;
  });
}

/** Options that change which results come or in which order, and are not kept here. */
const refused = [
  'CollapseSpecification',
  'Culture',
  'EnableFQL',
  'HiddenConstraints',
  'RankingModelId',
  'ReorderingRules',
  'SourceId'
] as const;

function readRequest(find: (name: string) => JsonValue | undefined): SearchRequest {
  const unkept = refused.find((name) => isAsked(find(name)));
  if (unkept !== undefined) throw notKept(unkept);
  return {
    queryText: readText(find('Querytext')),
    template: readText(find('QueryTemplate')),
    startRow: readCount(find('StartRow'), 0),
    rowLimit: Math.min(readCount(find('RowLimit'), 10), ROW_LIMIT_MAXIMUM),
    selectProperties: readTexts(find('SelectProperties')),
    sortList: readSortList(find('SortList')),
    refiners: readRefiners(readText(find('Refiners'))),
    refinementFilters:
      typeof find('RefinementFilters') === 'string'
        ? [readText(find('RefinementFilters'))].filter(Boolean)
        : readTexts(find('RefinementFilters')),
    isStemming: String(find('EnableStemming') ?? true).toLowerCase() !== 'false',
    summaryLength: readCount(find('SummaryLength'), 180)
  };
}

function isAsked(given: JsonValue | undefined): boolean {
  return Array.isArray(given) ? given.length > 0 : Boolean(given) && String(given).toLowerCase() !== 'false';
}

function findMember(object: JsonObject, name: string): JsonValue | undefined {
  return object[Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name];
}

function readText(given: JsonValue | undefined): string {
  return typeof given === 'string' ? given : '';
}

function readTexts(given: JsonValue | undefined): string[] {
  const values = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  return values.map((each) => String(each).trim()).filter((each) => each !== '');
}

function readCount(given: JsonValue | undefined, fallback: number): number {
  const count = Number(given ?? fallback);
  if (!Number.isInteger(count) || count < 0) throw invalidQuery(`The value '${String(given)}' is no row number.`);
  return count;
}

function readSortText(text: string): JsonObject {
  const [property = '', direction = 'ascending'] = text.split(':');
  return { Property: property, Direction: direction.toLowerCase().startsWith('desc') ? 1 : 0 };
}

function readSortList(given: JsonValue | undefined): SortKey[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isJsonObject).map((sort) => {
    const direction = findMember(sort, 'Direction');
    return {
      property: readText(findMember(sort, 'Property')),
      isDescending: direction === 1 || String(direction).toLowerCase() === 'descending'
    };
  });
}

/** `Author,FileType(sort=name/ascending,filter=5/0/*)`: the sort says name or frequency, the filter how many entries. */
function readRefiners(text: string): Refiner[] {
  return [...text.matchAll(/([A-Za-z]\w*)(?:\(([^)]*)\))?/g)].map(([, property = '', options = '']) => {
    const [, sort = 'frequency', direction = ''] =
      /sort=(name|frequency)(?:\/(ascending|descending))?/i.exec(options) ?? [];
    const limit = Number(/filter=(\d+)/i.exec(options)?.[1] ?? 0);
    const isByCount = sort.toLowerCase() === 'frequency';
    return {
      property,
      limit: limit === 0 ? 100 : limit,
      isByCount,
      isDescending: direction === '' ? isByCount : direction.toLowerCase() === 'descending'
    };
  });
}
