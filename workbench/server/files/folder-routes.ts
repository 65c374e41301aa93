import { readFields } from '../fields/field-store';
import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { Call } from '../api/call';
import { isJsonObject } from '../protocol/json';
import { NOTHING, created, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { accessDenied, invalidArgument } from '../protocol/sharepoint-error';
import { itemUrl } from '../items/find-items';
import { updateItem } from '../items/write-items';
import { readLists } from '../store/find-lists';
import { FILES, FOLDER, FOLDERS, ITEM, WEB } from '../api/resource-keys';
import type { Folder, ListItem } from '../api/resource-keys';
import { maySeeList, requireEditItem } from '../security';
import { itemTable } from '../store/records';
import { readChildren, requireFolder, requireFolderById } from './find-files';
import { deleteFile, makeFolder, recycleFile } from './write-file';

/** Folders of the site, of lists and in lists: found, listed, made and removed. */
export function folderRoutes(api: Api): void {
  api
    .type(WEB)
    .get('RootFolder', ({ context }) => node(FOLDER, requireFolder(context, context.store.site.url)))
    .get('Folders', ({ context }) => node(FOLDERS, requireFolder(context, context.store.site.url)))
    .get('GetFolderByServerRelativePath', ({ context, args }) =>
      node(FOLDER, requireFolder(context, args.text('decodedUrl')))
    )
    .get('GetFolderByServerRelativeUrl', ({ context, args }) =>
      node(FOLDER, requireFolder(context, args.text('serverRelativeUrl')))
    )
    .get('GetFolderById', ({ context, args }) => node(FOLDER, requireFolderById(context, args.text('uniqueId'))));
  api
    .type(FOLDERS)
    .collection(FOLDER, readFolders)
    .byKey(findByName)
    .get('GetByUrl', findByName)
    .post('Add', (call) => addFolder(call, call.args.text('url')))
    .post('AddUsingPath', (call) => addFolder(call, call.args.text('decodedUrl')));
  describeFolder(api);
  api
    .type(FOLDER)
    .get('Files', ({ value: folder }) => node(FILES, folder))
    .get('Folders', ({ value: folder }) => node(FOLDERS, folder))
    .get('ParentFolder', ({ context, value: folder }) =>
      node(FOLDER, requireFolder(context, folder.url.slice(0, folder.url.lastIndexOf('/'))))
    )
    .get('ListItemAllFields', ({ value: folder }) =>
      folder.list !== null && folder.item !== null ? node(ITEM, { list: folder.list, item: folder.item }) : value(null)
    )
    .get('Properties', ({ value: folder }) =>
      value(
        {
          vti_x005f_isbrowsable: 'true',
          vti_x005f_listname: folder.list === null ? '' : `{${folder.list.id.toUpperCase()}}`
        },
        'SP.PropertyValues'
      )
    )
    .get('StorageMetrics', (call) =>
      value(
        {
          LastModified: call.value.item?.Modified ?? call.context.store.timestamp(),
          TotalFileCount: String(readChildren(call.context, call.value, 'file').length)
        },
        'SP.StorageMetrics'
      )
    )
    .post('AddSubFolderUsingPath', addSubFolder)
    .post('Recycle', ({ context, value: folder }) => value(recycleFile(context, itemOf(folder)), 'Edm.Guid'))
    .post('DeleteWithParameters', remove)
    .merge((call) => {
      requireKept(api.type(FOLDER), call.context.body, ['Name']);
      return rename(call);
    })
    .remove(remove);
}

function describeFolder(api: Api): void {
  api
    .type(FOLDER)
    .identifiedBy({
      type: () => 'SP.Folder',
      link: (folder) =>
        `Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(folder.url.replace(/'/g, "''"))}')`
    })
    .properties({
      Exists: () => true,
      ExistsAllowThrowForPolicyFailures: () => true,
      ExistsWithException: () => true,
      IsWOPIEnabled: () => false,
      ItemCount: (folder, { store }) => {
        if (folder.list === null) return 0;
        return (
          store.one<{ count: number }>(
            `SELECT count(*) AS count FROM ${itemTable(folder.list)} WHERE FileDirRef = ? AND deleted = 0`,
            folder.url
          )?.count ?? 0
        );
      },
      Name: (folder) => folder.url.slice(folder.url.lastIndexOf('/') + 1),
      ProgID: () => null,
      ServerRelativeUrl: (folder) => folder.url,
      TimeCreated: (folder, { store }) => folder.item?.Created ?? folder.list?.created ?? store.timestamp(),
      TimeLastModified: (folder, { store }) =>
        folder.item?.Modified ?? folder.list?.lastItemModified ?? store.timestamp(),
      UniqueId: (folder, { store }) => folder.item?.UniqueId ?? folder.list?.rootFolderId ?? store.site.webId,
      WelcomePage: () => ''
    })
    .onDemand({ ServerRelativePath: (folder) => ({ DecodedUrl: folder.url }) });
}

/** Below the site's own folder are the libraries; below `Lists` the lists. */
function readFolders({ context, value: folder }: Call<Folder>): readonly Folder[] {
  if (folder.list !== null)
    return readChildren(context, folder, 'folder').map((child) => ({ ...child, url: itemUrl(child.item) }));
  return readLists(context.store)
    .filter(
      (list) =>
        list.rootUrl.slice(0, list.rootUrl.lastIndexOf('/')).toLowerCase() === folder.url.toLowerCase() &&
        maySeeList(context.store, context.person, list)
    )
    .map((list) => ({ list, item: null, url: list.rootUrl }));
}

function findByName({ context, value: folder, args }: Call<Folder>): Result {
  const name = args.text('url');
  return node(FOLDER, requireFolder(context, name.startsWith('/') ? name : `${folder.url}/${name}`));
}

/** The path may lead further down than the folder the collection belongs to; it is then taken from the site. */
function addFolder({ context, value: folder, args }: Call<Folder>, path: string): Result {
  const slash = path.lastIndexOf('/');
  const parent = path.startsWith('/')
    ? requireFolder(context, path.slice(0, slash))
    : slash < 0
      ? folder
      : requireFolder(context, `${folder.url}/${path.slice(0, slash)}`);
  return created(FOLDER, makeFolder(context, parent, path.slice(slash + 1), args.flag('overwrite', false, 1)));
}

function addSubFolder({ context, value: folder, args }: Call<Folder>): Result {
  const given = args.find('leafPath');
  const name = isJsonObject(given) ? given.DecodedUrl : given;
  if (typeof name !== 'string')
    throw invalidArgument('The parameter leafPath does not exist or has a value that cannot be used in method.');
  return created(FOLDER, makeFolder(context, folder, name));
}

function rename({ context, value: folder }: Call<Folder>): Result {
  const { list, item } = itemOf(folder);
  const { Name } = context.body;
  requireEditItem(context.store, context.person, list, item);
  if (typeof Name === 'string') {
    const hasTitle = readFields(context.store, list.number).some((field) => field.internalName === 'Title');
    updateItem(context.store, list, item, {
      cells: hasTitle ? { Title: Name } : {},
      editorId: context.person.id,
      leafName: Name
    });
  }
  return NOTHING;
}

function remove({ context, value: folder }: Call<Folder>): Result {
  deleteFile(context, itemOf(folder));
  return NOTHING;
}

/** @throws SharePointError 403 for a folder that is not in a list: those go with their list */
function itemOf({ list, item }: Folder): ListItem {
  if (list === null || item === null) throw accessDenied();
  return { list, item };
}
