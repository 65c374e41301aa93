import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { SharePointError } from '../protocol/sharepoint-error';
import { MalformedKqlError } from './kql/kql-ast';
import { presentSearch } from './present-search';
import { UnsuitablePropertyError, runSearch } from './run-search';
import type { SearchAnswer } from './run-search';
import { readPostedRequest, readQueriedRequest } from './search-request';
import type { SearchRequest } from './search-request';

const SEARCH = resourceKey<null>('Microsoft.Office.Server.Search.REST.SearchService');

/** `search/postquery` and `search/query`. */
export function searchRoutes(api: Api): void {
  api.type(ROOT).get('search', () => node(SEARCH, null));
  api
    .type(SEARCH)
    .post('postquery', ({ context }) => answer(context, 'postquery', readPostedRequest(context.body)))
    .get('query', ({ context, args }) =>
      answer(
        context,
        'query',
        readQueriedRequest((name) => args.find(name))
      )
    );
}

function answer(context: RequestContext, name: string, request: SearchRequest): Result {
  const shown = presentSearch(context, request, search(context, request));
  if (context.metadata === 'verbose') return { kind: 'json', value: { d: { [name]: verbose(shown) } } };
  const metadata =
    context.metadata === 'minimal'
      ? { 'odata.metadata': `${context.webUrl}/_api/$metadata#Microsoft.Office.Server.Search.REST.SearchResult` }
      : {};
  return { kind: 'json', value: { ...metadata, ...shown } };
}

function search(context: RequestContext, request: SearchRequest): SearchAnswer {
  try {
    return runSearch(context.store, context.person, request);
  } catch (error) {
    if (error instanceof MalformedKqlError || error instanceof UnsuitablePropertyError) {
      throw new SharePointError(500, '-1', 'Microsoft.Office.Server.Search.REST.SearchServiceException', error.message);
    }
    throw error;
  }
}

/** Verbose JSON wraps every array, however deep. */
function verbose(content: JsonValue | undefined): JsonValue {
  if (content === undefined) return null;
  if (Array.isArray(content)) return { results: content.map(verbose) };
  if (!isJsonObject(content)) return content;
  const members: JsonObject = Object.fromEntries(
    Object.entries(content).map(([key, member]) => [key, verbose(member)])
  );
  return members;
}
