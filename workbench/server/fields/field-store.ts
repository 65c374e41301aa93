import { randomUUID } from 'node:crypto';

import { invalidOperation } from '../protocol/sharepoint-error';
import { hasItemPermissions } from '../security/unique-columns';
import type { FieldRecord, FieldType, ListRecord } from '../store/records';
import { readLists } from '../store/find-lists';
import { itemTable } from '../store/records';
import type { Store } from '../store/store';
import { fieldsOfNewList } from './built-in-fields';
import { cellColumn, hasOwnCell } from './cell-column';
import { fieldTypes } from './field-types';
import { withValidation } from './field-validation';
import type { ValidationChanges } from './field-validation';
import { freeName, internalNameOf } from './internal-name';

/** What is needed to add a column; everything left out takes the type's default. */
export type NewField = Pick<FieldRecord, 'type' | 'title'> &
  Partial<Omit<FieldRecord, 'listNumber' | 'type' | 'title' | 'fromBaseType' | 'validation'>> & {
    readonly validation?: ValidationChanges;
  };

/** What can change of a column. */
export type FieldChanges = Partial<Omit<FieldRecord, 'validation'>> & { readonly validation?: ValidationChanges };

/** Site columns are kept under this list number. */
export const SITE_COLUMNS = 0;

/** The columns of a list in their order; of the site for `SITE_COLUMNS`. */
export function readFields(store: Store, listNumber: number): readonly FieldRecord[] {
  return store.remember(`fields/${listNumber}`, () =>
    store
      .all<{ definition: string }>('SELECT definition FROM fields WHERE listNumber = ? ORDER BY position', listNumber)
      .map((row) => JSON.parse(row.definition) as FieldRecord)
  );
}

/** @returns `null` when the list has no column of this internal name; case does not matter */
export function findField(store: Store, listNumber: number, internalName: string): FieldRecord | null {
  return fieldMap(store, listNumber).get(internalName.toLowerCase()) ?? null;
}

/** A column by internal name, else by title. */
export function findFieldByNameOrTitle(store: Store, listNumber: number, name: string): FieldRecord | null {
  return findField(store, listNumber, name) ?? findFieldByTitle(store, listNumber, name);
}

/** A column by title. Of several, the one people can fill in. */
export function findFieldByTitle(store: Store, listNumber: number, title: string): FieldRecord | null {
  const named = readFields(store, listNumber).filter((field) => field.title.toLowerCase() === title.toLowerCase());
  return named.find((field) => !field.hidden && field.type !== 'Computed') ?? named[0] ?? null;
}

export function findFieldById(store: Store, listNumber: number, id: string): FieldRecord | null {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  return readFields(store, listNumber).find((field) => field.id.toLowerCase() === wanted) ?? null;
}

/** Gives a new list the columns every list has. */
export function addBuiltInFields(store: Store, list: Pick<ListRecord, 'number' | 'baseType'>): void {
  fieldsOfNewList(list.number, list.baseType).forEach((field, position) => insert(store, field, position));
  addCell(store, list.number, 'f_Title', 'TEXT COLLATE NOCASE');
}

/**
 * Adds a column to a list (or, with `SITE_COLUMNS`, to the site).
 *
 * @returns the column as it was stored, with the internal name it got
 * @throws SharePointError 400 when a column of that name or id is there already, or unique values are asked of a type that cannot have them
 */
export function addField(store: Store, listNumber: number, field: NewField): FieldRecord {
  const existing = readFields(store, listNumber);
  const wanted = field.internalName;
  const isTaken = (name: string): boolean =>
    existing.some((other) => other.internalName.toLowerCase() === name.toLowerCase());
  if (wanted !== undefined && isTaken(wanted)) throw duplicateName(wanted);
  if (field.id !== undefined && findFieldById(store, listNumber, field.id)) throw duplicateName(field.title);
  const record = withValidation(
    store,
    complete(listNumber, field, wanted ?? freeName(internalNameOf(field.title), isTaken)),
    field.validation
  );
  refuseImpossible(record);
  if (record.unique) requireOpenItems(store, listNumber);
  insert(store, record, existing.length);
  const cell = fieldTypes[record.type].cell;
  if (listNumber !== SITE_COLUMNS && cell) addCell(store, listNumber, cellColumn(record), cell);
  if (listNumber !== SITE_COLUMNS && record.indexed) keepIndex(store, record);
  return record;
}

/** Changes a column. Its internal name, id and kind of cell stay as they are. */
export function updateField(store: Store, field: FieldRecord, changes: FieldChanges): FieldRecord {
  const { validation, ...others } = changes;
  const merged: FieldRecord = { ...field, ...others, settings: { ...field.settings, ...changes.settings } };
  const changed = withValidation(store, merged, validation);
  refuseImpossible(changed);
  if (changed.unique && !field.unique) {
    requireOpenItems(store, changed.listNumber);
    refuseDuplicates(store, changed);
  }
  store.run(
    'UPDATE fields SET definition = ? WHERE listNumber = ? AND internalName = ?',
    JSON.stringify(changed),
    field.listNumber,
    field.internalName
  );
  store.forget(`fields/${field.listNumber}`);
  if (field.listNumber !== SITE_COLUMNS) keepIndex(store, changed);
  return changed;
}

