import { findField } from '../fields/field-store';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { itemUrl } from '../items/find-items';
import { effectivePermissions } from '../security/effective-permissions';
import type { ItemRow, ListRecord } from '../store/records';
import { streamField } from './stream-values';
import type { StreamOptions } from './stream-values';

type Worked = (context: RequestContext, item: ItemRow) => JsonObject;

/** Columns of a row that are worked out rather than kept, by lower-case name. */
const workedOut: Readonly<Record<string, Worked>> = {
  id: (_, item) => ({ ID: String(item.ID) }),
  permmask: (context, item) => ({ PermMask: permissionMask(context, item.scopeId) }),
  fsobjtype: (_, item) => ({ FSObjType: String(item.FSObjType) }),
  uniqueid: (_, item) => ({ UniqueId: `{${item.UniqueId.toUpperCase()}}` }),
  guid: (_, item) => ({ GUID: `{${item.GUID.toUpperCase()}}` }),
  fileref: (_, item) => fileRef(item),
  fileleafref: (_, item) => fileLeafRef(item),
  linktitle: (_, item) => ({ LinkTitle: String(item.f_Title ?? '') }),
  linkfilename: (_, item) => ({ LinkFilename: item.FileLeafRef }),
  scopeid: (_, item) => ({
    ScopeId: `{${item.scopeId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`
  }),
  itemchildcount: () => ({ ItemChildCount: '0' }),
  folderchildcount: () => ({ FolderChildCount: '0' })
};

/** What `AddRequiredFields` puts into every row besides the columns of the view. */
export const requiredColumns = [
  'ID',
  'PermMask',
  'FSObjType',
  'UniqueId',
  'ContentTypeId',
  'FileRef',
  'FileLeafRef',
  'File_x0020_Type',
  'owshiddenversion',
  'ItemChildCount',
  'FolderChildCount',
  'ScopeId'
] as const;

/**
 * One row as `RenderListDataAsStream` writes it: only the columns asked for; a name the list has no column for is left out, as in
 * SharePoint.
 */
export function streamRow(
  context: RequestContext,
  list: ListRecord,
  item: ItemRow,
  columns: readonly string[],
  options: StreamOptions
): JsonObject {
  const row: Record<string, JsonValue | undefined> = {};
  for (const name of columns) {
    const worked = workedOut[name.toLowerCase()];
    const field = worked ? null : findField(context.store, list.number, name);
    Object.assign(row, worked ? worked(context, item) : field ? streamField(context, field, item, options) : {});
  }
  return row;
}

/** What the person may do, in SharePoint's hexadecimal notation. */
export function permissionMask({ store, person, cache }: RequestContext, scopeId: number): string {
  const key = `stream/permissions/${scopeId}`;
  if (!cache.has(key)) cache.set(key, `0x${effectivePermissions(store, person, scopeId).toString(16)}`);
  return String(cache.get(key));
}

function fileRef(item: ItemRow): JsonObject {
  const url = itemUrl(item);
  const asUrl = encodeURI(url);
  return {
    FileRef: url,
    'FileRef.urlencode': encodeURIComponent(url),
    'FileRef.urlencodeasurl': asUrl,
    'FileRef.urlencoding': asUrl
  };
}

function fileLeafRef({ FileLeafRef: name }: ItemRow): JsonObject {
  const dot = name.lastIndexOf('.');
  return {
    FileLeafRef: name,
    'FileLeafRef.Name': dot > 0 ? name.slice(0, dot) : name,
    'FileLeafRef.Suffix': dot > 0 ? name.slice(dot + 1) : ''
  };
}
