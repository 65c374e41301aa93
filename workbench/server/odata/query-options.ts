import { invalidQuery } from '../protocol/sharepoint-error';
import type { FilterNode } from './filter-node';
import { parseFilter } from './parse-filter';
import { splitOutsideQuotes } from './resource-path';

export interface OrderBy {
  readonly path: readonly string[];
  readonly ascending: boolean;
}

/** What to show of a resource: named properties, and navigations with what to show of each. */
export interface Projection {
  /** Names asked for, in the client's spelling; empty or with `*` means the default set. */
  readonly select: readonly string[];
  /** Navigations to expand, by lower-case name. */
  readonly expand: ReadonlyMap<string, Projection & { readonly name: string }>;
}

/** The query string, read as OData. */
export interface ODataQuery {
  readonly projection: Projection;
  readonly filter: FilterNode | null;
  readonly orderBy: readonly OrderBy[];
  readonly top: number | null;
  readonly skip: number;
  readonly skipToken: string | null;
  /** Every parameter by lower-case name, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Reads `$select`, `$expand`, `$filter`, `$orderby`, `$top`, `$skip` and `$skiptoken`.
 *
 * @throws SharePointError 400 when one of them does not parse
 */
export function parseQuery(search: URLSearchParams): ODataQuery {
  const parameters: Record<string, string> = {};
  search.forEach((value, name) => {
    parameters[name.toLowerCase()] = value;
  });
  return {
    projection: parseProjection(splitNames(parameters.$select), splitNames(parameters.$expand)),
    filter: parameters.$filter?.trim() ? parseFilter(parameters.$filter) : null,
    orderBy: splitNames(parameters.$orderby).map(parseOrderBy),
    top: parseCount(parameters.$top, '$top'),
    skip: parseCount(parameters.$skip, '$skip') ?? 0,
    skipToken: parameters.$skiptoken ?? null,
    parameters
  };
}

/** Builds the tree of what to show from the flat `$select` and `$expand` paths. */
export function parseProjection(select: readonly string[], expand: readonly string[]): Projection {
  const own = select.map((path) => String(path.split('/')[0]));
  const names = new Map<string, string>();
  for (const path of expand) {
    const name = String(path.split('/')[0]);
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  const below = (paths: readonly string[], name: string): string[] =>
    paths
      .filter((path) => path.includes('/') && path.slice(0, path.indexOf('/')).toLowerCase() === name)
      .map((path) => path.slice(path.indexOf('/') + 1));
  const entries = [...names].map(
    ([key, name]) => [key, { name, ...parseProjection(below(select, key), below(expand, key)) }] as const
  );
  return { select: own, expand: new Map(entries) };
}

/** True when the projection asks for the default properties. */
export function wantsDefaults(projection: Projection): boolean {
  return projection.select.length === 0 || projection.select.includes('*');
}

function splitNames(text: string | undefined): string[] {
  if (!text) return [];
  return splitOutsideQuotes(text, ',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function parseOrderBy(text: string): OrderBy {
  const [path, direction] = text.split(/\s+/);
  if (direction !== undefined && !/^(?:asc|desc)$/i.test(direction))
    throw invalidQuery('The query string "$orderby" is not valid.');
  return { path: String(path).split('/'), ascending: direction?.toLowerCase() !== 'desc' };
}

function parseCount(text: string | undefined, name: string): number | null {
  if (text === undefined || text === '') return null;
  if (!/^\d+$/.test(text.trim())) throw invalidQuery(`The query string "${name}" is not valid.`);
  return Number(text);
}
