import { findField } from '../fields/field-store';
import { readFormValue } from '../items/read-form-value';
import { toCell } from '../items/read-input';
import { addItem } from '../items/write-items';
import type { Cells } from '../items/write-items';
import { cultures } from '../regional/cultures';
import type { CellValue, FieldRecord, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { systemAccountId } from './system-account';

/**
 * Puts the rows a feature brings along into a list that was just made.
 *
 * @throws Error when a row fills a column the list does not have, or with what the column cannot hold
 */
export function provisionRows(store: Store, list: ListRecord, rows: readonly Readonly<Record<string, string>>[]): void {
  for (const row of rows) addItem(store, list, { cells: readRow(store, list, row), authorId: systemAccountId(store) });
}

function readRow(store: Store, list: ListRecord, row: Readonly<Record<string, string>>): Cells {
  const cells: Record<string, CellValue> = {};
  for (const [name, text] of Object.entries(row)) {
    const field = findField(store, list.number, name);
    if (!field) throw new Error(`A row of ${list.rootUrl} fills the column ${name}, which the list does not have.`);
    cells[field.internalName] = readRowValue(store, field, text);
  }
  return cells;
}

/** A feature is written for sites of every region: its dates are ISO 8601, its numbers as English writes them. */
function readRowValue(store: Store, field: FieldRecord, text: string): CellValue {
  if (field.type === 'DateTime') return toCell(store, field, text);
  return readFormValue(store, field, text, { culture: cultures['en-US'], zone: store.site.zone });
}
