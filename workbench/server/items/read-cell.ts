import { cellColumn } from '../fields/cell-column';
import type { CellValue, FieldRecord, ItemRow } from '../store/records';
import { itemUrl } from './find-items';
import { versionLabel } from './item-versions';

/** What an item has in a column: its cell, or what SharePoint works out for a built-in column without one. */
export function readCell(item: ItemRow, field: FieldRecord): CellValue {
  const column = cellColumn(field);
  if (column === 'attachments') return item.attachments > 0 ? 1 : 0;
  if (column !== '') return (item as unknown as Readonly<Record<string, CellValue>>)[column] ?? null;
  return workedOut(item, field.internalName);
}

function workedOut(item: ItemRow, name: string): CellValue {
  switch (name.toLowerCase()) {
    case '_uiversionstring':
      return versionLabel(item.uiVersion);
    case 'fileref':
    case 'serverurl':
    case 'encodedabsurl':
      return itemUrl(item);
    case 'file_x0020_type':
      return fileType(item);
    case 'docicon':
      return item.FSObjType === 1 ? 'folder' : fileType(item);
    case 'linkfilename':
    case 'linkfilenamenomenu':
      return item.FileLeafRef;
    case 'linktitle':
    case 'linktitlenomenu':
      return item.f_Title ?? null;
    case 'basename':
      return item.FileLeafRef.replace(/\.[^.]*$/, '');
    case 'contenttype':
      return contentTypeName(item);
    case '_iscurrentversion':
    case '_level':
      return 1;
    case '_moderationstatus':
      return 0;
    default:
      return null;
  }
}

/** "Item", "Document" or "Folder". */
export function contentTypeName(item: Pick<ItemRow, 'FSObjType' | 'ContentTypeId'>): string {
  if (item.FSObjType === 1 || item.ContentTypeId.startsWith('0x0120')) return 'Folder';
  return item.ContentTypeId.startsWith('0x0101') ? 'Document' : 'Item';
}

function fileType(item: ItemRow): CellValue {
  const dot = item.FileLeafRef.lastIndexOf('.');
  return item.FSObjType === 0 && dot >= 0 && !item.FileLeafRef.endsWith('.000')
    ? item.FileLeafRef.slice(dot + 1)
    : null;
}
