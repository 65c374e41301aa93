import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';

import type { HttpRequest, HttpResponse } from '../protocol/messages';
import { invalidQuery } from '../protocol/sharepoint-error';

/** SharePoint's limit on the parts of one batch. */
const MAXIMUM_PARTS = 100;

/**
 * Reads the requests in a `multipart/mixed` batch, in order; the parts of change sets come where their set was.
 *
 * @throws SharePointError 400 when the body is not a batch, or holds more than 100 requests
 */
export function readBatch(request: HttpRequest): HttpRequest[] {
  const boundary = boundaryOf(request.headers['content-type'] ?? '');
  const parts = readParts(request.body.toString('utf8'), boundary, request);
  if (parts.length > MAXIMUM_PARTS)
    throw invalidQuery(
      `The batch contains ${parts.length} operations, more than the ${MAXIMUM_PARTS} that are allowed.`
    );
  return parts;
}

/** Writes the answers of a batch, one part after another as SharePoint does: change sets are not nested in the answer. */
export function writeBatch(responses: readonly HttpResponse[]): HttpResponse {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = responses.map((response) => `--${boundary}\r\n${writePart(response)}`);
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`
  };
}

function boundaryOf(contentType: string): string {
  const match = /boundary="?([^";]+)"?/i.exec(contentType);
  if (!match?.[1]) throw invalidQuery('The content type of a batch must be multipart/mixed with a boundary.');
  return match[1];
}

function readParts(text: string, boundary: string, envelope: HttpRequest): HttpRequest[] {
  const pieces = text.split(`--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => {
      const { headers, rest } = readHeaders(piece.replace(/^\r?\n/, ''));
      const type = headers['content-type'] ?? '';
      return type.includes('multipart/mixed')
        ? readParts(rest, boundaryOf(type), envelope)
        : [readPart(rest, envelope)];
    });
}

function readPart(text: string, envelope: HttpRequest): HttpRequest {
  const trimmed = text.replace(/^(?:\r?\n)+/, '');
  const lineEnd = trimmed.search(/\r?\n/);
  const match = /^(\w+)\s+(.+?)(?:\s+HTTP\/[\d.]+)?\s*$/i.exec(lineEnd < 0 ? trimmed : trimmed.slice(0, lineEnd));
  if (!match) throw invalidQuery('A part of the batch does not begin with a request line.');
  const { headers, rest } = readHeaders(lineEnd < 0 ? '' : trimmed.slice(lineEnd).replace(/^\r?\n/, ''));
  const inherited = { accept: headers.accept ?? 'application/json', host: envelope.headers.host ?? '' };
  return {
    method: String(match[1]).toUpperCase(),
    url: new URL(String(match[2]), envelope.url),
    headers: { ...inherited, ...headers },
    body: Buffer.from(rest.replace(/\r?\n$/, ''), 'utf8')
  };
}

function readHeaders(text: string): { readonly headers: Record<string, string>; readonly rest: string } {
  const headers: Record<string, string> = {};
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: end ? text.slice(end.index + end[0].length) : '' };
}

function writePart(response: HttpResponse): string {
  const headers = Object.entries(response.headers).map(([name, content]) => `${name.toUpperCase()}: ${content}\r\n`);
  const status = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`;
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${status}\r\n${headers.join('')}\r\n${response.body.toString()}\r\n`;
}
