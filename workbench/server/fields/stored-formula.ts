import { FormulaSyntaxError } from '../formulas/formula-error';
import { columnsIn, readsClock, renameColumns } from '../formulas/formula-references';
import { parseFormula } from '../formulas/parse-formula';
import { invalidArgument, invalidOperation } from '../protocol/sharepoint-error';
import type { FormulaClock } from '../store/formula-clock';
import type { FieldRecord, FieldType } from '../store/records';

/** How many characters a formula, and the message beside it, may have. */
const MAXIMUM_LENGTH = 1024;

/** Types of columns a formula may read. */
const readable: ReadonlySet<FieldType> = new Set([
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Calculated'
]);

/**
 * Checks a formula, and gives it as it is kept: with the columns' internal names, so that it survives new titles.
 *
 * @param columns those it may read
 * @returns `null` for none
 * @throws SharePointError 400 for one that is too long, not well formed, or reads what is not there or has no value for formulas
 */
export function toStoredFormula(
  formula: string | null,
  columns: readonly FieldRecord[],
  clock: FormulaClock
): string | null {
  if (formula === null || formula.trim() === '') return null;
  if (formula.length > MAXIMUM_LENGTH)
    throw invalidArgument(`The formula is too long. It can have at most ${MAXIMUM_LENGTH} characters.`);
  try {
    const node = parseFormula(formula);
    if (clock === 'refused' && readsClock(node)) throw notSupported();
    for (const name of columnsIn(node)) requireReadable(findColumn(columns, name));
    return renameColumns(formula, (name) => findColumn(columns, name)?.internalName ?? name);
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? notSupported() : error;
  }
}

/** A formula as people read it: with the columns' titles. */
export function toShownFormula(formula: string | null, columns: readonly FieldRecord[]): string | null {
  return formula && renameColumns(formula, (name) => findColumn(columns, name)?.title ?? name);
}

/** @throws SharePointError 400 for a message that is too long */
export function requireShortMessage(message: string | null): string | null {
  if ((message ?? '').length > MAXIMUM_LENGTH)
    throw invalidArgument(`The message is too long. It can have at most ${MAXIMUM_LENGTH} characters.`);
  return message === '' ? null : message;
}

function findColumn(columns: readonly FieldRecord[], name: string): FieldRecord | undefined {
  const wanted = name.toLowerCase();
  return (
    columns.find((field) => field.internalName.toLowerCase() === wanted) ??
    columns.find((field) => field.title.toLowerCase() === wanted && readable.has(field.type)) ??
    columns.find((field) => field.title.toLowerCase() === wanted)
  );
}

function requireReadable(field: FieldRecord | undefined): void {
  if (!field)
    throw invalidOperation(
      'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'
    );
  if (!readable.has(field.type))
    throw invalidOperation(
      'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
    );
}

function notSupported(): Error {
  return invalidOperation('The formula contains a syntax error or is not supported.');
}
