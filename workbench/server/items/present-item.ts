import { findField, readFields } from '../fields/field-store';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { invalidOperation } from '../protocol/sharepoint-error';
import { wantsDefaults } from '../odata/query-options';
import type { Projection } from '../odata/query-options';
import type { ListItem } from '../api/resource-keys';
import type { FieldRecord, ItemRow, ListRecord } from '../store/records';
import { cellToJson, readMany } from './cell-to-json';
import { lookupTarget } from './references';
import { contentTypeName, readCell } from './read-cell';
import { showReferenced } from './referenced';
import { findFieldByRestName, isMultiField, isReferenceField, restName } from './rest-names';

/** Names that are navigations of an item, not columns; only `$expand` answers them. */
export type IsNavigation = (name: string) => boolean;

/**
 * Shows the columns of an item: the default set, or what `$select` names, people and lookups through `$expand`.
 *
 * @throws SharePointError 400 for a name the list has no column for, and for a reference that is selected without being expanded
 */
export function presentItemFields(
  context: RequestContext,
  { list, item }: ListItem,
  projection: Projection,
  isNavigation: IsNavigation
): JsonObject {
  const shown: Record<string, JsonValue> = {};
  if (wantsDefaults(projection)) Object.assign(shown, defaultProperties(context, list, item));
  for (const name of projection.select) {
    if (name === '*' || isNavigation(name)) continue;
    Object.assign(shown, selected(context, list, item, name, projection));
  }
  return shown;
}

/** What of an item can be selected beside its columns. */
const ownMembers: Readonly<Record<string, (item: ItemRow) => JsonValue>> = {
  FileSystemObjectType: (item) => item.FSObjType,
  Id: (item) => item.ID,
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  ContentTypeId: (item) => item.ContentTypeId,
  ComplianceAssetId: () => null,
  CommentsDisabled: (item) => item.f__CommentFlags === 1,
  CommentsDisabledScope: () => 0,
  IconOverlay: () => null
};

function defaultProperties(context: RequestContext, list: ListRecord, item: ItemRow): Record<string, JsonValue> {
  const shown: Record<string, JsonValue> = {
    FileSystemObjectType: item.FSObjType,
    Id: item.ID,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: item.ContentTypeId,
    ComplianceAssetId: null
  };
  const fields = readFields(context.store, list.number);
  for (const field of fields)
    if (!field.fromBaseType || field.internalName === 'Title') Object.assign(shown, showField(context, field, item));
  for (const name of [
    'ID',
    'Modified',
    'Created',
    'Author',
    'Editor',
    'CheckoutUser',
    '_UIVersionString',
    'Attachments',
    'GUID'
  ]) {
    const field = fields.find((candidate) => candidate.fromBaseType && candidate.internalName === name);
    if (field) Object.assign(shown, showField(context, field, item));
  }
  return shown;
}

/** One column under the names REST gives it: a person column shows as `NameId` and `NameStringId`, a lookup as `NameId`. */
function showField(context: RequestContext, field: FieldRecord, item: ItemRow): JsonObject {
  if (field.type === 'Computed') return {};
  const content = cellToJson(field, readCell(item, field), context);
  const name = restName(field);
  if (!isReferenceField(field)) return { [name]: content };
  if (field.type === 'Lookup' || field.type === 'LookupMulti' || field.fromBaseType) return { [`${name}Id`]: content };
  const text = Array.isArray(content) ? content.map(String) : content === null ? null : String(content as number);
  return { [`${name}Id`]: content, [`${name}StringId`]: text };
}

function selected(
  context: RequestContext,
  list: ListRecord,
  item: ItemRow,
  name: string,
  projection: Projection
): JsonObject {
  const own = Object.keys(ownMembers).find((member) => member.toLowerCase() === name.toLowerCase());
  if (own !== undefined && own !== 'Id') return { [own]: ownMembers[own]?.(item) ?? null };
  const named = findFieldByRestName(context.store, list.number, name);
  if (!named) throw invalidOperation(`The field or property '${name}' does not exist.`);
  const { field, isReference } = named;
  // A request for one spelling gets both.
  if (field.type === 'Counter') return { Id: item.ID, ID: item.ID };
  if (!isReferenceField(field)) return { [restName(field)]: selectedValue(context, field, item) };
  if (isReference) return selectedReference(context, field, item, name);
  return { [restName(field)]: expanded(context, field, item, projection) };
}

function selectedReference(context: RequestContext, field: FieldRecord, item: ItemRow, name: string): JsonObject {
  const content = cellToJson(field, readCell(item, field), context);
  if (!/StringId$/i.test(name)) return { [`${restName(field)}Id`]: content };
  return {
    [`${restName(field)}StringId`]: Array.isArray(content)
      ? content.map(String)
      : content === null
        ? null
        : String(content as number)
  };
}

function selectedValue(context: RequestContext, field: FieldRecord, item: ItemRow): JsonValue {
  if (field.internalName === 'ContentType') return contentTypeName(item);
  const content = cellToJson(field, readCell(item, field), context);
  if (field.internalName === 'EncodedAbsUrl') return context.origin + encodeURI(String(content));
  // SharePoint shows the built-in columns it declares as lookups as text, the kind of item alone as a number.
  return field.internalName === '_UIVersionString' ? String(content) : content;
}

function expanded(context: RequestContext, field: FieldRecord, item: ItemRow, projection: Projection): JsonValue {
  const inner = projection.expand.get(restName(field).toLowerCase());
  const members = inner?.select ?? [];
  if (!inner || members.length === 0) {
    throw invalidOperation(
      `The query to field '${restName(field)}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${restName(field)}.`
    );
  }
  const cell = readCell(item, field);
  const show = (id: number): JsonObject | null =>
    annotateReference(context, field, id, showReferenced(context, field, id, members));
  if (!isMultiField(field)) return cell === null ? null : show(Number(cell));
  return readMany<number>(cell)
    .map(show)
    .filter((one) => one !== null);
}

function annotateReference(
  context: RequestContext,
  field: FieldRecord,
  id: number,
  shown: JsonObject | null
): JsonObject | null {
  if (shown === null || context.metadata === 'none') return shown;
  const target = field.type.startsWith('User') ? null : lookupTarget(context.store, field);
  const type = target?.settings.itemType ?? 'SP.Data.UserInfoItem';
  const link = target ? `Web/Lists(guid'${target.id}')/Items(${id})` : `Web/SiteUserInfoList/Items(${id})`;
  if (context.metadata === 'verbose') return { __metadata: { id: `${context.webUrl}/_api/${link}`, type }, ...shown };
  const at = context.odataVersion === 4 ? '@' : '';
  return {
    [`${at}odata.type`]: `${at ? '#' : ''}${type}`,
    [`${at}odata.id`]: `${context.webUrl}/_api/${link}`,
    ...shown
  };
}

/** True when the list has a person or lookup column of this name, so that `$expand` means the column. */
export function isReferenceName(context: RequestContext, list: ListRecord, name: string): boolean {
  const field = findField(context.store, list.number, name.replace(/^OData_/i, ''));
  return field !== null && isReferenceField(field);
}
