import type { BootData, PlacedWebPart } from '../../page/boot-data';
import { readChoices, type Choices } from '../../page/choices';
import { layOut, type Section } from '../../page/pages';
import { MENUS, readNodes } from '../../server/navigation/navigation-nodes';
import { decodeAddress } from '../../server/protocol/read-address';
import type { HttpRequest, HttpResponse } from '../../server/protocol/messages';
import { WEB_SCOPE } from '../../server/security';
import { mayIn } from '../../server/security/policies';
import type { Principal } from '../../server/principals/principals';
import type { SiteServer } from '../../server/http/site-server';
import type { Store } from '../../server/store/store';
import { answerWith, redirectTo } from '../http/answer-with';
import { CONTENT_SECURITY_POLICY } from '../http/content-security-policy';
import type { ComponentManifest } from '../runtime/component-manifest';
import type { WorkbenchRuntime } from '../runtime/workbench-runtime';
import { describePageContext } from '../site/page-context-info';
import { describeSite } from '../site/describe-site';
import { mayAddPages, NO_ACCESS, openPage, openSinglePage, type SitePage } from '../site/open-page';
import type { SelectablePerson } from './workbench-bar';
import { isInTeams, renderPage } from './page-document';

/** Ours among the ids SharePoint gives its own page applications. */
const APPLICATION_ID = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';

export type PageRouteOptions = {
  readonly runtime: WorkbenchRuntime;
  /** The people to choose from, in the order they are shown; the first is who a newcomer is. */
  readonly listPeople: () => readonly SelectablePerson[];
  /** The tenant's root site as a person comes to it. Default: the site itself. */
  readonly enterRoot?: (login: string) => { readonly store: Store; readonly person: Principal };
};

/** Serves the site's pages, and leads the addresses people type by hand to its home page. `null` for any other address. */
export function servePage(request: HttpRequest, server: SiteServer, options: PageRouteOptions): HttpResponse | null {
  const { store } = server;
  const home = `${store.site.url}/SitePages/Home.aspx`;
  const path = decodeAddress(request.url.pathname);
  if (['/', '/sites', store.site.url, `${store.site.url}/`, `${store.site.url}/SitePages`].includes(path))
    return redirectTo(home + request.url.search);
  const hosted = readHostedPage(request.url, path, store.site.url);
  if (hosted !== null) return redirectTo(hosted);
  const name = readPageName(path, `${store.site.url}/SitePages/`);
  if (name === null) return null;
  // The framework takes the name "localhost" for its own debugging host; by the number it sees a SharePoint.
  if (request.url.hostname === 'localhost') return redirectTo(request.url.href.replace('//localhost', '//127.0.0.1'));
  const choices = readChoices(request.url.searchParams);
  const people = options.listPeople();
  const person = identify(request, server, choices, people);
  const mayEnter = mayIn(store, person, WEB_SCOPE, 'Open');
  const page = mayEnter ? findPage(request.url, name, store, person, options.runtime) : NO_ACCESS;
  if (!page)
    return answerWith(request, {
      status: 404,
      type: 'text/plain; charset=utf-8',
      freshness: 'never',
      body: 'There is no such page on this site.'
    });
  return answerPage(request, server, { ...options, page, choices, people, person });
}

/** A page of the site, or any installed web part alone, by its alias in the query (`Single.aspx?webpart=`). */
function findPage(url: URL, name: string, store: Store, person: Principal, runtime: WorkbenchRuntime): SitePage | null {
  const alias = url.searchParams.get('webpart');
  if (name.toLowerCase() === 'single' && alias) return openSinglePage(alias, runtime);
  return openPage(store, person, name, runtime);
}

/** The name in `<folder><name>.aspx`, or `null` for any other path. */
function readPageName(path: string, folder: string): string | null {
  const isPage = path.toLowerCase().startsWith(folder.toLowerCase()) && path.toLowerCase().endsWith('.aspx');
  return isPage ? path.slice(folder.length, -'.aspx'.length) : null;
}

