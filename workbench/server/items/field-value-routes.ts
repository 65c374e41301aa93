import { readFields } from '../fields/field-store';
import type { Api } from '../api/api';
import type { RequestContext } from '../api/request-context';
import type { JsonObject, JsonValue } from '../protocol/json';
import { entityValue } from '../protocol/result';
import { ITEM } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { regionOf } from '../regional/region';
import type { Region } from '../regional/region';
import type { CellValue, FieldRecord } from '../store/records';
import type { Store } from '../store/store';
import { escapeXml } from '../xml/read-xml';
import { cellToJson, readMany } from './cell-to-json';
import { cellToText } from './cell-to-text';
import { readCell } from './read-cell';
import { referencedText } from './referenced';
import { isReferenceField } from './rest-names';

/** An item's columns as text, as HTML and as forms take them. */
export function fieldValueRoutes(api: Api): void {
  api
    .type(ITEM)
    .get('FieldValuesAsText', ({ context, value: entity }) =>
      entityValue(showAll(context, entity, cellToText), 'SP.FieldStringValues')
    )
    .get('FieldValuesAsHtml', ({ context, value: entity }) =>
      entityValue(showAll(context, entity, cellToHtml), 'SP.FieldStringValues')
    )
    .get('FieldValuesForEdit', ({ context, value: entity }) =>
      entityValue(showAll(context, entity, cellForEdit), 'SP.FieldStringValues')
    );
}

function showAll(
  { store, person }: RequestContext,
  { list, item }: ListItem,
  show: (store: Store, field: FieldRecord, cell: CellValue, region: Region) => string
): JsonObject {
  const region = regionOf(store, person.id);
  const shown: Record<string, JsonValue> = {};
  for (const field of readFields(store, list.number))
    shown[textName(field)] = show(store, field, readCell(item, field), region);
  return shown;
}

/** Names of these values escape underscores: `OData__x005f_UIVersionString`, `Due_x005f_x0020_x005f_Date`. */
function textName(field: FieldRecord): string {
  const escaped = field.internalName.replace(/_/g, '_x005f_');
  return field.internalName.startsWith('_') ? `OData_${escaped}` : escaped;
}

function cellToHtml(store: Store, field: FieldRecord, cell: CellValue, region: Region): string {
  if (field.type === 'Note' && field.settings.RichText === true) return String(cell ?? '');
  return escapeXml(cellToText(store, field, cell, region));
}

function cellForEdit(store: Store, field: FieldRecord, cell: CellValue, region: Region): string {
  if (cell === null) return '';
  if (isReferenceField(field)) {
    const ids = field.type.endsWith('Multi') ? readMany<number>(cell) : [Number(cell)];
    return ids.map((id) => `${id};#${referencedText(store, field, id) ?? ''}`).join(';#');
  }
  if (field.type === 'MultiChoice') return `;#${readMany<string>(cell).join(';#')};#`;
  if (field.type === 'Boolean') return cell === 1 ? '1' : '0';
  if (field.type === 'Note') return String(cell);
  if (field.type === 'Number' || field.type === 'Currency')
    return String(cellToJson(field, cell, { metadata: 'none' }));
  return cellToText(store, field, cell, region);
}
