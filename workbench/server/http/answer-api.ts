import { parseQuery } from '../odata/query-options';
import { parseResourcePath } from '../odata/resource-path';
import type { Principal } from '../principals/principals';
import type { Store } from '../store/store';
import { answerError } from './answer-error';
import type { Api } from '../api/api';
import { isValidDigest } from './form-digest';
import type { HttpRequest, HttpResponse } from '../protocol/messages';
import { present } from '../api/present';
import { effectiveMethod, EMPTY_BODY, readAliases, readBody, wantedMetadata, wantedVersion } from './read-request';
import type { RequestContext } from '../api/request-context';
import { resolve } from '../api/resolve';
import { invalidDigest, SharePointError } from '../protocol/sharepoint-error';

const missingResources = new Set<string>();

export interface ApiCall {
  readonly request: HttpRequest;
  /** What follows `_api/`, percent-decoded, without the query string. */
  readonly path: string;
  readonly person: Principal;
  /** The part of a batch whose envelope already carried a valid digest. */
  readonly digestIsChecked?: boolean;
}

/** Answers one call of the REST API. Never throws: a failure is an answer too, and undoes what the call had written. */
export function answerApi(api: Api, store: Store, call: ApiCall): HttpResponse {
  const { request, path } = call;
  const dialect = { metadata: wantedMetadata(request.headers.accept), odataVersion: wantedVersion(request.headers) };
  try {
    if (effectiveMethod(request) !== 'GET') requireDigest(store, call);
    requireAccept(request);
    const segments = parseResourcePath(path, readAliases(request.url.searchParams));
    const context = createContext(store, call);
    const name = segments[segments.length - 1]?.name ?? '';
    const work = (): HttpResponse => present(api, context, resolve(api, context, segments), name);
    return context.method === 'GET' ? work() : store.transaction(work);
  } catch (error) {
    if (error instanceof SharePointError && error.type.endsWith('ResourceNotFoundException')) reportGap(request, path);
    return answerError(error, dialect);
  }
}

function createContext(store: Store, { request, path, person }: ApiCall): RequestContext {
  const origin = request.url.origin;
  return {
    store,
    person,
    request,
    origin,
    method: effectiveMethod(request),
    webUrl: `${origin}${store.site.url}`,
    query: parseQuery(request.url.searchParams),
    ...(carriesBytes(path) ? EMPTY_BODY : readBody(request)),
    metadata: wantedMetadata(request.headers.accept),
    odataVersion: wantedVersion(request.headers),
    cache: new Map()
  };
}

/** Uploads are bytes whatever their `Content-Type` says: PnPjs calls all of them JSON. */
function carriesBytes(path: string): boolean {
  return /\/(?:\$value|savebinarystream|(?:add|addUsingPath|startUpload|continueUpload|finishUpload)\(.*\))$/i.test(
    path
  );
}

/**
 * Every write carries a form digest, except the call that hands digests out. As on SharePoint Online, a caller with a bearer token needs none: no other
 * page can make a browser send one. The token itself says nothing here about who asks.
 */
function requireDigest(store: Store, { request, path, person, digestIsChecked }: ApiCall): void {
  if (digestIsChecked || /^\/?contextinfo\/?$/i.test(path) || hasBearerToken(request)) return;
  const digest = request.headers['x-requestdigest'];
  if (!digest || !isValidDigest(digest, person, store.now())) throw invalidDigest();
}

/** OData 4 has names of its own for how much metadata is wanted. @throws SharePointError 406 for those of OData 3 with it */
function requireAccept({ headers }: HttpRequest): void {
  if (wantedVersion(headers) !== 4 || !/odata=/i.test(headers.accept ?? '')) return;
  const text = 'The HTTP header ACCEPT is missing or its value is invalid.';
  throw new SharePointError(406, '-1', 'Microsoft.SharePoint.Client.InvalidClientQueryException', text);
}

/** True for a request whose form digest may be missing. */
export function hasBearerToken(request: HttpRequest): boolean {
  return /^bearer /i.test(request.headers.authorization ?? '');
}

/** Says once per address that a client asked for something this server does not have. */
function reportGap(request: HttpRequest, path: string): void {
  const gap = `${request.method} _api/${path.replace(/'[^']*'|\d+/g, '…')}`;
  if (missingResources.has(gap)) return;
  missingResources.add(gap);
  process.stderr.write(`Not in the local SharePoint: ${gap}\n`);
}
