import { cellColumn, hasOwnCell } from '../fields/cell-column';
import { findFileContent, readContent } from '../files/contents';
import type { JsonValue } from '../protocol/json';
import type { Principal } from '../principals/principals';
import type { CellValue, FieldRecord, FieldType, ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { extractText, stripMarkup } from './extract-text';
import { readValues } from './search-functions';

/** What the index keeps of one item. */
export interface SearchDocument {
  /** Server-relative; of a list item the address of its form. */
  readonly path: string;
  readonly size: number;
  readonly isDocument: boolean;
  readonly title: string;
  /** Names and choices: weigh more than running text, less than the title. */
  readonly names: string;
  readonly body: string;
  /** Managed properties by name in lower case. */
  readonly properties: Readonly<Record<string, JsonValue>>;
}

const suffixes: Partial<Record<FieldType, string>> = {
  Text: 'owstext',
  Note: 'owsmtxt',
  Choice: 'owschcs',
  MultiChoice: 'owschcm',
  Number: 'owsnmbr',
  Currency: 'owscurr',
  Integer: 'owsintg',
  DateTime: 'owsdate',
  Boolean: 'owsbool',
  User: 'owsuser',
  UserMulti: 'owsuser',
  URL: 'owsurlh'
};

const nameTypes: ReadonlySet<FieldType> = new Set<FieldType>(['Choice', 'MultiChoice', 'User', 'UserMulti']);
const bodyTypes: ReadonlySet<FieldType> = new Set<FieldType>(['Text', 'Note', 'URL']);

/** Finds a principal by id. Given by the caller, who knows how long what was found once may be kept. */
export type FindPerson = (id: number) => Principal | null;

/** Everything the search service shall know of an item, a file or a folder. Columns marked `NoCrawl` are left out. */
export function buildDocument(
  store: Store,
  findPerson: FindPerson,
  list: ListRecord,
  fields: readonly FieldRecord[],
  row: ItemRow
): SearchDocument {
  const content =
    list.baseType === 1 && row.FSObjType === 0
      ? findFileContent(store, { listNumber: list.number, itemId: row.ID })
      : null;
  const columns = fields.filter(
    (field) => hasOwnCell(field) && field.otherAttributes.NoCrawl?.toUpperCase() !== 'TRUE'
  );
  const values = columns.map((field) => ({
    field,
    value: readValue(findPerson, field, row[cellColumn(field) as `f_${string}`] ?? null)
  }));
  const people = { author: findPerson(row.AuthorId), editor: findPerson(row.EditorId) };
  const textOf = (types: ReadonlySet<FieldType>): string =>
    values
      .filter(({ field, value }) => types.has(field.type) && field.internalName !== 'Title' && value !== null)
      .map(({ value }) => [value].flat().join(' '))
      .join('\n');
  return {
    ...identify(list, row, content?.size ?? 0),
    names: [
      people.author?.title ?? '',
      row.FSObjType === 1 || content !== null ? row.FileLeafRef : '',
      textOf(nameTypes)
    ].join('\n'),
    body: [textOf(bodyTypes), content === null ? '' : extractText(row.FileLeafRef, readContent(store, content.hash))]
      .join('\n')
      .trim(),
    properties: {
      ...Object.fromEntries(
        values.flatMap(({ field, value }) =>
          suffixes[field.type] === undefined
            ? []
            : [[`${field.internalName.toLowerCase()}${suffixes[field.type]}`, value]]
        )
      ),
      ...describe(list, row, people)
    }
  };
}

function identify(
  list: ListRecord,
  row: ItemRow,
  size: number
): Pick<SearchDocument, 'path' | 'size' | 'isDocument' | 'title'> {
  const isNamed = list.baseType === 1 || row.FSObjType === 1;
  const given = typeof row.f_Title === 'string' ? row.f_Title : '';
  return {
    path: isNamed ? `${row.FileDirRef}/${row.FileLeafRef}` : `${list.rootUrl}/DispForm.aspx?ID=${row.ID}`,
    size,
    isDocument: list.baseType === 1 && row.FSObjType === 0,
    title: given === '' && isNamed ? row.FileLeafRef.replace(/\.[^.]+$/, '') : given
  };
}

function describe(
  list: ListRecord,
  row: ItemRow,
  { author, editor }: Readonly<Record<'author' | 'editor', Principal | null>>
): Record<string, JsonValue> {
  const extension =
    list.baseType === 1 && row.FSObjType === 0
      ? (/\.([^.]+)$/.exec(row.FileLeafRef)?.[1]?.toLowerCase() ?? '')
      : 'aspx';
  const kind = list.baseType === 1 ? 'DocumentLibrary' : 'GenericList';
  return {
    author: author?.title ?? '',
    displayauthor: author?.title ?? '',
    createdby: author?.title ?? '',
    authorowsuser: userValue(author),
    modifiedby: editor?.title ?? '',
    editorowsuser: userValue(editor),
    filename: row.FileLeafRef,
    fileextension: extension,
    filetype: extension,
    contenttype: contentTypeName(list, row),
    contenttypeid: row.ContentTypeId,
    contentclass: `STS_ListItem_${kind}`,
    iscontainer: row.FSObjType,
    uniqueid: row.UniqueId,
    parentlink: row.FileDirRef
  };
}

function contentTypeName(list: ListRecord, row: ItemRow): string {
  if (row.FSObjType === 1) return 'Folder';
  return list.baseType === 1 ? 'Document' : 'Item';
}

function userValue(person: Principal | null): string {
  return person === null ? '' : `${person.email} | ${person.title} | ${person.login}`;
}

function readValue(findPerson: FindPerson, field: FieldRecord, cell: CellValue): JsonValue {
  if (cell === null || cell === '') return null;
  switch (field.type) {
    case 'Note':
      return field.settings.RichText === true ? stripMarkup(String(cell)) : String(cell);
    case 'MultiChoice':
      return readValues(cell);
    case 'User':
    case 'UserMulti':
      return readValues(cell).map((id) => userValue(findPerson(Number(id))));
    default:
      return cell;
  }
}
