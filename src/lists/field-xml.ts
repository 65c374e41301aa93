import type { FieldDefinition, FieldType, ListDefinition } from './list-definition';
import { stableGuid } from './stable-guid';
import { attributes, escapeXml, truth } from './xml';

/** SharePoint's own Title column, which every list has and only renames. */
const TITLE_FIELD_ID = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';

/** Attributes each kind of column has beside the common ones (SharePoint's Field element, CAML schema reference). */
const attributesByType: Record<
  FieldType,
  (field: FieldDefinition, list: ListDefinition) => Record<string, string | number | undefined>
> = {
  Text: (field) => ({ Type: 'Text', MaxLength: field.maxLength ?? 255 }),
  Note: (_, list) => ({
    Type: 'Note',
    NumLines: 6,
    RichText: 'FALSE',
    UnlimitedLengthInDocumentLibrary: list.kind === 'library' ? 'TRUE' : undefined
  }),
  RichText: () => ({ Type: 'Note', NumLines: 12, RichText: 'TRUE', RichTextMode: 'FullHtml' }),
  Choice: () => ({ Type: 'Choice', Format: 'Dropdown', FillInChoice: 'FALSE' }),
  MultiChoice: () => ({ Type: 'MultiChoice', FillInChoice: 'FALSE' }),
  Number: () => ({ Type: 'Number', Decimals: 0 }),
  Boolean: () => ({ Type: 'Boolean' }),
  Date: () => ({ Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' }),
  DateTime: () => ({ Type: 'DateTime', Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' }),
  User: () => ({
    Type: 'User',
    List: 'UserInfo',
    ShowField: 'ImnName',
    UserSelectionMode: 'PeopleOnly',
    UserSelectionScope: 0
  }),
  Lookup: (field, list) => ({
    Type: 'Lookup',
    List: field.lookupList === list.url ? 'Self' : field.lookupList,
    ShowField: 'Title'
  })
};

/** The identity of a column: SharePoint's for Title, otherwise the same on every site for the same list and name. */
export function fieldId(list: Pick<ListDefinition, 'url'>, field: Pick<FieldDefinition, 'name'>): string {
  return field.name === 'Title' ? TITLE_FIELD_ID : stableGuid(`${list.url}/${field.name}`);
}

/**
 * The `Field` element of a column.
 * @param lookupListId GUID of the list a lookup points into, as a column made through REST has to name it; left out, the element names
 *   that list by its URL.
 */
export function fieldXml(list: ListDefinition, field: FieldDefinition, lookupListId?: string): string {
  const own = attributesByType[field.type](field, list);
  const common = {
    ID: fieldId(list, field),
    ...own,
    ...(lookupListId && { List: lookupListId }),
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.displayName,
    Description: field.description,
    Required: truth(field.required ?? false),
    Indexed: field.indexed || field.unique ? 'TRUE' : undefined,
    EnforceUniqueValues: field.unique ? 'TRUE' : undefined,
    NoCrawl: field.searchable === false ? 'TRUE' : undefined,
    SourceID: field.name === 'Title' ? 'http://schemas.microsoft.com/sharepoint/v3' : undefined
  };
  const choices = field.choices
    ? `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`
    : '';
  const standard = field.defaultValue === undefined ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`;
  return choices || standard
    ? `<Field ${attributes(common)}>${choices}${standard}</Field>`
    : `<Field ${attributes(common)} />`;
}
