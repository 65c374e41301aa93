import type { Principal } from '../principals/principals';
import type { HttpRequest, HttpResponse } from '../protocol/messages';
import type { Store } from '../store/store';

/** What a page may know of the site it belongs to. */
export interface PageSite {
  readonly store: Store;
  /** @throws SharePointError 401 when the request names no one this site knows */
  identify(request: HttpRequest): Principal;
}

/** Answers an address outside the REST API (a file, a photo, `/_workbench/...`), or `null` to leave it to the next. */
export type PageRoute = (request: HttpRequest, site: PageSite) => HttpResponse | null | Promise<HttpResponse | null>;
