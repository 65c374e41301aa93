import type { RequestContext } from '../api/request-context';
import { itemNotFound, versionConflict } from '../protocol/sharepoint-error';
import type { ListItem } from '../api/resource-keys';
import { requireReadItem } from '../security';
import type { ItemRow, ListRecord } from '../store/records';
import { findItem } from './find-items';

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

/** @throws SharePointError 412 when the client's `If-Match` names another version than the stored one */
export function requireVersion(context: Pick<RequestContext, 'request'>, item: ItemRow): void {
  const wanted = context.request.headers['if-match'];
  if (wanted === undefined || wanted.trim() === '' || wanted.trim() === '*') return;
  const current = itemETag(item);
  const matches = wanted
    .split(/,\s*(?=W\/|")/)
    .some((tag) => tag.trim().replace(/^W\//, '').toLowerCase() === current.toLowerCase());
  if (!matches) throw versionConflict(wanted, current);
}
