import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { ITEM, LIST, WEB } from '../api/resource-keys';
import type { FieldRecord, ListRecord } from '../store/records';
import { linkedColumns } from './form-columns';

/** A content type, of the site or as a list has it. */
interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly list: ListRecord | null;
}

const CONTENT_TYPES = resourceKey<{ readonly list: ListRecord | null }>('SP.ContentTypeCollection');
const FIELD_LINKS = resourceKey<ContentType>('SP.FieldLinkCollection');
const FIELD_LINK = resourceKey<FieldRecord>('SP.FieldLink');
const CONTENT_TYPE = resourceKey<ContentType>('SP.ContentType');

const siteTypes = [
  { id: '0x01', name: 'Item', description: 'Create a new list item.', group: 'List Content Types' },
  { id: '0x0101', name: 'Document', description: 'Create a new document.', group: 'Document Content Types' },
  { id: '0x0120', name: 'Folder', description: 'Create a new folder.', group: 'Folder Content Types' }
] as const;

/** Item, Document and Folder: the content types of a site no one has added any to. They cannot be changed. */
export function contentTypeRoutes(api: Api): void {
  api
    .type(WEB)
    .get('ContentTypes', () => node(CONTENT_TYPES, { list: null }))
    .get('AvailableContentTypes', () => node(CONTENT_TYPES, { list: null }));
  api.type(LIST).get('ContentTypes', ({ value: list }) => node(CONTENT_TYPES, { list }));
  api
    .type(ITEM)
    .get('ContentType', ({ value: { list, item } }) => node(CONTENT_TYPE, typeOfItem(list, item.ContentTypeId)));
  api
    .type(CONTENT_TYPES)
    .collection(CONTENT_TYPE, ({ value: { list } }) => typesOf(list))
    .byKey(find)
    .get('GetById', find);
  fieldLinkRoutes(api);
  api
    .type(CONTENT_TYPE)
    .identifiedBy({
      type: () => 'SP.ContentType',
      link: ({ id, list }) => `Web/${list ? `Lists(guid'${list.id}')/` : ''}ContentTypes('${id}')`
    })
    .properties({
      Description: (type) => type.description,
      DisplayFormTemplateName: () => 'ListForm',
      DisplayFormUrl: () => '',
      DocumentTemplate: () => '',
      DocumentTemplateUrl: () => '',
      EditFormTemplateName: () => 'ListForm',
      EditFormUrl: () => '',
      Group: (type) => type.group,
      Hidden: () => false,
      Id: (type) => ({ StringValue: type.id }),
      JSLink: () => '',
      MobileDisplayFormUrl: () => '',
      MobileEditFormUrl: () => '',
      MobileNewFormUrl: () => '',
      Name: (type) => type.name,
      NewFormTemplateName: () => 'ListForm',
      NewFormUrl: () => '',
      ReadOnly: () => false,
      SchemaXml: (type) => `<ContentType ID="${type.id}" Name="${type.name}" Group="${type.group}" Version="0" />`,
      Scope: (type, context) => type.list?.rootUrl ?? context.store.site.url,
      Sealed: () => false,
      StringId: (type) => type.id
    });
}

/** Which columns a content type has: those are on the forms of its list. */
function fieldLinkRoutes(api: Api): void {
  api.type(CONTENT_TYPE).get('FieldLinks', ({ value: type }) => node(FIELD_LINKS, type));
  api
    .type(FIELD_LINKS)
    .collection(FIELD_LINK, ({ context, value: { list, name } }) =>
      list && name !== 'Folder' ? linkedColumns(context.store, list) : []
    );
  api
    .type(FIELD_LINK)
    .identifiedBy({ type: () => 'SP.FieldLink', link: ({ id }) => `Web/Fields(guid'${id}')` })
    .properties({
      FieldInternalName: (field) => field.internalName,
      Hidden: (field) => field.hidden,
      Id: (field) => field.id,
      Name: (field) => field.internalName,
      ReadOnly: (field) => field.readOnly,
      Required: (field) => field.required,
      ShowInDisplayForm: (field) => field.otherAttributes.ShowInDisplayForm !== 'FALSE'
    });
}

function typesOf(list: ListRecord | null): readonly ContentType[] {
  if (!list) return siteTypes.map((type) => ({ ...type, list: null }));
  const own = siteTypes.filter(
    (type) => type.name === 'Folder' || type.name === (list.baseType === 1 ? 'Document' : 'Item')
  );
  return own.map((type) => ({ ...type, id: `${type.id}00${list.id.replace(/-/g, '').toUpperCase()}`, list }));
}

function typeOfItem(list: ListRecord, id: string): ContentType {
  const types = [...typesOf(list), ...typesOf(null)];
  const [first] = types;
  const found =
    types.find((type) => type.id.toLowerCase() === id.toLowerCase()) ??
    [...types].reverse().find((type) => id.startsWith(type.id)) ??
    first;
  if (!found) throw invalidArgument('The specified content type does not exist.');
  return found;
}

function find({ value: { list }, args }: Call<{ readonly list: ListRecord | null }>): Result {
  const id = args.text('contentTypeId').toLowerCase();
  const found = typesOf(list).find((type) => type.id.toLowerCase() === id);
  if (!found) throw invalidArgument('The specified content type does not exist.');
  return node(CONTENT_TYPE, found);
}
