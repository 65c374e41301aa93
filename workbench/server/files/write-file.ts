import type { RequestContext } from '../api/request-context';
import { accessDenied, invalidOperation } from '../protocol/sharepoint-error';
import { findItem, findItemByUrl, itemUrl } from '../items/find-items';
import { requireDeleteTree, requireWritable } from '../items/item-policies';
import { requireUnlocked } from '../items/file-lock';
import { addItem, updateItem } from '../items/write-items';
import type { Folder, ListItem } from '../api/resource-keys';
import { requireAddItem, requireEditItem } from '../security';
import { findPrincipal } from '../principals/principals';
import { removeItem } from '../items/write-items';
import type { ListRecord } from '../store/records';
import { findFileContent, saveContent, saveFileContent } from './contents';
import { recycleItem } from './recycle-bin';

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Replace a file of this name, which makes a new version of it. */
  readonly isOverwriting: boolean;
  /** Find another name when this one is taken. */
  readonly isNameFlexible?: boolean;
}

/**
 * Puts a file into a folder of a library.
 *
 * @throws SharePointError 403 for someone who may not add (or, when the name is taken, change), 400 for a taken name or a name SharePoint does not allow
 */
export function writeFile(context: RequestContext, folder: Folder, file: NewFile): ListItem {
  const { store, person } = context;
  const { list } = folder;
  if (list === null || list.baseType !== 1) throw accessDenied();
  const name = file.isNameFlexible === true ? freeName(context, list, folder, file.name) : file.name;
  const existing = findItemByUrl(store, list, `${folder.url}/${name}`);
  if (existing?.FSObjType === 0) {
    if (!file.isOverwriting) throw nameTaken(context, { list, item: existing });
    return replaceContent(context, { list, item: existing }, file.bytes);
  }
  requireAddItem(store, person, list, folder.item?.scopeId ?? list.scopeId);
  const item = addItem(store, list, { cells: {}, authorId: person.id, folderUrl: folder.url, leafName: name });
  saveFileContent(store, { listNumber: list.number, itemId: item.ID }, item.uiVersion, saveContent(store, file.bytes));
  return { list, item };
}

/** Gives a file other bytes: a new version where the library keeps versions. @throws SharePointError 403, 412 */
export function replaceContent(context: RequestContext, { list, item }: ListItem, bytes: Uint8Array): ListItem {
  const { store, person } = context;
  requireEditItem(store, person, list, item);
  requireWritable(context, { list, item });
  const changed = updateItem(store, list, item, { cells: {}, editorId: person.id });
  saveFileContent(store, { listNumber: list.number, itemId: item.ID }, changed.uiVersion, saveContent(store, bytes));
  return { list, item: changed };
}

/** Makes the bytes and columns of an earlier version the current ones again, as a new version. @throws SharePointError 403 */
export function restoreVersion(context: RequestContext, { list, item }: ListItem, uiVersion: number): void {
  const { store, person } = context;
  requireEditItem(store, person, list, item);
  requireUnlocked(context, { list, item });
  const place = { listNumber: list.number, itemId: item.ID };
  const content = findFileContent(store, place, uiVersion);
  const changed = updateItem(store, list, item, { cells: {}, editorId: person.id });
  if (content !== null) saveFileContent(store, place, changed.uiVersion, content);
}

/**
 * Makes a folder in a folder of a list.
 *
 * @throws SharePointError 403 for someone who may not add, 400 for a taken name unless `isOverwriting`, which answers with the folder that is there
 */
export function makeFolder(context: RequestContext, parent: Folder, name: string, isOverwriting = false): Folder {
  const { store, person } = context;
  const { list } = parent;
  if (list === null) throw accessDenied();
  const existing = findItemByUrl(store, list, `${parent.url}/${name}`);
  if (existing?.FSObjType === 1 && isOverwriting) return { list, item: existing, url: itemUrl(existing) };
  requireAddItem(store, person, list, parent.item?.scopeId ?? list.scopeId);
  const item = addItem(store, list, {
    cells: { Title: name },
    authorId: person.id,
    folderUrl: parent.url,
    leafName: name,
    isFolder: true
  });
  return { list, item, url: itemUrl(item) };
}

/** Deletes a file or folder for good. @throws SharePointError 403, 412 */
export function deleteFile(context: RequestContext, { list, item }: ListItem): void {
  requireDeleteTree(context, list, item);
  requireWritable(context, { list, item });
  removeItem(context.store, list, item);
}

/** Moves an item, file or folder to the recycle bin. @returns the id of the recycle bin item @throws SharePointError 403 */
export function recycleFile(context: RequestContext, { list, item }: ListItem): string {
  requireDeleteTree(context, list, item);
  requireUnlocked(context, { list, item });
  return recycleItem(context.store, context.person, list, item);
}

/** The row as it is after a change made elsewhere. */
export function reread({ store }: RequestContext, { list, item }: ListItem): ListItem {
  return { list, item: findItem(store, list, item.ID) ?? item };
}

function freeName({ store }: RequestContext, list: ListRecord, folder: Folder, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let candidate = name;
  for (let count = 1; findItemByUrl(store, list, `${folder.url}/${candidate}`) !== null; count += 1)
    candidate = `${stem}${count}${extension}`;
  return candidate;
}

function nameTaken({ store }: RequestContext, { list, item }: ListItem): Error {
  const editor = findPrincipal(store, item.EditorId)?.login ?? '';
  const path = itemUrl(item).slice(list.rootUrl.lastIndexOf('/') + 1);
  const text = `A file with the name ${path} already exists. It was last modified by ${editor} on ${item.Modified}.`;
  return invalidOperation(text, '-2130575257');
}
