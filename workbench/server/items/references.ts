import { cellColumn } from '../fields/cell-column';
import { readFields } from '../fields/field-store';
import { invalidOperation } from '../protocol/sharepoint-error';
import { findListById, findListByUrl, readLists } from '../store/find-lists';
import { itemTable } from '../store/records';
import type { FieldRecord, ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';

/** The list a lookup column points into. Features name it by web-relative URL, SharePoint itself by id. `null` while it is not there. */
export function lookupTarget(store: Store, field: FieldRecord): ListRecord | null {
  const name = String(field.settings.LookupList ?? '');
  if (name === '') return null;
  if (/^self$/i.test(name)) return readLists(store).find((list) => list.number === field.listNumber) ?? null;
  return findListById(store, name) ?? (name.includes('/') || !/^[{\d]/.test(name) ? findListByUrl(store, name) : null);
}

/**
 * Makes everything that points at an item let go of it before it is removed.
 *
 * @throws SharePointError 400 when a lookup column restricts the removal of what it points at
 */
export function releaseReferences(store: Store, list: ListRecord, item: ItemRow): void {
  for (const { owner, field } of lookupsInto(store, list)) {
    const [table, column] = [itemTable(owner), `"${cellColumn(field)}"`];
    const isUsed = store.one(`SELECT ID FROM ${table} WHERE ${column} = ? AND deleted = 0 LIMIT 1`, item.ID) !== null;
    if (isUsed && field.settings.RelationshipDeleteBehavior === 2) {
      const text =
        'This item cannot be deleted because an item in the "%s" list is related to an item in the "%s" list.';
      throw invalidOperation(text.replace('%s', owner.title).replace('%s', list.title), '-2146232832');
    }
    if (isUsed) store.run(`UPDATE ${table} SET ${column} = NULL WHERE ${column} = ?`, item.ID);
  }
}

function lookupsInto(store: Store, list: ListRecord): { readonly owner: ListRecord; readonly field: FieldRecord }[] {
  return readLists(store).flatMap((owner) =>
    readFields(store, owner.number)
      .filter(
        (field) => field.type === 'Lookup' && !field.fromBaseType && lookupTarget(store, field)?.number === list.number
      )
      .map((field) => ({ owner, field }))
  );
}
