import { findField } from '../fields/field-store';
import type { Cells } from '../items/write-items';
import type { CellValue, FieldRecord, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import type { SeedFields, SeedSingleValue, SeedValue } from '../../../seeds/types';
import type { SeedDirectory } from './seed-directory';

/** A lookup into a row that comes later in the same list: filled in once all rows are there. */
export interface LateLookup {
  readonly field: FieldRecord;
  readonly keys: readonly string[];
}

/** Cells that can be written at once, and those that have to wait. */
export interface SeedCells {
  readonly cells: Cells;
  readonly late: readonly LateLookup[];
}

/**
 * What a seed says about an item, as cells of its list.
 *
 * @throws Error naming list and column when the list has no such column, or somebody or something referred to is not seeded
 */
export function readSeedCells(store: Store, directory: SeedDirectory, list: ListRecord, fields: SeedFields): SeedCells {
  const cells: Record<string, CellValue> = {};
  const late: LateLookup[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = findField(store, list.number, name);
    if (field === null) throw new Error(`The seed fills column ${name}, which the list ${list.rootUrl} does not have.`);
    const missing = field.type.startsWith('Lookup') ? missingKeys(directory, field, value) : [];
    if (missing.length > 0) late.push({ field, keys: keysOf(value) });
    else cells[field.internalName] = readCell(directory, field, value);
  }
  return { cells, late };
}

/** The cell of a lookup all of whose rows are there by now. @throws Error for a key no row has */
export function readLateCell(directory: SeedDirectory, { field, keys }: LateLookup): CellValue {
  return readCell(directory, field, keys.map(row => ({ row })));
}

function readCell(directory: SeedDirectory, field: FieldRecord, value: SeedValue): CellValue {
  const values = (Array.isArray(value) ? value : [value]) as readonly SeedSingleValue[];
  const cells = values.map(single => readSingle(directory, field, single)).filter(cell => cell !== null);
  if (field.type === 'LookupMulti' || field.type === 'UserMulti' || field.type === 'MultiChoice') return cells.length === 0 ? null : JSON.stringify(cells);
  return cells[0] ?? null;
}

function readSingle(directory: SeedDirectory, field: FieldRecord, value: SeedSingleValue): CellValue {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return field.type === 'DateTime' ? readDate(field, value) : value;
  if ('row' in value) return directory.rowId(field, value.row);
  return 'url' in value ? JSON.stringify({ Url: value.url, Description: value.description }) : directory.principalId(value);
}

/** Dates are kept to the second. */
function readDate(field: FieldRecord, text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`The seed gives column ${field.internalName} the value "${text}", which is no date.`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function missingKeys(directory: SeedDirectory, field: FieldRecord, value: SeedValue): readonly string[] {
  return keysOf(value).filter(key => !directory.hasRow(field, key));
}

function keysOf(value: SeedValue): readonly string[] {
  const values = (Array.isArray(value) ? value : [value]) as readonly SeedSingleValue[];
  return values.flatMap(single => (typeof single === 'object' && single !== null && 'row' in single ? [single.row] : []));
}
