import { invalidOperation } from '../protocol/sharepoint-error';
import type { Store } from '../store/store';
import type { ListPlace } from './securable';

/** True for a list with a column that enforces unique values. */
export function hasUniqueColumn(store: Store, list: Pick<ListPlace, 'number'>): boolean {
  const sql = "SELECT 1 FROM fields WHERE listNumber = ? AND json_extract(definition, '$.unique') = 1 LIMIT 1";
  return store.one(sql, list.number) !== null;
}

/** True for a list in which an item, a file or a folder has permissions of its own. */
export function hasItemPermissions(store: Store, list: Pick<ListPlace, 'id'>): boolean {
  return store.one('SELECT 1 FROM permission_scopes WHERE listId = ? AND itemId IS NOT NULL LIMIT 1', list.id) !== null;
}

/** @throws SharePointError 400 for a list with a column of unique values, in which not everyone may read every item */
export function refuseBesideUniqueColumn(store: Store, list: Pick<ListPlace, 'number'>): void {
  if (hasUniqueColumn(store, list))
    throw invalidOperation(
      'This list has a column that enforces unique values. Permissions of single items, read access to own items only and content approval are not available for such a list.'
    );
}
