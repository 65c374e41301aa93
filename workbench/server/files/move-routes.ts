import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import type { Arguments, Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import { isJsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { NOTHING } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation, notKept } from '../protocol/sharepoint-error';
import { findItemByUrl, itemUrl } from '../items/find-items';
import { requireUnlocked } from '../items/file-lock';
import { requireDeleteTree } from '../items/item-policies';
import { readFields } from '../fields/field-store';
import { cellColumn, hasOwnCell } from '../fields/cell-column';
import { removeItem, updateItem } from '../items/write-items';
import type { Cells } from '../items/write-items';
import { normalizeUrl } from '../store/find-lists';
import { FILE, FOLDER } from '../api/resource-keys';
import type { Folder, ListItem } from '../api/resource-keys';
import { requireAddItem, requireDeleteItem, requireEditItem } from '../security';
import { contentOf } from './file-routes';
import { readContent } from './contents';
import { requireFile, requireFolder } from './find-files';
import { writeFile } from './write-file';

/** Copies and moves of files. Folders are renamed where they are, see `folder-routes.ts`; moving and copying them is refused. */
export function moveRoutes(api: Api): void {
  api
    .type(FILE)
    .post('CopyTo', ({ context, value: file, args }) =>
      done(copy(context, file, args.text('strNewUrl'), args.flag('bOverWrite', false, 1)))
    )
    .post('MoveTo', ({ context, value: file, args }) =>
      done(move(context, file, args.text('newUrl'), args.find('flags', 1) === 1))
    )
    .post('MoveToUsingPath', ({ context, value: file, args }) =>
      done(move(context, file, args.text('decodedUrl'), args.find('moveOperations', 1) === 1))
    );
  api
    .type(ROOT)
    .post('SP.MoveCopyUtil.CopyFileByPath', (call) => byPaths(call, copy))
    .post('SP.MoveCopyUtil.MoveFileByPath', (call) => byPaths(call, move));
  refuseOperations(api.type(ROOT), ['SP.MoveCopyUtil.CopyFolderByPath', 'SP.MoveCopyUtil.MoveFolderByPath']);
  refuseOperations(api.type(FOLDER), ['CopyTo', 'CopyToUsingPath', 'MoveTo', 'MoveToUsingPath']);
}

type Transfer = (context: RequestContext, file: ListItem, url: string, isOverwriting: boolean) => void;

function byPaths({ context, args }: Call<null>, transfer: Transfer): Result {
  const options = args.find('options', 99);
  if (isJsonObject(options) && options.KeepBoth === true) throw notKept('KeepBoth');
  return done(
    transfer(
      context,
      requireFile(context, pathOf(args, 'srcPath')),
      pathOf(args, 'destPath'),
      args.flag('overwrite', false)
    )
  );
}

function done(_: void): Result {
  return NOTHING;
}

function pathOf(args: Arguments, name: string): string {
  const given = args.find(name, 99);
  const path = isJsonObject(given) ? given.DecodedUrl : given;
  if (typeof path !== 'string')
    throw invalidArgument(`The parameter ${name} does not exist or has a value that cannot be used in method.`);
  return path;
}

function copy(context: RequestContext, file: ListItem, url: string, isOverwriting: boolean): void {
  const { folderUrl, name } = splitUrl(context, url);
  const bytes = readContent(context.store, contentOf(context.store, file).hash);
  const copied = writeFile(context, requireFolder(context, folderUrl), { name, bytes, isOverwriting });
  updateItem(context.store, copied.list, copied.item, {
    cells: sharedCells(context, file, copied),
    editorId: context.person.id,
    isSystemUpdate: true
  });
}

/** Renames a file, or moves it to another folder of its library: its id, unique id and versions go with it. */
function move(context: RequestContext, file: ListItem, url: string, isOverwriting: boolean): void {
  const { store, person } = context;
  const { list, item } = file;
  const { folderUrl, name } = splitUrl(context, url);
  const isElsewhere = folderUrl.toLowerCase() !== item.FileDirRef.toLowerCase();
  if (isElsewhere) requireMove(context, file, requireFolder(context, folderUrl));
  else requireEditItem(store, person, list, item);
  requireUnlocked(context, file);
  const inTheWay = findItemByUrl(store, list, `${folderUrl}/${name}`);
  if (inTheWay !== null && inTheWay.ID !== item.ID) {
    if (!isOverwriting)
      throw invalidOperation(`A file or folder with the name ${itemUrl(inTheWay)} already exists.`, '-2130575257');
    requireDeleteTree(context, list, inTheWay);
    removeItem(store, list, inTheWay);
  }
  const change = isElsewhere
    ? { folderUrl, editorId: item.EditorId, isSystemUpdate: true }
    : { editorId: person.id, isSystemUpdate: false };
  updateItem(store, list, item, { cells: {}, leafName: name, ...change });
}

/** @throws SharePointError 403 for who may not take it from here or add it there, 501 for a folder of another library */
function requireMove({ store, person }: RequestContext, { list, item }: ListItem, folder: Folder): void {
  if (folder.list?.number !== list.number) throw notKept('moving a file to another library');
  requireDeleteItem(store, person, list, item);
  requireAddItem(store, person, list, folder.item?.scopeId ?? list.scopeId);
}

/** Columns both libraries have, under the same name and of the same type. */
function sharedCells({ store }: RequestContext, from: ListItem, to: ListItem): Cells {
  const known = new Map(readFields(store, to.list.number).map((field) => [field.internalName, field.type]));
  return Object.fromEntries(
    readFields(store, from.list.number)
      .filter((field) => hasOwnCell(field) && known.get(field.internalName) === field.type)
      .map((field) => [field.internalName, from.item[cellColumn(field) as `f_${string}`] ?? null])
  );
}

function splitUrl({ store }: RequestContext, url: string): { readonly folderUrl: string; readonly name: string } {
  const path = normalizeUrl(store, url);
  const slash = path.lastIndexOf('/');
  return { folderUrl: path.slice(0, slash), name: path.slice(slash + 1) };
}
