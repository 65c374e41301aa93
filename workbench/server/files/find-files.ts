import type { RequestContext } from '../api/request-context';
import { fileNotFound, throttledByThreshold } from '../protocol/sharepoint-error';
import { findItemByUniqueId, findItemByUrl, itemUrl } from '../items/find-items';
import { findListAround, normalizeUrl, readLists } from '../store/find-lists';
import type { Folder, ListItem } from '../api/resource-keys';
import { mayReadItem, maySeeList, readableItems } from '../security';
import { itemTable } from '../store/records';
import type { ItemRow } from '../store/records';

type Asker = Pick<RequestContext, 'store' | 'person'>;

/** SharePoint lists the contents of a folder only up to this many. */
const LIST_VIEW_THRESHOLD = 5000;

/**
 * The file at a URL (absolute, server-relative or web-relative), for someone who may read it.
 *
 * @throws SharePointError 404 for everyone else, for a folder, and for a URL that leads nowhere
 */
export function requireFile(asker: Asker, url: string): ListItem {
  const found = findReadable(asker, url);
  if (found === null || found.item.FSObjType === 1 || found.list.baseType !== 1) throw fileNotFound();
  return found;
}

/** The file with a unique id. @throws SharePointError 404 as `requireFile` does */
export function requireFileById(asker: Asker, id: string): ListItem {
  const found = findById(asker, id);
  if (found === null || found.item.FSObjType === 1 || found.list.baseType !== 1) throw fileNotFound();
  return found;
}

/**
 * The folder at a URL: of a list, in a list, or the site's own.
 *
 * @throws SharePointError 404 for what is no folder or may not be read
 */
export function requireFolder(asker: Asker, url: string): Folder {
  const path = normalizeUrl(asker.store, url);
  const siteUrl = asker.store.site.url;
  if (path.toLowerCase() === siteUrl.toLowerCase() || path.toLowerCase() === `${siteUrl.toLowerCase()}/lists`)
    return { list: null, item: null, url: path };
  const list = findListAround(asker.store, path);
  if (list !== null && list.rootUrl.toLowerCase() === path.toLowerCase() && maySeeList(asker.store, asker.person, list))
    return { list, item: null, url: list.rootUrl };
  const found = findReadable(asker, path);
  if (found?.item.FSObjType !== 1) throw fileNotFound();
  return { ...found, url: itemUrl(found.item) };
}

/** The folder with a unique id, root folders of lists included. @throws SharePointError 404 as `requireFolder` does */
export function requireFolderById(asker: Asker, id: string): Folder {
  const root = readLists(asker.store).find(
    (list) => list.rootFolderId.toLowerCase() === id.replace(/[{}]/g, '').toLowerCase()
  );
  if (root !== undefined) return requireFolder(asker, root.rootUrl);
  const found = findById(asker, id);
  if (found?.item.FSObjType !== 1) throw fileNotFound();
  return { ...found, url: itemUrl(found.item) };
}

/**
 * What is directly in a folder and may be read: its files, or the folders in it, by name.
 *
 * @throws SharePointError 500 for a folder past the list view threshold
 */
export function readChildren({ store, person }: Asker, folder: Folder, kind: 'file' | 'folder'): readonly ListItem[] {
  const { list } = folder;
  if (list === null || (kind === 'file' && list.baseType !== 1)) return [];
  const table = itemTable(list);
  const children =
    store.one<{ count: number }>(
      `SELECT count(*) AS count FROM ${table} WHERE FileDirRef = ? AND deleted = 0`,
      folder.url
    )?.count ?? 0;
  if (children > LIST_VIEW_THRESHOLD) throw throttledByThreshold();
  const readable = readableItems(store, person, list);
  const sql = `SELECT * FROM ${table} WHERE FileDirRef = ? AND FSObjType = ? AND deleted = 0 AND (${readable.sql}) ORDER BY FileLeafRef`;
  return store
    .all<ItemRow>(sql, folder.url, kind === 'folder' ? 1 : 0, ...readable.parameters)
    .map((item) => ({ list, item }));
}

function findReadable({ store, person }: Asker, url: string): ListItem | null {
  const path = normalizeUrl(store, url);
  const list = findListAround(store, path);
  const item = list && findItemByUrl(store, list, path);
  return list && item && mayReadItem(store, person, list, item) ? { list, item } : null;
}

function findById({ store, person }: Asker, id: string): ListItem | null {
  for (const list of readLists(store)) {
    const item = findItemByUniqueId(store, list, id);
    if (item !== null) return mayReadItem(store, person, list, item) ? { list, item } : null;
  }
  return null;
}
