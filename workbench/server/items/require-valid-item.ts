import { findField, readFields } from '../fields/field-store';
import { evaluateFormula } from '../formulas/evaluate-formula';
import { FormulaEvaluationError } from '../formulas/formula-error';
import type { FormulaValue } from '../formulas/formula-node';
import { toFlag } from '../formulas/formula-values';
import { parseFormula } from '../formulas/parse-formula';
import { serialOf } from '../formulas/serial-days';
import { SharePointError } from '../protocol/sharepoint-error';
import type { FieldRecord, ItemRow, ListRecord, Validation } from '../store/records';
import type { Store } from '../store/store';
import { readCell } from './read-cell';

/** 500 for an item that its list's, or a column's, validation formula does not let in. REST does not say the message that people read. */
export class ValidationRefusal extends SharePointError {
  public constructor(
    /** Internal name of the column; `null` when the list's own formula refuses. */
    public readonly fieldName: string | null,
    /** What a form shows. */
    public readonly shownMessage: string
  ) {
    const code = fieldName === null ? '-2130575162' : '-2130575163';
    super(500, code, 'Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.');
  }
}

/** Evaluates the formulas of all columns, then the list's. @throws ValidationRefusal for the first that is not met or comes to no value */
export function requireValidItem(store: Store, list: ListRecord, item: ItemRow): void {
  for (const field of readFields(store, list.number))
    if (field.validation && !isMet(store, list, item, field.validation)) throw refusal(field, field.validation);
  const validation = list.settings.validation;
  if (validation && !isMet(store, list, item, validation)) throw refusal(null, validation);
}

function refusal(field: FieldRecord | null, { message }: Validation): ValidationRefusal {
  return new ValidationRefusal(field?.internalName ?? null, message ?? 'List data validation failed.');
}

function isMet(store: Store, list: ListRecord, item: ItemRow, { formula, setAt }: Validation): boolean {
  if (formula === null) return true;
  const clock = store.formulaClock;
  const zone = clock === 'utc' ? 'UTC' : store.site.zone;
  const moment = clock === 'frozen' ? new Date(setAt) : store.now();
  const node = store.remember(`formulas/${formula}`, () => parseFormula(formula));
  try {
    return toFlag(
      evaluateFormula(node, {
        now: serialOf(moment, zone),
        column: (name) => columnValue(store, findField(store, list.number, name), item)
      })
    );
  } catch (error) {
    if (error instanceof FormulaEvaluationError) return false;
    throw error;
  }
}

function columnValue(store: Store, field: FieldRecord | null, item: ItemRow): FormulaValue {
  if (field === null) throw new FormulaEvaluationError('The column is gone.');
  const cell = readCell(item, field);
  if (cell === null) return null;
  if (field.type === 'DateTime') return serialOf(new Date(String(cell)), store.site.zone);
  return field.type === 'Boolean' ? cell === 1 : cell;
}
