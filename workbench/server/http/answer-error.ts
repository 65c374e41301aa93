import { json } from '../api/present';
import type { HttpResponse } from '../protocol/messages';
import type { RequestContext } from '../api/request-context';
import { SharePointError } from '../protocol/sharepoint-error';

type Dialect = Pick<RequestContext, 'metadata' | 'odataVersion'>;

/** Writes a failure in SharePoint's shape. What is no `SharePointError` is a fault of this server: 500, and printed for the person who runs it. */
export function answerError(error: unknown, dialect: Dialect): HttpResponse {
  if (!(error instanceof SharePointError)) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return answerError(new SharePointError(500, '-1', 'System.InvalidOperationException', String(error)), dialect);
  }
  const code = `${error.code}, ${error.type}`;
  const message = { lang: 'en-US', value: error.message };
  const response = json(dialect, error.status, errorBody(dialect, code, message));
  return { ...response, headers: { ...response.headers, ...error.headers } };
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
