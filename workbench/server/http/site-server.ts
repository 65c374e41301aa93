import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import type { Principal } from '../principals/principals';
import type { PageRoute, PageSite } from '../api/page-route';
import type { Store } from '../store/store';
import { answerApi, hasBearerToken } from './answer-api';
import { answerError } from './answer-error';
import type { Api } from '../api/api';
import { readBatch, writeBatch } from './batch';
import { isValidDigest } from './form-digest';
import { identify } from './identify';
import { isLoopback } from './loopback';
import type { HttpRequest, HttpResponse } from '../protocol/messages';
import { effectiveMethod, readRequest, wantedMetadata, wantedVersion } from './read-request';
import { decodeAddress } from '../protocol/read-address';
import { invalidDigest } from '../protocol/sharepoint-error';

/**
 * Runs between the request and the answer: may wait, answer in its place, or break the connection off by returning `null`.
 * `carryOn` runs the next interceptor and in the end the request itself, or the request it is given in its place.
 */
export type Interceptor = (
  request: HttpRequest,
  carryOn: (changed?: HttpRequest) => Promise<HttpResponse | null>
) => Promise<HttpResponse | null>;

/** What IIS says to a name it is not bound to. */
const FOREIGN_HOST: HttpResponse = {
  status: 400,
  headers: { 'content-type': 'text/html;charset=us-ascii' },
  body: 'Bad Request - Invalid Hostname'
};

/** One site served over HTTP: REST API, batches, page routes and interceptors. */
export class SiteServer implements PageSite {
  public readonly server: Server;
  private readonly interceptors: Interceptor[] = [];
  private readonly pageRoutes: PageRoute[] = [];

  public constructor(
    public readonly store: Store,
    public readonly api: Api,
    private readonly openDoor: boolean
  ) {
    this.server = createServer((incoming, outgoing) => {
      this.serve(incoming, outgoing).catch((error) =>
        incoming.socket.destroy(error instanceof Error ? error : undefined)
      );
    });
    this.server.keepAliveTimeout = 5000;
  }

  public intercept(interceptor: Interceptor): this {
    this.interceptors.push(interceptor);
    return this;
  }

  public page(route: PageRoute): this {
    this.pageRoutes.push(route);
    return this;
  }

  /** @throws SharePointError 401 when the request names no one this site knows */
  public identify(request: HttpRequest): Principal {
    return identify(this.store, request, this.openDoor);
  }

  /** Answers one request as the socket would. `null`: the connection is to be broken off. */
  public answer(request: HttpRequest): Promise<HttpResponse | null> {
    const run = (index: number, current: HttpRequest): Promise<HttpResponse | null> => {
      const next = this.interceptors[index];
      return next ? next(current, (changed = current) => run(index + 1, changed)) : this.dispatch(current);
    };
    return run(0, request);
  }

  private async dispatch(request: HttpRequest): Promise<HttpResponse> {
    try {
      const path = this.apiPath(request.url);
      if (path !== null) return this.answerCall(request, path);
      for (const route of this.pageRoutes) {
        const response = await route(request, this);
        if (response) return response;
      }
      return { status: 404, headers: { 'content-type': 'text/plain;charset=utf-8' }, body: '404 FILE NOT FOUND' };
    } catch (error) {
      return answerError(error, {
        metadata: wantedMetadata(request.headers.accept),
        odataVersion: wantedVersion(request.headers)
      });
    }
  }

  private answerCall(request: HttpRequest, path: string): HttpResponse {
    const person = this.identify(request);
    if (/^\$batch$/i.test(path)) return this.answerBatch(request, person);
    return answerApi(this.api, this.store, { request, path, person });
  }

  /** Parts run one after another and each fails for itself. The envelope's digest covers them all. */
  private answerBatch(request: HttpRequest, person: Principal): HttpResponse {
    const digest = request.headers['x-requestdigest'];
    const digestIsChecked = digest !== undefined && isValidDigest(digest, person, this.store.now());
    if (digest !== undefined && !digestIsChecked) throw invalidDigest();
    const parts = readBatch(request);
    const needsNone = hasBearerToken(request);
    if (
      !digestIsChecked &&
      !needsNone &&
      !parts.every((part) => part.headers['x-requestdigest'] ?? effectiveMethod(part) === 'GET')
    )
      throw invalidDigest();
    return writeBatch(
      parts.map((part) => {
        const path = this.apiPath(part.url);
        if (path === null)
          return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 FILE NOT FOUND' };
        return answerApi(this.api, this.store, {
          request: part,
          path,
          person,
          digestIsChecked: digestIsChecked || needsNone
        });
      })
    );
  }

  /** What follows `_api/` of this web, decoded; `null` for any other address. */
  private apiPath(url: URL): string | null {
    const path = decodeAddress(url.pathname);
    const lower = path.toLowerCase();
    for (const prefix of ['/_api/', '/_vti_bin/client.svc/']) {
      const start = `${this.store.site.url.toLowerCase()}${prefix}`;
      if (lower.startsWith(start)) return path.slice(start.length);
    }
    return null;
  }

  private async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = isLoopback(incoming.headers.host) ? await this.answer(await readRequest(incoming)) : FOREIGN_HOST;
    if (!response) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(response.status, {
      date: this.store.now().toUTCString(),
      sprequestguid: crypto.randomUUID(),
      microsoftsharepointteamservices: '16.0.0.26621',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=0',
      ...response.headers
    });
    outgoing.end(incoming.method === 'HEAD' ? undefined : response.body);
  }
}
