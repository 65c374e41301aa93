import { columnsIn } from '../formulas/formula-references';
import { parseFormula } from '../formulas/parse-formula';
import { invalidOperation } from '../protocol/sharepoint-error';
import type { FieldRecord, FieldType, Validation } from '../store/records';
import type { Store } from '../store/store';
import { requireShortMessage, toStoredFormula } from './stored-formula';

/** What can be said of a column's validation; what is left out stays. */
export type ValidationChanges = Partial<Pick<Validation, 'formula' | 'message'>>;

const validated: ReadonlySet<FieldType> = new Set(['Text', 'Choice', 'Number', 'Currency', 'DateTime']);

/** @throws SharePointError 400 for a formula SharePoint would not take: a column's reads that column alone */
export function withValidation(store: Store, field: FieldRecord, changes: ValidationChanges | undefined): FieldRecord {
  if (changes === undefined) return field;
  if (changes.formula && !validated.has(field.type))
    throw invalidOperation(`Columns of the type ${field.type} have no validation formula.`);
  const before = field.validation;
  const formula = changes.formula === undefined ? before?.formula : readFormula(store, field, changes.formula);
  const message = changes.message === undefined ? before?.message : requireShortMessage(changes.message);
  const setAt = changes.formula === undefined ? before?.setAt : undefined;
  return {
    ...field,
    validation: { formula: formula ?? null, message: message ?? null, setAt: setAt ?? store.timestamp() }
  };
}

function readFormula(store: Store, field: FieldRecord, formula: string | null): string | null {
  const others = formula === null ? [] : namesOf(formula).filter((name) => !isOf(field, name));
  if (others.length > 0)
    throw invalidOperation(
      'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.'
    );
  return toStoredFormula(formula, [field], store.formulaClock);
}

/** What is not well formed is refused where it is stored. */
function namesOf(formula: string): readonly string[] {
  try {
    return columnsIn(parseFormula(formula));
  } catch {
    return [];
  }
}

function isOf(field: FieldRecord, name: string): boolean {
  return [field.internalName, field.title].some((own) => own.toLowerCase() === name.toLowerCase());
}
