import { addField } from '../fields/field-store';
import type { NewField } from '../fields/field-store';
import { createList } from '../lists/list-store';
import type { NewList } from '../lists/list-store';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';

/** A list for a test, with these columns beside the ones every list has. The first user of the site is its author. */
export function makeList(store: Store, list: Omit<NewList, 'authorId'>, fields: readonly NewField[] = []): ListRecord {
  const author = store.one<{ id: number }>('SELECT id FROM principals WHERE type = 1 ORDER BY id LIMIT 1');
  const made = createList(store, { ...list, authorId: author?.id ?? 0 });
  for (const field of fields) addField(store, made.number, { internalName: field.title, ...field });
  return made;
}
