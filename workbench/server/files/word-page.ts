import type { HttpRequest, HttpResponse } from '../protocol/messages';
import type { PageRoute, PageSite } from '../api/page-route';
import { SharePointError } from '../protocol/sharepoint-error';
import type { ListItem } from '../api/resource-keys';
import { requireEditItem } from '../security';
import { findFileLock, lockFile, unlockFile } from '../items/file-lock';
import { updateItem } from '../items/write-items';
import { saveContent, saveFileContent } from './contents';
import { requireFile } from './find-files';

/**
 * `/_workbench/word?path=<server-relative URL of a file>`: POST opens the file in Word for the person who asks, PUT saves the bytes sent as
 * AutoSave does, DELETE closes it. While it is open no one else writes it, and every save makes a version, as in SharePoint.
 */
export const wordPage: PageRoute = (request, site) => {
  if (request.url.pathname !== '/_workbench/word') return null;
  try {
    return openOrClose(request, site);
  } catch (error) {
    if (error instanceof SharePointError) return answer(error.status, { error: error.message });
    throw error;
  }
};

function openOrClose(request: HttpRequest, site: PageSite): HttpResponse {
  const { store } = site;
  const person = site.identify(request);
  const file = requireFile({ store, person }, request.url.searchParams.get('path') ?? '');
  if (request.method !== 'GET') requireEditItem(store, person, file.list, file.item);
  if (request.method === 'POST') lockFile(store, file, { kind: 'word', personId: person.id });
  else if (request.method === 'PUT') save(site, file, request.body, person.id);
  else if (request.method === 'DELETE') unlockFile(store, file);
  else if (request.method !== 'GET') return answer(405, { error: 'Use GET, POST, PUT or DELETE.' });
  return answer(200, { isOpen: findFileLock(store, file)?.kind === 'word' });
}

function save({ store }: PageSite, file: ListItem, bytes: Uint8Array, editorId: number): void {
  const { list, item } = file;
  store.transaction(() => {
    const { uiVersion } = updateItem(store, list, item, { cells: {}, editorId });
    saveFileContent(store, { listNumber: list.number, itemId: item.ID }, uiVersion, saveContent(store, bytes));
  });
}

function answer(status: number, content: object): HttpResponse {
  return { status, headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(content) };
}