/** @throws SharePointError 400 for a column that may not be removed */
export function deleteField(store: Store, field: FieldRecord): void {
  if (!field.canBeDeleted || field.sealed)
    throw invalidOperation('The field cannot be deleted because it is sealed or part of the base type.');
  store.run('DELETE FROM fields WHERE listNumber = ? AND internalName = ?', field.listNumber, field.internalName);
  store.forget(`fields/${field.listNumber}`);
  if (field.listNumber === SITE_COLUMNS || !hasOwnCell(field)) return;
  const table = itemTable({ number: field.listNumber });
  store.define(`DROP INDEX IF EXISTS "${indexName(field)}"; ALTER TABLE ${table} DROP COLUMN "${cellColumn(field)}";`);
}

function fieldMap(store: Store, listNumber: number): ReadonlyMap<string, FieldRecord> {
  return store.remember(
    `fields/${listNumber}/map`,
    () => new Map(readFields(store, listNumber).map((field) => [field.internalName.toLowerCase(), field]))
  );
}

function complete(
  listNumber: number,
  { validation: _validation, ...field }: NewField,
  internalName: string
): FieldRecord {
  return {
    description: '',
    group: 'Custom Columns',
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    sealed: false,
    canBeDeleted: true,
    filterable: field.type !== 'Note' && field.type !== 'Computed',
    sortable: !isUnsortable(field.type),
    defaultValue: null,
    otherAttributes: {},
    ...field,
    listNumber,
    id: (field.id ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    internalName,
    staticName: field.staticName ?? internalName,
    fromBaseType: false,
    settings: { ...fieldTypes[field.type].settings, ...field.settings }
  };
}

function isUnsortable(type: FieldType): boolean {
  return ['Note', 'MultiChoice', 'UserMulti', 'LookupMulti', 'Computed'].includes(type);
}

function refuseImpossible(field: FieldRecord): void {
  const cannotBeIndexed = [
    'Note',
    'MultiChoice',
    'URL',
    'Computed',
    'UserMulti',
    'LookupMulti',
    'Calculated',
    'Thumbnail',
    'Location'
  ].includes(field.type);
  if (field.indexed && cannotBeIndexed) throw invalidOperation('This field cannot be indexed.');
  if (!field.unique) return;
  if (cannotBeIndexed || field.type === 'Boolean')
    throw invalidOperation('The field type does not support enforcing unique values.');
  if (!field.indexed) throw invalidOperation('This field cannot enforce unique values because it is not indexed.');
}

/** @throws SharePointError 400 for a list in which not everyone may read every item: values could not be compared */
function requireOpenItems(store: Store, listNumber: number): void {
  const list = readLists(store).find(({ number }) => number === listNumber);
  if (!list || (list.readSecurity === 1 && !hasItemPermissions(store, list))) return;
  throw invalidOperation(
    'A column cannot enforce unique values in a list with permissions of single items or read access to own items only.'
  );
}

function refuseDuplicates(store: Store, field: FieldRecord): void {
  const column = `"${cellColumn(field)}"`;
  const sql = `SELECT ${column} FROM ${itemTable({ number: field.listNumber })} WHERE deleted = 0 AND ${column} IS NOT NULL GROUP BY ${column} HAVING COUNT(*) > 1 LIMIT 1`;
  if (store.one(sql))
    throw invalidOperation('The field cannot enforce unique values because the list contains duplicate values in it.');
}

function insert(store: Store, field: FieldRecord, position: number): void {
  store.run(
    'INSERT INTO fields (listNumber, id, internalName, position, definition) VALUES (?, ?, ?, ?, ?)',
    field.listNumber,
    field.id,
    field.internalName,
    position,
    JSON.stringify(field)
  );
  store.forget(`fields/${field.listNumber}`);
}

function addCell(store: Store, listNumber: number, column: string, type: string): void {
  store.define(`ALTER TABLE ${itemTable({ number: listNumber })} ADD COLUMN "${column}" ${type}`);
}

/** An indexed SharePoint column is an indexed SQLite column. */
function keepIndex(store: Store, field: FieldRecord): void {
  if (!field.indexed) store.define(`DROP INDEX IF EXISTS "${indexName(field)}"`);
  else
    store.define(
      `CREATE INDEX IF NOT EXISTS "${indexName(field)}" ON ${itemTable({ number: field.listNumber })} ("${cellColumn(field)}", ID)`
    );
}

function indexName(field: FieldRecord): string {
  return `${itemTable({ number: field.listNumber })}_${field.internalName}`;
}

function duplicateName(name: string): Error {
  return invalidOperation(`A duplicate field name "${name}" was found.`, '-2130575312');
}
