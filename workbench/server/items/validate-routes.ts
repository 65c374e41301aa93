import { findField, readFields } from '../fields/field-store';
import { cellColumn, hasOwnCell } from '../fields/cell-column';
import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, SharePointError } from '../protocol/sharepoint-error';
import { normalizeUrl } from '../store/find-lists';
import { ITEM, LIST } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { mayIn, requireAddItem, requireEditItem } from '../security';
import type { CellValue, ListRecord } from '../store/records';
import { findItemByUrl } from './find-items';
import { requireWritable } from './item-policies';
import { FormValueError, readFormValue } from './read-form-value';
import { ValidationRefusal } from './require-valid-item';
import { addItem, updateItem } from './write-items';
import { regionOf } from '../regional/region';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

interface FormOutcome {
  readonly results: readonly JsonObject[];
  readonly hasFailed: boolean;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** What a form may set beside columns: only someone who may manage lists, and only for a new document. */
const attribution = new Set(['author', 'editor', 'created', 'modified']);

/** Writing items the way SharePoint's forms do: text in, one verdict for each field out; nothing is saved when one of them is bad. */
export function validateRoutes(api: Api): void {
  api.type(LIST).post('AddValidateUpdateItemUsingPath', addValidated).post('AddValidateUpdateItem', addValidated);
  api.type(ITEM).post('ValidateUpdateListItem', updateValidated);
}

function addValidated({ context, value: list }: Call<ListRecord>): Result {
  const { store, person, body } = context;
  const info = isJsonObject(body.listItemCreateInfo) ? body.listItemCreateInfo : {};
  const folderUrl = folderOf(context, list, info);
  const folder = folderUrl === list.rootUrl ? null : findItemByUrl(store, list, folderUrl);
  requireAddItem(store, person, list, folder?.scopeId ?? list.scopeId);
  const values = readFormValues(body.formValues);
  const outcome = judge(context, list, values, true);
  if (outcome.hasFailed) return value([...outcome.results]);
  const isFolder = info.UnderlyingObjectType === 1;
  const leafName = pathText(info.LeafName) ?? values.find((entry) => entry.FieldName === 'FileLeafRef')?.FieldValue;
  const contentTypeId = values.find((entry) => entry.FieldName === 'ContentTypeId')?.FieldValue;
  const item = unlessRefused(() =>
    addItem(store, list, {
      cells: outcome.cells,
      authorId: person.id,
      folderUrl,
      isFolder,
      ...(isFolder && leafName === undefined ? { leafName: String(outcome.cells.Title ?? '') } : {}),
      ...(leafName === undefined ? {} : { leafName }),
      ...(contentTypeId === undefined ? {} : { contentTypeId })
    })
  );
  if (item instanceof ValidationRefusal) return value(withRefusal(outcome.results, item));
  const id = {
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: 'Id',
    FieldValue: String(item.ID),
    HasException: false,
    ItemId: item.ID
  };
  return value([...outcome.results.map((result) => ({ ...result, ItemId: item.ID })), id]);
}

function updateValidated({ context, value: { list, item } }: Call<ListItem>): Result {
  const { store, person, body } = context;
  requireEditItem(store, person, list, item);
  requireWritable(context, { list, item });
  const values = readFormValues(body.formValues);
  const outcome = judge(context, list, values, false);
  if (outcome.hasFailed) return value([...outcome.results]);
  const leafName = values.find((entry) => entry.FieldName === 'FileLeafRef')?.FieldValue;
  const changed = unlessRefused(() =>
    updateItem(store, list, item, {
      cells: outcome.cells,
      // `bNewDocumentUpdate` makes the change part of the version it finds.
      ...(body.bNewDocumentUpdate === true
        ? { isSystemUpdate: true, editorId: item.EditorId }
        : { editorId: person.id }),
      ...(leafName === undefined || leafName === item.FileLeafRef ? {} : { leafName }),
      ...attributed(context, list, values)
    })
  );
  if (changed instanceof ValidationRefusal) return value(withRefusal(outcome.results, changed));
  return value(outcome.results.map((result) => ({ ...result, ItemId: item.ID })));
}

/** Forms answer 200 to what a validation formula refuses, and say so among the verdicts. */
function unlessRefused<T>(write: () => T): T | ValidationRefusal {
  try {
    return write();
  } catch (error) {
    if (error instanceof ValidationRefusal) return error;
    throw error;
  }
}

/** The verdict of a column's formula is that of its field; the list's own has an entry that names no field. */
function withRefusal(results: readonly JsonObject[], refusal: ValidationRefusal): JsonObject[] {
  const failed = { ErrorCode: Number(refusal.code), ErrorMessage: refusal.shownMessage, HasException: true };
  const isMeant = (result: JsonObject): boolean => result.FieldName === refusal.fieldName;
  if (results.some(isMeant)) return results.map((result) => (isMeant(result) ? { ...result, ...failed } : result));
  return [...results, { ...failed, FieldName: refusal.fieldName, FieldValue: null, ItemId: 0 }];
}

function folderOf(context: RequestContext, list: ListRecord, info: JsonObject): string {
  const path = pathText(info.FolderPath) ?? (typeof info.FolderUrl === 'string' ? info.FolderUrl : undefined);
  return path === undefined || path === '' ? list.rootUrl : normalizeUrl(context.store, path);
}

function pathText(content: JsonValue | undefined): string | undefined {
  if (isJsonObject(content) && typeof content.DecodedUrl === 'string') return content.DecodedUrl;
  return typeof content === 'string' ? content : undefined;
}

function readFormValues(content: JsonValue | undefined): FormValue[] {
  if (!Array.isArray(content)) throw invalidArgument('Value cannot be null. Parameter name: formValues');
  return content.map((entry) => {
    if (!isJsonObject(entry) || typeof entry.FieldName !== 'string')
      throw invalidArgument('Value cannot be null. Parameter name: FieldName');
    return {
      FieldName: entry.FieldName,
      FieldValue: entry.FieldValue === null || entry.FieldValue === undefined ? '' : String(entry.FieldValue as string)
    };
  });
}

/** Reads all form values, each with its verdict. A new item also fails for required columns no one mentioned that have no default. */
function judge(context: RequestContext, list: ListRecord, values: readonly FormValue[], isNew: boolean): FormOutcome {
  const cells: Record<string, CellValue> = {};
  const results: JsonObject[] = [];
  for (const entry of [...values, ...(isNew ? unmentioned(context, list, values) : [])]) {
    const error = judgeOne(context, list, entry, cells);
    results.push({
      ErrorCode: error ? -2130575163 : 0,
      ErrorMessage: error,
      FieldName: entry.FieldName,
      FieldValue: entry.FieldValue,
      HasException: error !== null,
      ItemId: 0
    });
  }
  return { results, hasFailed: results.some((result) => result.HasException === true), cells };
}

function judgeOne(
  { store, person }: RequestContext,
  list: ListRecord,
  entry: FormValue,
  cells: Record<string, CellValue>
): string | null {
  const name = entry.FieldName;
  if (
    attribution.has(name.toLowerCase()) ||
    ['ContentType', 'ContentTypeId', 'FileLeafRef', 'Attachments'].includes(name)
  )
    return null;
  const field = findField(store, list.number, name);
  if (!field || !hasOwnCell(field) || cellColumn(field) === '')
    return `Column '${name}' does not exist. It may have been deleted by another user.`;
  try {
    cells[field.internalName] = readFormValue(store, field, entry.FieldValue, regionOf(store, person.id));
    return null;
  } catch (error) {
    if (error instanceof FormValueError || error instanceof SharePointError) return error.message;
    throw error;
  }
}

function unmentioned({ store }: RequestContext, list: ListRecord, values: readonly FormValue[]): FormValue[] {
  const mentioned = new Set(values.map((entry) => entry.FieldName.toLowerCase()));
  return readFields(store, list.number)
    .filter(
      (field) =>
        field.required &&
        !field.hidden &&
        !field.readOnly &&
        field.defaultValue === null &&
        !mentioned.has(field.internalName.toLowerCase())
    )
    .map((field) => ({ FieldName: field.internalName, FieldValue: '' }));
}

function attributed(
  context: RequestContext,
  list: ListRecord,
  values: readonly FormValue[]
): { created?: string; modified?: string; authorId?: number; editorId?: number } {
  if (context.body.bNewDocumentUpdate !== true || !mayIn(context.store, context.person, list.scopeId, 'ManageLists'))
    return {};
  const given = (name: string): CellValue | undefined => {
    const entry = values.find((candidate) => candidate.FieldName.toLowerCase() === name.toLowerCase());
    const field = findField(context.store, list.number, name);
    return entry && field
      ? readFormValue(context.store, field, entry.FieldValue, regionOf(context.store, context.person.id))
      : undefined;
  };
  const [created, modified, author, editor] = [given('Created'), given('Modified'), given('Author'), given('Editor')];
  return {
    ...(typeof created === 'string' ? { created } : {}),
    ...(typeof modified === 'string' ? { modified } : {}),
    ...(typeof author === 'number' ? { authorId: author } : {}),
    ...(typeof editor === 'number' ? { editorId: editor } : {})
  };
}
