import type { RequestContext } from '../api/request-context';
import { isJsonObject } from '../protocol/json';
import type { JsonObject } from '../protocol/json';
import { accessDenied, itemNotFound, versionConflict } from '../protocol/sharepoint-error';
import type { ListItem } from '../api/resource-keys';
import { mayDeleteItem, requireDeleteItem, requireReadItem } from '../security';
import { itemTable } from '../store/records';
import type { ItemRow, ListRecord } from '../store/records';
import { requireUnlocked } from './file-lock';
import { findItem, itemUrl } from './find-items';

/** The ETag of an item: its unique id and the count of its changes. */
export function itemETag(item: Pick<ItemRow, 'UniqueId' | 'version'>): string {
  return `"${item.UniqueId},${item.version}"`;
}

/** The item, for someone who may read it. @throws SharePointError 404 for everyone else */
export function requireItem(context: Pick<RequestContext, 'store' | 'person'>, list: ListRecord, id: number): ListItem {
  const item = Number.isInteger(id) ? findItem(context.store, list, id) : null;
  if (!item) throw itemNotFound();
  requireReadItem(context.store, context.person, list, item);
  return { list, item };
}

/**
 * Asked before an item, or a folder with all it holds, is deleted or recycled.
 *
 * @throws SharePointError 404 for what the person may not read, 403 when they may not delete it or anything inside it
 */
export function requireDeleteTree(
  { store, person }: Pick<RequestContext, 'store' | 'person'>,
  list: ListRecord,
  item: ItemRow
): void {
  requireDeleteItem(store, person, list, item);
  if (item.FSObjType !== 1) return;
  const path = itemUrl(item);
  const inside = store.all<Pick<ItemRow, 'scopeId' | 'AuthorId'>>(
    `SELECT DISTINCT scopeId, AuthorId FROM ${itemTable(list)} WHERE deleted = 0 AND (FileDirRef = ? OR (FileDirRef >= ? AND FileDirRef < ?))`,
    path,
    `${path}/`,
    `${path}0`
  );
  if (!inside.every((other) => mayDeleteItem(store, person, list, other)))
    throw accessDenied('Access denied. You do not have permission to perform this action or access this resource.');
}

/**
 * Asked before an item is changed or deleted by who may.
 *
 * @throws SharePointError 423 for a file that is locked, 412 when the client's `If-Match`, or the `ETagMatch` of `DeleteWithParameters`,
 * names another version than the stored one
 */
export function requireWritable(
  context: Pick<RequestContext, 'request' | 'body' | 'store' | 'person'>,
  { list, item }: ListItem
): void {
  requireUnlocked(context, { list, item });
  const wanted = context.request.headers['if-match'] ?? eTagMatch(context.body);
  if (wanted === undefined || wanted.trim() === '' || wanted.trim() === '*') return;
  const current = itemETag(item);
  const matches = wanted
    .split(/,\s*(?=W\/|")/)
    .some((tag) => tag.trim().replace(/^W\//, '').toLowerCase() === current.toLowerCase());
  if (!matches) throw versionConflict(wanted, current);
}

function eTagMatch({ parameters }: JsonObject): string | undefined {
  return isJsonObject(parameters) && typeof parameters.ETagMatch === 'string' ? parameters.ETagMatch : undefined;
}
