/** How `RenderListDataAsStream` writes the value of a column: almost everything as text, people and lookups as arrays. */
import type { RequestContext } from '../api/request-context';
import type { JsonObject, JsonValue } from '../protocol/json';
import { readMany } from '../items/cell-to-json';
import { readCell } from '../items/read-cell';
import { referencedText } from '../items/referenced';
import { isReferenceField } from '../items/rest-names';
import { findPrincipal } from '../principals/principals';
import type { Culture } from '../regional/cultures';
import { regionOf } from '../regional/region';
import type { Region } from '../regional/region';
import { writeRegionalDate } from '../regional/regional-dates';
import type { CellValue, FieldRecord, ItemRow } from '../store/records';

export interface StreamOptions {
  /** Dates as ISO 8601 UTC instead of the site's own notation. */
  readonly datesInUtc: boolean;
}

type Members = Readonly<Record<string, JsonValue>>;

/** The members a column adds to a row: the value under its name, and for some types more under `name.` and `name.something`. */
export function streamField(
  context: RequestContext,
  field: FieldRecord,
  item: ItemRow,
  options: StreamOptions
): Members {
  const cell = readCell(item, field);
  const name = field.internalName;
  const region = readerRegion(context);
  if (isReferenceField(field)) return { [name]: referenceValue(context, field, cell) };
  switch (field.type) {
    case 'DateTime':
      return dateMembers(name, cell, field, options, region);
    case 'Boolean':
      return cell === null
        ? { [name]: '', [`${name}.value`]: '' }
        : { [name]: cell === 1 ? region.culture.yes : region.culture.no, [`${name}.value`]: String(cell) };
    case 'Number':
    case 'Currency':
      return numberMembers(name, cell, field, region.culture);
    case 'MultiChoice':
      return { [name]: cell === null ? '' : readMany<string>(cell) };
    case 'URL':
      return urlMembers(name, cell);
    case 'Attachments':
      return { [name]: item.attachments > 0 ? '1' : '0' };
    default:
      return { [name]: cell === null ? '' : String(cell) };
  }
}

function readerRegion({ store, person, cache }: RequestContext): Region {
  const key = 'stream/region';
  if (!cache.has(key)) cache.set(key, regionOf(store, person.id));
  return cache.get(key) as Region;
}

function referenceValue(context: RequestContext, field: FieldRecord, cell: CellValue): JsonValue {
  const ids = field.type.endsWith('Multi') ? readMany<number>(cell) : cell === null ? [] : [Number(cell)];
  if (ids.length === 0) return '';
  return field.type.startsWith('User')
    ? ids.flatMap((id) => personValue(context, id))
    : ids.map((id) => lookupValue(context, field, id));
}

function personValue({ store, cache }: RequestContext, id: number): readonly JsonObject[] {
  const key = `stream/person/${id}`;
  if (!cache.has(key)) cache.set(key, findPrincipal(store, id));
  const person = cache.get(key) as ReturnType<typeof findPrincipal>;
  return person ? [{ id: String(id), title: person.title, email: person.email, sip: person.upn, picture: '' }] : [];
}

function lookupValue({ store, cache }: RequestContext, field: FieldRecord, lookupId: number): JsonObject {
  const key = `stream/lookup/${field.id}/${lookupId}`;
  if (!cache.has(key)) cache.set(key, referencedText(store, field, lookupId) ?? '');
  return { lookupId, lookupValue: String(cache.get(key)), isSecretFieldValue: false };
}

/** `Created` in the reader's notation or ISO, and `Created.` always in ISO. */
function dateMembers(
  name: string,
  cell: CellValue,
  field: FieldRecord,
  { datesInUtc }: StreamOptions,
  region: Region
): Members {
  if (cell === null) return { [name]: '', [`${name}.`]: '' };
  const iso = String(cell);
  const shown = datesInUtc ? iso : writeRegionalDate(new Date(iso), field.settings.DisplayFormat === 0, region);
  return { [name]: shown, [`${name}.`]: iso };
}

/** `1,200` as people read it, and `1200.00000000000000` for programs. */
function numberMembers(name: string, cell: CellValue, field: FieldRecord, culture: Culture): Members {
  if (cell === null) return { [name]: '', [`${name}.`]: '' };
  const number = Number(cell);
  const decimals = Number(field.settings.DisplayFormat ?? -1);
  const digits =
    decimals < 0 ? { maximumFractionDigits: 10 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const money = field.type === 'Currency' ? ({ style: 'currency', currency: culture.currency } as const) : {};
  return { [name]: number.toLocaleString(culture.locale, { ...digits, ...money }), [`${name}.`]: number.toFixed(14) };
}

function urlMembers(name: string, cell: CellValue): Members {
  const [url = '', description = ''] = readMany<string>(cell);
  return { [name]: url, [`${name}.desc`]: description };
}
