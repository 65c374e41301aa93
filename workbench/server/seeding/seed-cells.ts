import { findField } from '../fields/field-store';
import type { JsonValue } from '../protocol/json';
import { toCell } from '../items/read-input';
import { isMultiField } from '../items/rest-names';
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
 * @throws Error naming list and column when the list has no such column, or someone or something referred to is not seeded
 */
export function readSeedCells(store: Store, directory: SeedDirectory, list: ListRecord, fields: SeedFields): SeedCells {
  const cells: Record<string, CellValue> = {};
  const late: LateLookup[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = findField(store, list.number, name);
    if (field === null) throw new Error(`The seed fills column ${name}, which the list ${list.rootUrl} does not have.`);
    const missing = field.type.startsWith('Lookup') ? missingKeys(directory, field, value) : [];
    if (missing.length > 0) late.push({ field, keys: keysOf(value) });
    else cells[field.internalName] = readCell(store, directory, field, value);
  }
  return { cells, late };
}

/** The cell of a lookup all of whose rows are there by now. @throws Error for a key no row has */
export function readLateCell(store: Store, directory: SeedDirectory, { field, keys }: LateLookup): CellValue {
  return readCell(
    store,
    directory,
    field,
    keys.map((row) => ({ row }))
  );
}

function readCell(store: Store, directory: SeedDirectory, field: FieldRecord, value: SeedValue): CellValue {
  const input: JsonValue = isMultiField(field)
    ? listOf(value).map((single) => toInput(directory, field, single))
    : toInput(directory, field, listOf(value)[0] ?? null);
  try {
    return toCell(store, field, input);
  } catch (error) {
    throw new Error(`The seed gives column ${field.internalName} a value it cannot have: ${JSON.stringify(value)}.`, {
      cause: error
    });
  }
}

/** The value as a client of the REST API would write it. */
function toInput(directory: SeedDirectory, field: FieldRecord, value: SeedSingleValue): JsonValue {
  if (isDay(field) && typeof value === 'string') return value.slice(0, 10);
  if (typeof value !== 'object' || value === null) return value;
  if ('row' in value) return directory.rowId(field, value.row);
  if ('keyOf' in value) return `${directory.principalId({ person: value.keyOf })}.${value.name}`;
  return 'url' in value ? { Url: value.url, Description: value.description } : directory.principalId(value);
}

/** A seed's day is that day wherever the site is. */
function isDay(field: FieldRecord): boolean {
  return field.type === 'DateTime' && field.settings.DisplayFormat === 0;
}

function listOf(value: SeedValue): readonly SeedSingleValue[] {
  return (Array.isArray(value) ? value : [value]) as readonly SeedSingleValue[];
}

function missingKeys(directory: SeedDirectory, field: FieldRecord, value: SeedValue): readonly string[] {
  return keysOf(value).filter((key) => !directory.hasRow(field, key));
}

function keysOf(value: SeedValue): readonly string[] {
  return listOf(value).flatMap((single) =>
    typeof single === 'object' && single !== null && 'row' in single ? [single.row] : []
  );
}
