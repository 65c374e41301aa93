import { readFields } from '../fields/field-store';
import { requireShortMessage, toShownFormula, toStoredFormula } from '../fields/stored-formula';
import type { JsonObject } from '../protocol/json';
import { wrongType } from '../protocol/sharepoint-error';
import type { ListRecord, Validation } from '../store/records';
import type { Store } from '../store/store';

/**
 * What a body's `ValidationFormula` and `ValidationMessage` make of a list's validation.
 *
 * @returns `undefined` when the body speaks of neither
 * @throws SharePointError 400 for a formula SharePoint would not take
 */
export function readListValidation(store: Store, list: ListRecord, body: JsonObject): Validation | undefined {
  const { ValidationFormula: formula, ValidationMessage: message } = body;
  if (formula === undefined && message === undefined) return undefined;
  const before = list.settings.validation;
  return {
    formula:
      formula === undefined
        ? (before?.formula ?? null)
        : toStoredFormula(readText(formula), readFields(store, list.number), store.formulaClock),
    message: message === undefined ? (before?.message ?? null) : requireShortMessage(readText(message)),
    setAt: formula === undefined ? (before?.setAt ?? store.timestamp()) : store.timestamp()
  };
}

/** A list's formula with the titles of its columns. */
export function shownListFormula(store: Store, list: ListRecord): string | null {
  return toShownFormula(list.settings.validation?.formula ?? null, readFields(store, list.number));
}

function readText(content: unknown): string | null {
  if (content === null || typeof content === 'string') return content;
  throw wrongType('Edm.String');
}
