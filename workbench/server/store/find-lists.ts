import { pathOfAddress } from '../protocol/read-address';
import type { ListRecord, ListSettings } from './records';
import type { Store } from './store';

interface ListRow extends Omit<ListRecord, 'settings'> {
  readonly settings: string;
}

/** All lists, hidden ones too, by title. */
export function readLists(store: Store): readonly ListRecord[] {
  return store.remember('lists', () => store.all<ListRow>('SELECT * FROM lists ORDER BY title').map(toRecord));
}

/** @returns `null` when no list has this id; braces and case do not matter */
export function findListById(store: Store, id: string): ListRecord | null {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  return readLists(store).find((list) => list.id === wanted) ?? null;
}

export function findListByTitle(store: Store, title: string): ListRecord | null {
  const wanted = title.toLowerCase();
  return readLists(store).find((list) => list.title.toLowerCase() === wanted) ?? null;
}

/**
 * The list whose root folder is at a URL: server-relative (`/sites/hospital/Lists/Tasks`), web-relative (`Lists/Tasks`) or absolute.
 */
export function findListByUrl(store: Store, url: string): ListRecord | null {
  const path = normalizeUrl(store, url).toLowerCase();
  return readLists(store).find((list) => list.rootUrl.toLowerCase() === path) ?? null;
}

/** The list a folder or file is in, by its URL; `null` for what is in no list. */
export function findListAround(store: Store, url: string): ListRecord | null {
  const path = `${normalizeUrl(store, url).toLowerCase()}/`;
  return readLists(store).find((list) => path.startsWith(`${list.rootUrl.toLowerCase()}/`)) ?? null;
}

/** Makes a server-relative URL, without a slash at the end, of an absolute, server-relative or web-relative one. */
export function normalizeUrl(store: Store, url: string): string {
  const path = pathOfAddress(url);
  const rooted = path.startsWith('/') ? path : `${store.site.url}/${path}`;
  return rooted.replace(/\/+$/, '');
}

function toRecord(row: ListRow): ListRecord {
  return { ...row, settings: JSON.parse(row.settings) as ListSettings };
}
