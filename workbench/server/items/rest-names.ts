import { findField } from '../fields/field-store';
import type { FieldRecord } from '../store/records';
import type { Store } from '../store/store';

/** How a client reaches a column through REST. */
export interface NamedField {
  readonly field: FieldRecord;
  /** The name was that of the reference (`LocationId`), not of the column (`Location`). */
  readonly isReference: boolean;
}

/** True for columns that point at people or items. */
export function isReferenceField(field: FieldRecord): boolean {
  return !isPathField(field) && ['User', 'UserMulti', 'Lookup', 'LookupMulti'].includes(field.type);
}

/** SharePoint declares some built-in columns (`FileRef`, `FSObjType`, ...) as lookups; they read as plain values. */
function isPathField(field: FieldRecord): boolean {
  return field.fromBaseType && field.type === 'Lookup';
}

export function isMultiField(field: FieldRecord): boolean {
  return field.type === 'UserMulti' || field.type === 'LookupMulti' || field.type === 'MultiChoice';
}

/** The name of a column in REST: an internal name that OData does not allow gets `OData_` in front. */
export function restName(field: Pick<FieldRecord, 'internalName'>): string {
  return field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;
}

/** The column a REST name stands for: `Title`, `OData__UIVersionString`, `LocationId`, `ReviewersStringId`. `null` for none. */
export function findFieldByRestName(store: Store, listNumber: number, name: string): NamedField | null {
  const plain = /^OData_/i.test(name) ? name.slice('OData_'.length) : name;
  const field = findField(store, listNumber, plain);
  if (field) return { field, isReference: false };
  for (const suffix of ['StringId', 'Id']) {
    if (!plain.toLowerCase().endsWith(suffix.toLowerCase())) continue;
    const referenced = findField(store, listNumber, plain.slice(0, -suffix.length));
    if (referenced && isReferenceField(referenced)) return { field: referenced, isReference: true };
  }
  return null;
}
