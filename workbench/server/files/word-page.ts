import type { HttpRequest, HttpResponse } from '../protocol/messages';
import type { PageRoute, PageSite } from '../api/page-route';
import { SharePointError } from '../protocol/sharepoint-error';
import { findFileLock, lockFile, unlockFile } from '../items/file-lock';
import { requireFile } from './find-files';

/**
 * `/_workbench/word?path=<server-relative URL of a file>`: POST opens the file in Word for the person who asks, DELETE closes it. While it
 * is open no one writes it, as in SharePoint.
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
  if (request.method === 'POST') lockFile(store, file, { kind: 'word', personId: person.id });
  else if (request.method === 'DELETE') unlockFile(store, file);
  else if (request.method !== 'GET') return answer(405, { error: 'Use GET, POST or DELETE.' });
  return answer(200, { isOpen: findFileLock(store, file)?.kind === 'word' });
}

function answer(status: number, content: object): HttpResponse {
  return { status, headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(content) };
}
