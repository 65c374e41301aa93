import type { Page } from '@playwright/test';

/** What a page asks the site for. A batch is one request, whatever it holds. */
export type SiteRequest = 'batch' | 'document' | 'other';

function nameRequest(path: string): SiteRequest {
  if (path.endsWith('/$batch')) return 'batch';
  return path.includes('getFileByServerRelativePath') ? 'document' : 'other';
}

/** What the page asks of the site from now on, in order; the array grows. */
export function watchRequests(page: Page): readonly SiteRequest[] {
  const requests: SiteRequest[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/_api/')) requests.push(nameRequest(decodeURIComponent(pathname)));
  });
  return requests;
}
