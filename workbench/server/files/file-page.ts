import type { HttpRequest, HttpResponse } from '../protocol/messages';
import type { PageRoute, PageSite } from '../api/page-route';

import { decodeAddress } from '../protocol/read-address';
import { SharePointError } from '../protocol/sharepoint-error';
import { findItem, findItemByUrl } from '../items/find-items';
import { findListAround, normalizeUrl } from '../store/find-lists';
import { mayIn, requireReadItem } from '../security';
import type { Principal } from '../principals/principals';
import { PAGES_TEMPLATE } from '../store/records';
import type { Store } from '../store/store';
import { findAttachment } from './attachments';
import { fileHeaders } from './content-type-of';
import { readContent } from './contents';
import { contentOf } from './file-routes';
import { requireFile } from './find-files';
import { findVersion } from './version-routes';

interface FoundBytes {
  readonly name: string;
  readonly hash: string;
}

/** GET of a file's own address, of one of its versions (`_vti_history/<number>/...`) or of an attachment. */
export const filePage: PageRoute = (request, server) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const path = addressOf(server.store, request.url);
  if (path === null || !isKept(server.store, path.replace(/\/_vti_history\/\d+/i, ''))) return null;
  const found = findBytes(server, request, path);
  return found === null ? null : answer(server.store, request, found);
};

/** Whether a file is at the address, for whoever may read it; a page is not read as a file but shown, by others. */
function isKept(store: Store, path: string): boolean {
  const list = findListAround(store, path);
  if (list?.baseTemplate === PAGES_TEMPLATE && /\.aspx$/i.test(path)) return false;
  return list !== null && (/\/Attachments\/\d+\/[^/]+$/i.test(path) || findItemByUrl(store, list, path) !== null);
}

/** `_layouts/15/download.aspx?SourceUrl=...` is another name for the address in it. */
function addressOf(store: Store, url: URL): string | null {
  const path = decodeAddress(url.pathname);
  if (!path.toLowerCase().startsWith(`${store.site.url.toLowerCase()}/`)) return null;
  if (!/\/_layouts\/15\/download\.aspx$/i.test(path)) return path;
  const source = [...url.searchParams].find(([name]) => name.toLowerCase() === 'sourceurl')?.[1];
  return source === undefined ? null : normalizeUrl(store, source);
}

function findBytes(server: PageSite, request: HttpRequest, path: string): FoundBytes | null {
  const { store } = server;
  const person = server.identify(request);
  try {
    return findAttached(store, person, path) ?? findFileBytes(store, person, path);
  } catch (error) {
    if (error instanceof SharePointError && error.status === 404) return null;
    throw error;
  }
}

function findAttached(store: Store, person: Principal, path: string): FoundBytes | null {
  const list = findListAround(store, path);
  const [, id, name] = /\/Attachments\/(\d+)\/([^/]+)$/i.exec(path) ?? [];
  const item = list === null || id === undefined ? null : findItem(store, list, Number(id));
  if (list === null || item === null || name === undefined) return null;
  requireReadItem(store, person, list, item);
  return findAttachment(store, { listNumber: list.number, itemId: item.ID }, name);
}

function findFileBytes(store: Store, person: Principal, path: string): FoundBytes | null {
  const [history, uiVersion] = /\/_vti_history\/(\d+)/i.exec(path) ?? [];
  const file = requireFile({ store, person }, history === undefined ? path : path.replace(history, ''));
  if (uiVersion === undefined) return { name: file.item.FileLeafRef, hash: contentOf(store, file).hash };
  if (!mayIn(store, person, file.item.scopeId, 'ViewVersions') || findVersion(store, file, Number(uiVersion)) === null)
    return null;
  return { name: file.item.FileLeafRef, hash: contentOf(store, file, Number(uiVersion)).hash };
}

/** The hash of the bytes is their ETag, so that a browser that has them need not load them again. */
function answer(store: Store, request: HttpRequest, { name, hash }: FoundBytes): HttpResponse {
  const etag = `"${hash.slice(0, 32)}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  return { status: 200, headers: { ...fileHeaders(name), etag }, body: readContent(store, hash) };
}
