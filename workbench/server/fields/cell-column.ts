import type { FieldRecord } from '../store/records';

/** Built-in columns and the system column each is kept in. */
const systemColumns: Readonly<Record<string, string>> = {
  id: 'ID',
  guid: 'GUID',
  uniqueid: 'UniqueId',
  fsobjtype: 'FSObjType',
  filedirref: 'FileDirRef',
  fileleafref: 'FileLeafRef',
  contenttypeid: 'ContentTypeId',
  created: 'Created',
  modified: 'Modified',
  created_x0020_date: 'Created',
  last_x0020_modified: 'Modified',
  author: 'AuthorId',
  editor: 'EditorId',
  owshiddenversion: 'version',
  _uiversion: 'uiVersion',
  scopeid: 'scopeId',
  attachments: 'attachments'
};

/** True when the field has a cell that is named after it. */
export function hasOwnCell(field: Pick<FieldRecord, 'internalName' | 'fromBaseType' | 'type'>): boolean {
  if (field.fromBaseType) return field.internalName === 'Title';
  return field.type !== 'Computed' && field.type !== 'Calculated' && field.type !== 'Counter';
}

/** The column of `list_<number>` a field is kept in; empty for one that is worked out when read. */
export function cellColumn(field: Pick<FieldRecord, 'internalName' | 'fromBaseType' | 'type'>): string {
  if (hasOwnCell(field)) return `f_${field.internalName}`;
  return field.fromBaseType ? (systemColumns[field.internalName.toLowerCase()] ?? '') : '';
}
