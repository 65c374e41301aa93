import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HttpRequest, HttpResponse } from '../../server/protocol/messages';

/** How long a browser may keep what it got: `forever` for names that change with their content, `never` for pages. */
export type Freshness = 'forever' | 'never';

export type Content = {
  readonly body: string | Uint8Array;
  /** A media type; see {@link typeOf} for files. */
  readonly type: string;
  readonly freshness: Freshness;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm'
};

const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  forever: 'public, max-age=31536000, immutable',
  never: 'no-cache, no-store'
};

/** What was compressed before: the same files are asked for on every page. */
const compressed = new WeakMap<Uint8Array, Buffer>();

/** A whole answer; text is compressed for clients that take gzip. */
export function answerWith(request: HttpRequest, content: Content): HttpResponse {
  const { type } = content;
  const body = typeof content.body === 'string' ? Buffer.from(content.body) : content.body;
  const zips = isText(type) && body.length > 1024 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return {
    status: content.status ?? 200,
    headers: {
      'content-type': type,
      'cache-control': CACHE_CONTROL[content.freshness],
      ...(isText(type) ? { vary: 'accept-encoding' } : {}),
      ...(zips ? { 'content-encoding': 'gzip' } : {}),
      ...content.headers
    },
    body: zips ? zip(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  };
}

export function redirectTo(location: string): HttpResponse {
  return { status: 302, headers: { location, 'cache-control': CACHE_CONTROL.never }, body: '' };
}

/** The media type of a file by its name or address; plain bytes for names it does not know. */
export function typeOf(fileName: string): string {
  return TYPES[path.extname(fileName).toLowerCase()] ?? 'application/octet-stream';
}

function isText(type: string): boolean {
  return /^text\/|json|javascript|svg/.test(type);
}

function zip(body: Uint8Array): Buffer {
  const known = compressed.get(body);
  if (known) return known;
  const zipped = gzipSync(body, { level: 6 });
  compressed.set(body, zipped);
  return zipped;
}
