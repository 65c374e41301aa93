import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import type { CellValue, FieldRecord } from '../store/records';

/** The values of a column that holds several, kept as JSON array text. */
export function readMany<T extends string | number>(cell: CellValue): readonly T[] {
  return typeof cell === 'string' && cell !== '' ? (JSON.parse(cell) as T[]) : [];
}

/** A cell the way REST shows it. References show as ids; nothing shows as `null`. */
export function cellToJson(field: FieldRecord, cell: CellValue, context: Pick<RequestContext, 'metadata'>): JsonValue {
  if (field.type === 'LookupMulti') return readMany<number>(cell);
  if (cell === null) return null;
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return cell === 1;
    case 'MultiChoice':
    case 'UserMulti':
      return readMany(cell);
    case 'URL':
      return urlToJson(cell, context);
    default:
      return cell;
  }
}

function urlToJson(cell: CellValue, context: Pick<RequestContext, 'metadata'>): JsonObject {
  const [Url = '', Description = ''] = readMany<string>(cell);
  const type = context.metadata === 'verbose' ? { __metadata: { type: 'SP.FieldUrlValue' } } : {};
  return { ...type, Description, Url };
}
