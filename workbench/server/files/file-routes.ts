import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { NOTHING, created, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { fileNotFound } from '../protocol/sharepoint-error';
import { itemUrl } from '../items/find-items';
import { itemETag } from '../items/item-policies';
import { versionLabel } from '../items/item-versions';
import { FILE, FILES, ITEM, USER, WEB } from '../api/resource-keys';
import type { Folder, ListItem } from '../api/resource-keys';
import { findPrincipal } from '../principals/principals';
import type { Site, Store } from '../store/store';
import { checkOutRoutes } from './check-out-routes';
import { fileHeaders } from './content-type-of';
import { findFileContent, readContent } from './contents';
import type { StoredContent } from './contents';
import { readChildren, requireFile, requireFileById } from './find-files';
import { deleteFile, recycleFile, replaceContent, reread, writeFile } from './write-file';

/** Files of libraries: found by URL and id, added, read, replaced and removed. */
export function fileRoutes(api: Api): void {
  api
    .type(WEB)
    .get('GetFileByServerRelativePath', ({ context, args }) =>
      node(FILE, requireFile(context, args.text('decodedUrl')))
    )
    .get('GetFileByServerRelativeUrl', ({ context, args }) =>
      node(FILE, requireFile(context, args.text('serverRelativeFileUrl')))
    )
    .get('GetFileByUrl', ({ context, args }) => node(FILE, requireFile(context, args.text('fileUrl'))))
    .get('GetFileById', ({ context, args }: Call<Site>) => node(FILE, requireFileById(context, args.text('uniqueId'))));
  api
    .type(FILES)
    .collection(FILE, ({ context, value: folder }) => readChildren(context, folder, 'file'))
    .byKey(findByName)
    .get('GetByUrl', findByName)
    .post('Add', (call) => addFile(call, call.args.text('url')))
    .post('AddUsingPath', (call) => addFile(call, call.args.text('decodedUrl')));
  describeFile(api);
  api
    .type(FILE)
    .get('$value', (call) => (call.context.method === 'PUT' ? replace(call) : showContent(call)))
    .get('OpenBinaryStream', showContent)
    .post('SaveBinaryStream', replace)
    .get('ListItemAllFields', ({ value: entity }) => node(ITEM, entity))
    .get('Author', ({ context, value: { item } }) => person(context.store, item.AuthorId))
    .get('ModifiedBy', ({ context, value: { item } }) => person(context.store, item.EditorId))
    .get('Properties', ({ value: { item } }) =>
      value(
        { vti_x005f_title: String(item.f_Title ?? ''), vti_x005f_docstoreversion: item.version },
        'SP.PropertyValues'
      )
    )
    .post('Recycle', ({ context, value: entity }) => value(recycleFile(context, entity), 'Edm.Guid'))
    .post('DeleteWithParameters', remove)
    .remove(remove);
  checkOutRoutes(api);
}

function describeFile(api: Api): void {
  const tag = ({ item }: ListItem): string => `{${item.UniqueId.toUpperCase()}},${item.version}`;
  api
    .type(FILE)
    .identifiedBy({
      type: () => 'SP.File',
      link: ({ item }) =>
        `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(itemUrl(item).replace(/'/g, "''"))}')`,
      etag: ({ item }) => itemETag(item)
    })
    .properties({
      CheckInComment: ({ list, item }, { store }) =>
        findFileContent(store, { listNumber: list.number, itemId: item.ID })?.comment ?? '',
      ContentTag: (entity) => `${tag(entity)},0`,
      CustomizedPageStatus: () => 0,
      ETag: ({ item }) => itemETag(item),
      Exists: () => true,
      ExistsAllowThrowForPolicyFailures: () => true,
      ExistsWithException: () => true,
      IrmEnabled: () => false,
      Length: (entity, { store }) => String(contentOf(store, entity).size),
      Level: () => 1,
      LinkingUri: ({ item }, { origin }) => `${origin}${encodeURI(itemUrl(item))}`,
      LinkingUrl: ({ item }, { origin }) => `${origin}${encodeURI(itemUrl(item))}`,
      MajorVersion: ({ item }) => Math.floor(item.uiVersion / 512),
      MinorVersion: ({ item }) => item.uiVersion % 512,
      Name: ({ item }) => item.FileLeafRef,
      ServerRelativeUrl: ({ item }) => itemUrl(item),
      TimeCreated: ({ item }) => item.Created,
      TimeLastModified: ({ item }) => item.Modified,
      Title: ({ item }) => item.f_Title ?? '',
      UIVersion: ({ item }) => item.uiVersion,
      UIVersionLabel: ({ item }) => versionLabel(item.uiVersion),
      UniqueId: ({ item }) => item.UniqueId
    })
    .onDemand({
      ServerRelativePath: ({ item }) => ({ DecodedUrl: itemUrl(item) }),
      SiteId: (_, { store }) => store.site.siteId,
      WebId: (_, { store }) => store.site.webId,
      ListId: ({ list }) => list.id
    });
}

/** @throws Error when a file has no bytes: the store is damaged */
export function contentOf(store: Store, { list, item }: ListItem, uiVersion?: number): StoredContent {
  const content = findFileContent(store, { listNumber: list.number, itemId: item.ID }, uiVersion);
  if (content === null) throw new Error(`The file ${itemUrl(item)} has no content.`);
  return content;
}

/** The bytes of a file as an answer. */
export function showBytes(store: Store, name: string, hash: string): Result {
  return { kind: 'bytes', bytes: readContent(store, hash), headers: fileHeaders(name) };
}

function showContent({ context, value: entity }: Call<ListItem>): Result {
  return showBytes(context.store, entity.item.FileLeafRef, contentOf(context.store, entity).hash);
}

function replace({ context, value: entity }: Call<ListItem>): Result {
  replaceContent(context, entity, context.request.body);
  return NOTHING;
}

function remove({ context, value: entity }: Call<ListItem>): Result {
  deleteFile(context, entity);
  return NOTHING;
}

function findByName({ context, value: folder, args }: Call<Folder>): Result {
  const name = args.text('name');
  if (folder.list === null) throw fileNotFound();
  return node(FILE, requireFile(context, name.startsWith('/') ? name : `${folder.url}/${name}`));
}

/** The name may be given with the path of the folder before it. */
function addFile({ context, value: folder, args }: Call<Folder>, path: string): Result {
  const file = writeFile(context, folder, {
    name: path.slice(path.lastIndexOf('/') + 1),
    bytes: context.request.body,
    isOverwriting: args.flag('overwrite', false, 1),
    isNameFlexible: args.flag('ensureUniqueFileName', false, 2)
  });
  return created(FILE, reread(context, file));
}

function person(store: Store, id: number): Result {
  const found = findPrincipal(store, id);
  return found === null ? value(null) : node(USER, found);
}
