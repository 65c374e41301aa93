import type { IncomingMessage } from 'node:http';

import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { HttpRequest } from '../protocol/messages';
import type { Metadata, RequestContext } from '../api/request-context';
import { invalidQuery } from '../protocol/sharepoint-error';

/** Reads a whole request off the socket. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(content) ? content.join(', ') : (content ?? '');
  const url = new URL(incoming.url ?? '/', `http://${headers.host ?? '127.0.0.1'}`);
  return { method: (incoming.method ?? 'GET').toUpperCase(), url, headers, body: Buffer.concat(chunks) };
}

/** The verb that counts: POST may carry MERGE, PUT, PATCH or DELETE in `X-HTTP-Method`; PATCH is MERGE. */
export function effectiveMethod(request: HttpRequest): string {
  const tunneled =
    request.method === 'POST'
      ? (request.headers['x-http-method'] ?? request.headers['x-http-method-override'])
      : undefined;
  const method = (tunneled ?? request.method).toUpperCase();
  if (method === 'PATCH') return 'MERGE';
  return method === 'HEAD' ? 'GET' : method;
}

/** How much metadata the `Accept` header asks for. SharePoint's default for `application/json` is minimal. */
export function wantedMetadata(accept: string | undefined): Metadata {
  const text = (accept ?? '').toLowerCase().replace(/\s/g, '');
  if (text.includes('odata=verbose')) return 'verbose';
  if (text.includes('odata=nometadata') || text.includes('odata.metadata=none')) return 'none';
  return 'minimal';
}

/** 4 when the client wrote `OData-Version: 4.0`, as SharePoint Framework's own client does. */
export function wantedVersion(headers: Readonly<Record<string, string>>): 3 | 4 {
  return (headers['odata-version'] ?? '').startsWith('4') ? 4 : 3;
}

/** The body of a request that has none, or none in JSON. */
export const EMPTY_BODY: Pick<RequestContext, 'body' | 'declaredType'> = { body: {}, declaredType: undefined };

/**
 * The JSON body without `__metadata` and annotations, `{results: []}` unwrapped. A body that is not JSON reads as empty:
 * uploads carry bytes.
 *
 * @throws SharePointError 400 when a body that says it is JSON does not parse
 */
export function readBody(request: HttpRequest): Pick<RequestContext, 'body' | 'declaredType'> {
  if (request.body.length === 0 || !(request.headers['content-type'] ?? '').includes('json')) return EMPTY_BODY;
  let parsed: unknown;
  try {
    parsed = JSON.parse(request.body.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw invalidQuery(
      "Invalid JSON. A comma character ',' was expected or a token was not recognized in the JSON content."
    );
  }
  if (!isJsonObject(parsed)) return EMPTY_BODY;
  return { body: clean(parsed) as JsonObject, declaredType: readType(parsed.__metadata) };
}

function readType(metadata: JsonValue | undefined): string | undefined {
  if (metadata === undefined) return undefined;
  return isJsonObject(metadata) && typeof metadata.type === 'string' ? metadata.type : '';
}

function clean(content: JsonValue): JsonValue {
  if (Array.isArray(content)) return content.map(clean);
  if (!isJsonObject(content)) return content;
  const names = Object.keys(content).filter((name) => name !== '__metadata' && !name.includes('odata.'));
  if (names.length === 1 && names[0] === 'results' && Array.isArray(content.results)) return content.results.map(clean);
  return Object.fromEntries(names.map((name) => [name, clean(content[name] ?? null)]));
}

/** Values of `@name` parameters, by lower-case name. */
export function readAliases(search: URLSearchParams): Record<string, string> {
  const aliases: Record<string, string> = {};
  search.forEach((content, name) => {
    if (name.startsWith('@')) aliases[name.toLowerCase()] = content;
  });
  return aliases;
}