/** Teams opens `teamshostedapp.aspx`: at the root of the tenant for a personal app, on a site for a tab. */
function readHostedPage(url: URL, path: string, site: string): string | null {
  if (!/\/_layouts\/15\/teamshostedapp\.aspx$/i.test(path)) return null;
  const query = new URLSearchParams(url.searchParams);
  query.set('host', path.toLowerCase().startsWith(`${site.toLowerCase()}/`) ? 'teams-tab' : 'teams-personal');
  return `${site}/SitePages/Single.aspx?${query.toString()}`;
}

type Visit = PageRouteOptions & {
  readonly page: SitePage;
  readonly choices: Choices;
  readonly people: readonly SelectablePerson[];
  readonly person: Principal;
};

function answerPage(request: HttpRequest, { store }: SiteServer, visit: Visit): HttpResponse {
  const { page, choices, people, person, runtime, enterRoot } = visit;
  const { origin, searchParams } = request.url;
  const here = describeSite(store, person);
  const root = choices.host === 'teams-personal' ? enterRoot?.(person.login) : undefined;
  const site = root ? describeSite(root.store, root.person) : here;
  const sections = layOut(page.sections, isInTeams(choices) ? 'full-page' : choices.column);
  const pagePath = `${site.path}/SitePages/${page.name}.aspx`;
  const manifests = runtime.listManifests(origin, choices.locale);
  const boot: BootData = {
    preloaded: {
      clientSideApplicationId: APPLICATION_ID,
      buildNumber: 'workbench',
      manifests: [describeApplication(), ...manifests],
      spPageContextInfo: describePageContext({ site, origin, pagePath, locale: choices.locale, now: store.now() })
    },
    pageName: page.name,
    webParts: place(sections),
    editable: isInTeams(choices) ? null : page.editable
  };
  const webParts = listWebParts(manifests, choices.locale);
  const body = renderPage({
    page,
    sections,
    choices,
    query: searchParams,
    siteTitle: here.web.title,
    sitePath: here.path,
    links: readNodes(store, MENUS.quickLaunch),
    mayAddPages: mayAddPages(store, person),
    people,
    personUpn: site.person.upn,
    addresses: runtime.addresses,
    boot,
    titles: new Map(webParts.map(({ alias, title }) => [alias, title])),
    toolbox: webParts
  });
  return answerWith(request, {
    status: page === NO_ACCESS ? 403 : 200,
    type: 'text/html; charset=utf-8',
    freshness: 'never',
    body,
    headers: {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'same-origin',
      'set-cookie': `workbench-user=${encodeURIComponent(site.person.upn)}; Path=/; SameSite=Lax`
    }
  });
}

/**
 * Who reads the page: the person in the address, else in the header or cookie, else the first one the bar offers. A cookie
 * left over from another site's people is passed over.
 */
function identify(
  request: HttpRequest,
  server: SiteServer,
  { person }: Choices,
  people: readonly SelectablePerson[]
): Principal {
  const as = (name: string): Principal =>
    server.identify({ ...request, headers: { 'x-workbench-user': encodeURIComponent(name) } });
  if (person !== null) return as(person);
  try {
    return server.identify(request);
  } catch (error) {
    const [first] = people;
    if (first && request.headers['x-workbench-user'] === undefined) return as(first.upn);
    throw error;
  }
}

function place(sections: readonly Section[]): readonly PlacedWebPart[] {
  return sections.flatMap(({ columns }) =>
    columns.flatMap(({ width, webParts }) => webParts.map((webPart) => ({ ...webPart, width })))
  );
}

function describeApplication(): ComponentManifest {
  return {
    manifestVersion: 2,
    componentType: 'Application',
    id: APPLICATION_ID,
    version: '1.0.0',
    alias: 'Workbench',
    isInternal: true,
    loaderConfig: { internalModuleBaseUrls: [''], scriptResources: {} }
  };
}

/** The installed web parts, with their titles in the language of a page. */
function listWebParts(
  manifests: readonly ComponentManifest[],
  locale: string
): readonly { readonly id: string; readonly alias: string; readonly title: string }[] {
  return manifests
    .filter(({ componentType }) => componentType === 'WebPart')
    .map(({ id, alias, preconfiguredEntries }) => {
      const [entry] = (preconfiguredEntries ?? []) as readonly {
        readonly title?: Readonly<Record<string, string>>;
      }[];
      return { id, alias, title: entry?.title?.[locale] ?? entry?.title?.default ?? alias };
    });
}
