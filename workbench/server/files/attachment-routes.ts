import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import type { RequestContext } from '../api/request-context';
import { NOTHING, created, node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { fileNotFound, invalidOperation } from '../protocol/sharepoint-error';
import { updateItem } from '../items/write-items';
import { ITEM } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { requireEditItem } from '../security';
import { deleteAttachment, findAttachment, listAttachments, saveAttachment } from './attachments';
import type { Attachment } from './attachments';
import type { ItemPlace } from './contents';
import { showBytes } from './file-routes';

interface ItemAttachment extends ListItem {
  readonly attachment: Attachment;
}

const ATTACHMENTS = resourceKey<ListItem>('SP.AttachmentCollection');
const ATTACHMENT = resourceKey<ItemAttachment>('SP.Attachment');

/** Files attached to list items. Attaching and detaching change the item, and need the permission to. */
export function attachmentRoutes(api: Api): void {
  api.type(ITEM).get('AttachmentFiles', ({ value: entity }) => node(ATTACHMENTS, entity));
  api
    .type(ATTACHMENTS)
    .collection(ATTACHMENT, ({ context, value: entity }) =>
      listAttachments(context.store, placeOf(entity)).map((attachment) => ({ ...entity, attachment }))
    )
    .byKey(find)
    .get('GetByFileName', find)
    .post('Add', (call) => add(call, call.args.text('fileName')))
    .post('AddUsingPath', (call) => add(call, call.args.text('decodedUrl')));
  api
    .type(ATTACHMENT)
    .identifiedBy({
      type: () => 'SP.Attachment',
      link: ({ list, item, attachment }) =>
        `Web/Lists(guid'${list.id}')/Items(${item.ID})/AttachmentFiles('${encodeURIComponent(attachment.name.replace(/'/g, "''"))}')`
    })
    .properties({
      FileName: ({ attachment }) => attachment.name,
      FileNameAsPath: ({ attachment }) => ({ DecodedUrl: attachment.name }),
      ServerRelativePath: (entity) => ({ DecodedUrl: attachmentUrl(entity) }),
      ServerRelativeUrl: attachmentUrl
    })
    .get('$value', (call) => (call.context.method === 'PUT' ? replace(call) : show(call)))
    .remove(remove);
  // The recycle bin here keeps no attachments by themselves.
  refuseOperations(api.type(ATTACHMENT), ['RecycleObject']);
}

function attachmentUrl({ list, item, attachment }: ItemAttachment): string {
  return `${list.rootUrl}/Attachments/${item.ID}/${attachment.name}`;
}

function placeOf({ list, item }: ListItem): ItemPlace {
  return { listNumber: list.number, itemId: item.ID };
}

function find({ context, value: entity, args }: Call<ListItem>): Result {
  const attachment = findAttachment(context.store, placeOf(entity), args.text('fileName'));
  if (attachment === null) throw fileNotFound();
  return node(ATTACHMENT, { ...entity, attachment });
}

function add({ context, value: entity }: Call<ListItem>, name: string): Result {
  requireEditItem(context.store, context.person, entity.list, entity.item);
  if (!entity.list.settings.EnableAttachments || entity.list.baseType === 1)
    throw invalidOperation('Attachments are disabled for this list.', '-2147467259');
  if (/["#%*:<>?/\\|]/.test(name) || name.trim() === '')
    throw invalidOperation(
      `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
      '-2130575245'
    );
  if (findAttachment(context.store, placeOf(entity), name) !== null) {
    const text =
      'The specified name is already in use.\n\nA document or folder with the specified name was found. Specify a different name.';
    throw invalidOperation(text, '-2130575257');
  }
  const attachment = saveAttachment(context.store, placeOf(entity), name, context.request.body);
  return created(ATTACHMENT, { ...touch(context, entity), attachment });
}

function show({ context, value: { attachment } }: Call<ItemAttachment>): Result {
  return showBytes(context.store, attachment.name, attachment.hash);
}

function replace({ context, value: entity }: Call<ItemAttachment>): Result {
  requireEditItem(context.store, context.person, entity.list, entity.item);
  saveAttachment(context.store, placeOf(entity), entity.attachment.name, context.request.body);
  touch(context, entity);
  return NOTHING;
}

function remove({ context, value: entity }: Call<ItemAttachment>): Result {
  requireEditItem(context.store, context.person, entity.list, entity.item);
  deleteAttachment(context.store, placeOf(entity), entity.attachment.name);
  touch(context, entity);
  return NOTHING;
}

/** Records on the item when it was changed, and who changed it. */
function touch({ store, person }: RequestContext, { list, item }: ListItem): ListItem {
  return { list, item: updateItem(store, list, item, { cells: {}, editorId: person.id }) };
}
