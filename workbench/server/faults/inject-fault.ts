import { answerError } from '../http/answer-error';
import type { HttpRequest, HttpResponse } from '../protocol/messages';
import { effectiveMethod, wantedMetadata, wantedVersion } from '../http/read-request';
import { accessDenied, invalidDigest, unauthorized } from '../protocol/sharepoint-error';
import type { Interceptor, SiteServer } from '../http/site-server';
import type { Injection, FaultTarget, FaultPlan, Target } from './fault-plan';

/** Makes the planned faults happen, before anything else sees the request. */
export function injectFaults(server: SiteServer, plan: FaultPlan): Interceptor {
  return async (request, carryOn) => {
    server.store.formulaClock = plan.formulaClock;
    const injection = plan.take(describe(server, request));
    return injection === null ? carryOn() : injectFault(injection, request, carryOn);
  };
}

async function injectFault(
  injection: Injection,
  request: HttpRequest,
  carryOn: () => Promise<HttpResponse | null>
): Promise<HttpResponse | null> {
  if (injection.delayMilliseconds > 0) {
    await new Promise((resolve) => setTimeout(resolve, injection.delayMilliseconds));
  }
  if (injection.drop === 'before') {
    return null;
  }
  if (injection.refusal !== null) {
    return refuse(injection.refusal);
  }
  if (injection.endsSession === 'redirected') return leadToSignIn(request);
  if (injection.endsSession || injection.expiresDigest) {
    return answerError(injection.endsSession ? unauthorized() : invalidDigest(), {
      metadata: wantedMetadata(request.headers.accept),
      odataVersion: wantedVersion(request.headers)
    });
  }
  if (injection.bytes === 'labeled') return labeledFile();
  if (injection.bytes === 'download-refused')
    return answerError(
      accessDenied("Access denied. Your organization's policies do not let this device download the file."),
      {
        metadata: wantedMetadata(request.headers.accept),
        odataVersion: wantedVersion(request.headers)
      }
    );
  const response = await carryOn();
  return injection.drop === 'after' ? null : response;
}

/** A compound file, which Office makes of what a label encrypts, whatever the name of the file says. */
function labeledFile(): HttpResponse {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = Buffer.from('EncryptedPackage\0DataSpaces\0', 'utf16le');
  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.concat([signature, Buffer.alloc(504), names, Buffer.alloc(1024)])
  };
}

/** This computer by its other name is another host to a browser, so that the redirect leaves no computer and still crosses origins. */
function leadToSignIn({ url }: HttpRequest): HttpResponse {
  const name = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return { status: 302, headers: { location: `http://${name}:${url.port}/_workbench/sign-in` }, body: '' };
}

function refuse({ status, retryAfterSeconds }: NonNullable<Injection['refusal']>): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=utf-8', 'retry-after': String(retryAfterSeconds) },
    body: status === 429 ? '429 TOO MANY REQUESTS' : '503 SERVICE UNAVAILABLE'
  };
}

function describe(server: SiteServer, request: HttpRequest): FaultTarget {
  const own: Target = { method: effectiveMethod(request), url: `${request.url.pathname}${request.url.search}` };
  const isBatch = /\/\$batch$/i.test(request.url.pathname);
  return {
    person: whoAsks(server, request),
    targets: isBatch ? [own, ...readParts(request.body.toString('utf8'))] : [own],
    hasDigest: request.headers['x-requestdigest'] !== undefined
  };
}

/** Request lines of a batch; what is wrong with a batch is for the batch's own reader to say. */
function readParts(body: string): Target[] {
  return [...body.matchAll(/^(GET|POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1\s*$/gim)].map(
    ([, method = '', url = '']) => ({
      method,
      url: url.replace(/^https?:\/\/[^/]+/i, '')
    })
  );
}

function whoAsks(server: SiteServer, request: HttpRequest): string | null {
  try {
    return server.identify(request).login;
  } catch {
    return null;
  }
}
