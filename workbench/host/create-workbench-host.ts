import type { HttpRequest, HttpResponse } from '../server/protocol/messages';
import { decodeAddress } from '../server/protocol/read-address';
import type { SolutionPackage } from '../server/provisioning/open-package';
import type { SiteServer } from '../server/http/site-server';
import { answerWith, typeOf } from './http/answer-with';
import { CONTENT_SECURITY_POLICY } from './http/content-security-policy';
import { serveGroupPage } from './pages/group-page';
import { html } from './pages/html';
import { servePage } from './pages/page-route';
import type { PageRouteOptions } from './pages/page-route';
import type { SelectablePerson } from './pages/workbench-bar';
import { createWorkbenchRuntime, type WorkbenchRuntime } from './runtime/workbench-runtime';
import { answerClientSideComponents } from './site/client-side-components';
import { speakForTab } from './site/person-of-the-tab';

export type WorkbenchHostOptions = {
  readonly nodeModules: string;
  /** Where bundled stand-ins are kept between starts. */
  readonly cacheFolder: string;
  /** The installed packages; the pages say which of their web parts are in none of them. */
  readonly installed: readonly SolutionPackage[];
  readonly listPeople: () => readonly SelectablePerson[];
  /** The tenant's root site as a person comes to it. Default: the site itself. */
  readonly enterRoot?: PageRouteOptions['enterRoot'];
  /** Called when a page asks for a component the workbench cannot give. Default: a warning on the console. */
  readonly reportGap?: (component: string) => void;
};

const COMPONENTS_PATH = '/_api/web/getclientsidecomponents';

/** Makes a local SharePoint serve its pages: everything a browser needs, beside the REST API the server has. */
export async function hostWorkbench(server: SiteServer, options: WorkbenchHostOptions): Promise<void> {
  const runtime = await createWorkbenchRuntime(options);
  const reportGap =
    options.reportGap ??
    ((component) => console.warn(`A page asked for component ${component}, which has no stand-in.`));
  server.intercept((request, carryOn) => carryOn(speakForTab(request)));
  server.intercept((request, carryOn) => {
    const locale = 'default';
    return request.url.pathname.toLowerCase() === server.store.site.url.toLowerCase() + COMPONENTS_PATH
      ? Promise.resolve(
          answerClientSideComponents(request, runtime.listManifests(request.url.origin, locale), reportGap)
        )
      : carryOn();
  });
  server.page((request) => serveFile(request, runtime));
  server.page((request) => serveErrorPage(request));
  server.page((request) => serveGroupPage(request, server, runtime.addresses.style));
  server.page((request) => servePage(request, server, { ...options, runtime }));
}

function serveFile(request: HttpRequest, runtime: WorkbenchRuntime): HttpResponse | null {
  const address = decodeAddress(request.url.pathname);
  const body = runtime.files.read(address);
  return body && answerWith(request, { body, type: typeOf(address), freshness: 'forever' });
}

/** Where the framework leads the browser when a page cannot be started. */
function serveErrorPage(request: HttpRequest): HttpResponse | null {
  if (!request.url.pathname.toLowerCase().endsWith('/_layouts/15/error.aspx')) return null;
  const text = request.url.searchParams.get('ErrorText') ?? 'Something went wrong.';
  const details = request.url.searchParams.get('ErrorDetails') ?? '';
  const body =
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The page could not be started</title></head>
<body><main><h1>The page could not be started</h1><p>${text}</p><pre>${details}</pre></main></body></html>`.text;
  return answerWith(request, {
    status: 500,
    type: 'text/html; charset=utf-8',
    freshness: 'never',
    body,
    headers: { 'content-security-policy': CONTENT_SECURITY_POLICY }
  });
}
