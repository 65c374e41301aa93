import { hasOwnCell } from '../fields/cell-column';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import { invalidOperation, invalidQuery, unknownProperty, wrongType } from '../protocol/sharepoint-error';
import { findPrincipal } from '../principals/principals';
import { fromLocalTime, startOfLocalDay } from '../regional/local-time';
import type { CellValue, FieldRecord, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { findItem } from './find-items';
import { lookupTarget } from './references';
import { findFieldByRestName, isReferenceField } from './rest-names';
import type { Cells } from './write-items';

/** Members of an item's body that are not columns, or that SharePoint takes in and does nothing with. */
const ignored = new Set(['id', 'fileleafref', 'filesystemobjecttype', 'contenttypeid', 'contenttype']);

/**
 * Reads the columns of an item out of a REST body: `{ Title: 'x', LocationId: 3, ReviewersId: [1, 2] }`.
 * What SharePoint itself keeps (Created, Author, ...) is passed over, as SharePoint does.
 *
 * @throws SharePointError 400 for a name the list has no column for, and for a value that does not fit its column
 */
export function readItemBody(store: Store, list: ListRecord, body: JsonObject): Cells {
  const cells: Record<string, CellValue> = {};
  for (const [name, input] of Object.entries(body)) {
    if (ignored.has(name.toLowerCase()) || input === undefined) continue;
    const named = findFieldByRestName(store, list.number, name);
    if (!named || (isReferenceField(named.field) && !named.isReference))
      throw unknownProperty(name, list.settings.itemType);
    if (hasOwnCell(named.field)) cells[named.field.internalName] = toCell(store, named.field, input);
  }
  return cells;
}

/**
 * Turns what a client wrote into what the column keeps.
 *
 * @throws SharePointError 400 for a value of the wrong type, text that is too long, a person or an item that is not there
 */
export function toCell(store: Store, field: FieldRecord, input: JsonValue): CellValue {
  if (input === null || input === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return numberCell(input, 'Edm.Double');
    case 'Integer':
      return numberCell(input, 'Edm.Int32');
    case 'Boolean':
      return booleanCell(input);
    case 'DateTime':
      return dateCell(field, input, store.site.zone);
    case 'User':
    case 'Lookup':
      return referenceCell(store, field, input);
    case 'UserMulti':
    case 'LookupMulti':
      return referencesCell(store, field, input);
    case 'MultiChoice':
      return choicesCell(input);
    case 'URL':
      return urlCell(input);
    default:
      return textCell(field, input);
  }
}

function numberCell(input: JsonValue, type: string): number {
  const number = typeof input === 'string' && input.trim() !== '' ? Number(input) : input;
  if (typeof number !== 'number' || Number.isNaN(number)) throw wrongType(type);
  return number;
}

function booleanCell(input: JsonValue): number {
  if (input === true || input === 1 || input === 'true' || input === 'True' || input === '1') return 1;
  if (input === false || input === 0 || input === 'false' || input === 'False' || input === '0') return 0;
  throw wrongType('Edm.Boolean');
}

/** A column of days keeps the midnight of the site's zone. */
function dateCell(field: FieldRecord, input: JsonValue, zone: string): string {
  const date = typeof input === 'string' ? readMoment(input, zone) : new Date(NaN);
  if (Number.isNaN(date.getTime())) throw wrongType('Edm.DateTime');
  const kept = field.settings.DisplayFormat === 0 ? startOfLocalDay(date, zone) : date;
  return `${kept.toISOString().slice(0, 19)}Z`;
}

/** ISO 8601 and nothing else; a moment without a zone is in the zone of the site. */
function readMoment(text: string, zone: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return new Date(NaN);
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(10))) return new Date(text);
  const local = new Date(`${text}${text.includes('T') ? 'Z' : 'T00:00:00Z'}`);
  return Number.isNaN(local.getTime()) ? local : fromLocalTime(local, zone);
}

function referenceCell(store: Store, field: FieldRecord, input: JsonValue): CellValue {
  const id = Number(input);
  if (!Number.isInteger(id) || typeof input === 'object') throw wrongType('Edm.Int32');
  if (id <= 0) return null;
  requireReferenced(store, field, id);
  return id;
}

function referencesCell(store: Store, field: FieldRecord, input: JsonValue): CellValue {
  if (!Array.isArray(input))
    throw invalidQuery("A node of type 'StartArray' was expected for a property of type 'Collection(Edm.Int32)'.");
  const ids = [...new Set(input.map(Number))];
  if (!ids.every(Number.isInteger)) throw wrongType('Edm.Int32');
  for (const id of ids) requireReferenced(store, field, id);
  return ids.length === 0 ? null : JSON.stringify(ids);
}

function requireReferenced(store: Store, field: FieldRecord, id: number): void {
  if (field.type === 'User' || field.type === 'UserMulti') {
    if (!findPrincipal(store, id))
      throw invalidOperation(`The specified user ${id} could not be found.`, '-2130575276');
    return;
  }
  const target = lookupTarget(store, field);
  if (target && findItem(store, target, id)) return;
  throw invalidOperation(
    'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.',
    '-2130575154'
  );
}

function choicesCell(input: JsonValue): CellValue {
  const choices = typeof input === 'string' ? input.split(';#').filter((choice) => choice !== '') : input;
  if (!Array.isArray(choices) || !choices.every((choice) => typeof choice === 'string'))
    throw wrongType('Collection(Edm.String)');
  return choices.length === 0 ? null : JSON.stringify(choices);
}

function urlCell(input: JsonValue): CellValue {
  if (!isJsonObject(input) || typeof input.Url !== 'string') throw wrongType('SP.FieldUrlValue');
  if (input.Url === '') return null;
  if (/^\s*(?:javascript|data|vbscript):/i.test(input.Url) || input.Url.length > 255) {
    throw invalidOperation(
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.',
      '-2130575155'
    );
  }
  return JSON.stringify([
    input.Url,
    typeof input.Description === 'string' && input.Description !== '' ? input.Description : input.Url
  ]);
}

function textCell(field: FieldRecord, input: JsonValue): string {
  if (typeof input === 'object')
    throw invalidQuery("A node of type 'PrimitiveValue' was expected, but another was found.");
  const text = String(input);
  const limit =
    field.type === 'Text'
      ? Math.min(Number(field.settings.MaxLength ?? 255), 255)
      : field.type === 'Choice'
        ? 255
        : Infinity;
  if (text.length <= limit && !(field.type === 'Text' && /[\r\n]/.test(text))) return text;
  const kind = field.type === 'Choice' ? 'choice' : 'text';
  throw invalidOperation(
    `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
    '-2130575155'
  );
}
