import { json } from '../api/present';
import type { HttpResponse } from '../protocol/messages';
import type { RequestContext } from '../api/request-context';
import { invalidQuery, SharePointError } from '../protocol/sharepoint-error';

type Dialect = Pick<RequestContext, 'metadata' | 'odataVersion'>;

/**
 * Writes a failure in SharePoint's shape. What is no refusal is a fault of this server: 500, and printed for whoever runs it, not for
 * whoever asked.
 */
export function answerError(failure: unknown, dialect: Dialect): HttpResponse {
  const error = refusalOf(failure) ?? internalError(failure);
  const code = `${error.code}, ${error.type}`;
  const message = { lang: 'en-US', value: error.message };
  const response = json(dialect, error.status, errorBody(dialect, code, message));
  return { ...response, headers: { ...response.headers, ...error.headers } };
}

/** What JavaScript and SQLite say to a request that is nested too deeply or has too many conditions. */
const tooComplex =
  /^(?:Maximum call stack size exceeded|Expression tree is too large.*|parser stack overflow|too many SQL variables|LIKE or GLOB pattern too complex|string or blob too big)$/;

/** The failure as a refusal; `null` for a fault of this server. */
function refusalOf(failure: unknown): SharePointError | null {
  if (failure instanceof SharePointError) return failure;
  const message = (failure as Partial<Error> | null)?.message;
  return typeof message === 'string' && tooComplex.test(message)
    ? invalidQuery('The query cannot be completed because it is too complex.')
    : null;
}

function internalError(failure: unknown): SharePointError {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  const text = 'The local SharePoint has failed; where it runs it says why.';
  return new SharePointError(500, '-1', 'System.InvalidOperationException', text);
}

function errorBody(
  dialect: Dialect,
  code: string,
  message: { lang: string; value: string }
): Parameters<typeof json>[2] {
  if (dialect.metadata === 'verbose') return { error: { code, message } };
  return dialect.odataVersion === 4
    ? { error: { code, message: message.value } }
    : { 'odata.error': { code, message } };
}
