import { decodeAddress } from '../protocol/read-address';
import { invalidQuery } from '../protocol/sharepoint-error';
import type { OrderBy } from '../odata/query-options';
import type { CellValue } from '../store/records';
import type { PagePosition } from './query-items';

/** Marks an empty cell in a token, where an empty text and nothing must stay apart. */
const EMPTY = '\u0000';

/** Writes SharePoint's paging token: `Paged=TRUE&p_Modified=...&p_ID=100`. */
export function writeSkipToken(position: PagePosition, orderBy: readonly OrderBy[]): string {
  const values = position.values.map(
    (value, index) =>
      `p_${orderBy[index]?.path.join('_x002f_') ?? index}=${encodeURIComponent(value === null ? EMPTY : String(value))}`
  );
  return ['Paged=TRUE', ...values, `p_ID=${position.id}`].join('&');
}

/**
 * Reads a paging token. The order must be the one it was written for.
 *
 * @throws SharePointError 400 for a token without `p_ID`
 */
export function readSkipToken(token: string, orderBy: readonly OrderBy[]): PagePosition {
  const parts = new Map(token.split('&').map((part) => splitPart(part)));
  const id = Number(parts.get('p_id'));
  if (!parts.has('p_id') || !Number.isInteger(id)) throw invalidQuery('The query string "$skiptoken" is not valid.');
  const keys = orderBy
    .map((order, index) => `p_${order.path.join('_x002f_') || index}`.toLowerCase())
    .filter((key) => key !== 'p_id');
  const values = keys.map((key): CellValue => {
    const text = parts.get(key);
    return text === undefined || text === EMPTY ? null : text;
  });
  return { id, values, isBackward: parts.get('pagedprev')?.toUpperCase() === 'TRUE' };
}

function splitPart(part: string): [string, string] {
  const equals = part.indexOf('=');
  return [part.slice(0, equals).toLowerCase(), decodeAddress(part.slice(equals + 1))];
}
