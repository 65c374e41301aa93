import { readFields } from '../fields/field-store';
import type { FieldRecord, ListRecord } from '../store/records';
import type { Store } from '../store/store';

/** Columns every list is born with that its content type links to. */
const builtIn: ReadonlySet<string> = new Set(['Title', 'FileLeafRef', 'ContentType']);

/** The columns a list's content type links to, in their order. */
export function linkedColumns(store: Store, list: ListRecord): readonly FieldRecord[] {
  return readFields(store, list.number).filter((field) =>
    field.fromBaseType ? isLinkedBuiltIn(list, field) : field.isLinked !== false
  );
}

/** Those that the form of a kind shows. */
export function formColumns(store: Store, list: ListRecord, form: 'Display' | 'Edit' | 'New'): readonly FieldRecord[] {
  return linkedColumns(store, list).filter(
    (field) =>
      !field.hidden &&
      field.type !== 'Computed' &&
      (form === 'Display' || !field.readOnly) &&
      field.otherAttributes[`ShowIn${form}Form`]?.toUpperCase() !== 'FALSE'
  );
}

/** Files have names; items of lists have none that people give. */
function isLinkedBuiltIn(list: ListRecord, { internalName }: FieldRecord): boolean {
  return builtIn.has(internalName) && (internalName !== 'FileLeafRef' || list.baseType === 1);
}
