import { isJsonObject } from '../protocol/json';
import type { JsonValue } from '../protocol/json';
import { findGroupByTitle } from '../principals/groups';
import { findPrincipalByLogin, findUserByEmail } from '../principals/principals';
import type { Culture } from '../regional/cultures';
import type { Region } from '../regional/region';
import { readRegionalDate } from '../regional/regional-dates';
import type { CellValue, FieldRecord } from '../store/records';
import type { Store } from '../store/store';
import { toCell } from './read-input';

/** A form value that does not fit its column, in the words a person would read under the field. */
export class FormValueError extends Error {}

/**
 * Reads a column the way SharePoint's forms write it: everything is text. People come as `[{"Key":"login"}]`, lookups as `3` or `3;#Title`,
 * several as `1;#;#2;#`, choices as `A;#B`, dates and numbers as the person's own region writes them, else the site's; ISO 8601 is refused.
 *
 * @throws FormValueError when the text does not fit, or a required column is empty
 */
export function readFormValue(store: Store, field: FieldRecord, text: string, region: Region): CellValue {
  const trimmed = text.trim();
  if (trimmed === '' && field.required) throw new FormValueError("You can't leave this blank.");
  if (trimmed === '') return null;
  const cell = toCell(store, field, interpret(store, field, trimmed, text, region));
  if (cell === null && field.required) throw new FormValueError("You can't leave this blank.");
  requireAllowed(field, cell);
  return cell;
}

function interpret(store: Store, field: FieldRecord, trimmed: string, text: string, region: Region): JsonValue {
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'Integer':
      return readNumber(trimmed, region.culture);
    case 'Boolean':
      return readFlag(trimmed, region.culture);
    case 'DateTime':
      return readDate(trimmed, region);
    case 'User':
      return readPeople(store, trimmed)[0] ?? null;
    case 'UserMulti':
      return readPeople(store, trimmed);
    case 'Lookup':
      return Number(/^\d+/.exec(trimmed)?.[0] ?? NaN) || fail('The selected value is not valid.');
    case 'LookupMulti':
      return readIds(trimmed);
    case 'MultiChoice':
      return readChoices(trimmed);
    case 'URL':
      return readUrl(trimmed);
    default:
      return text;
  }
}

function fail(message: string): never {
  throw new FormValueError(message);
}

function readNumber(text: string, { thousandSeparator, decimalSeparator }: Culture): number {
  const plain = text.split(thousandSeparator).join('').replace(decimalSeparator, '.');
  const number = Number(plain.replace(/^[$€£]/, '').replace(/ ?[%€]$/, ''));
  if (Number.isNaN(number)) fail('Only numbers can go here.');
  return text.endsWith('%') ? number / 100 : number;
}

function readFlag(text: string, { yes, no }: Culture): boolean {
  const given = text.toLowerCase();
  if (['1', 'true', yes.toLowerCase()].includes(given)) return true;
  return ['0', 'false', no.toLowerCase()].includes(given) ? false : fail('The value is not Yes or No.');
}

function readDate(text: string, region: Region): string {
  return readRegionalDate(text, region)?.toISOString() ?? fail('You must specify a valid date.');
}

function readPeople(store: Store, text: string): number[] {
  if (/^\d+(?:;#|$)/.test(text)) return readIds(text);
  return readKeys(text).map((key) => {
    const person = findPrincipalByLogin(store, key) ?? findUserByEmail(store, key);
    const found = person?.isDisabled ? null : (person ?? findGroupByTitle(store, key));
    return found ? found.id : fail(`The user does not exist or is not unique: ${key}`);
  });
}

function readKeys(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed))
      return parsed.flatMap((entry) => (isJsonObject(entry) && typeof entry.Key === 'string' ? [entry.Key] : []));
  } catch {
    // Not JSON: a plain login or email address.
  }
  return text.split(';#').filter((key) => key !== '');
}

/** Ids of `1;#Title;#2;#Other`, where the titles may be empty, or of `1;#2` without titles. */
function readIds(text: string): number[] {
  const parts = text.split(';#');
  const hasTitles = parts.length % 2 === 0 && parts.some((part, index) => index % 2 === 1 && !/^\d+$/.test(part));
  const ids = parts.filter((part, index) => part !== '' && !(hasTitles && index % 2 === 1)).map(Number);
  return ids.every(Number.isInteger) ? ids : fail('The selected value is not valid.');
}

function readChoices(text: string): string[] {
  if (text.startsWith('[')) return readJsonChoices(text);
  return text.split(';#').filter((choice) => choice !== '');
}

function readJsonChoices(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map(String) : [text];
  } catch {
    return [text];
  }
}

/** `address, description`; commas of the address itself are doubled. */
function readUrl(text: string): JsonValue {
  const comma = text.search(/,\s/);
  const Url = (comma < 0 ? text : text.slice(0, comma)).replace(/,,/g, ',');
  return { Url, Description: comma < 0 ? '' : text.slice(comma + 1).trim() };
}

/** Forms hold people to the choices and to the range of numbers; REST bodies do not. */
function requireAllowed(field: FieldRecord, cell: CellValue): void {
  const { Choices, FillInChoice, MinimumValue, MaximumValue } = field.settings;
  if ((field.type === 'Choice' || field.type === 'MultiChoice') && FillInChoice !== true && Array.isArray(Choices)) {
    const given: unknown[] = field.type === 'Choice' ? [cell] : (JSON.parse(String(cell ?? '[]')) as unknown[]);
    for (const choice of given)
      if (!Choices.includes(choice as string))
        fail(`The choice value '${String(choice)}' is not one of the allowed choices.`);
  }
  if (typeof cell !== 'number' || (field.type !== 'Number' && field.type !== 'Currency')) return;
  if (cell < Number(MinimumValue) || cell > Number(MaximumValue))
    fail(`The value of this field must be between ${String(MinimumValue)} and ${String(MaximumValue)}.`);
}
