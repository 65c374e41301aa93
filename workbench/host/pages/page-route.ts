import { createHash } from 'node:crypto';
import type { BootData, PlacedWebPart } from '../../page/boot-data';
import { readChoices, type Choices } from '../../page/choices';
import { PAGES, findPage, layOut, type Section, type SitePage } from '../../page/pages';
import { decodeAddress } from '../../server/protocol/read-address';
import type { HttpRequest, HttpResponse } from '../../server/protocol/messages';
import type { Principal } from '../../server/principals/principals';
import type { SiteServer } from '../../server/http/site-server';
import type { Store } from '../../server/store/store';
import { answerWith, redirectTo } from '../http/answer-with';
import { CONTENT_SECURITY_POLICY } from '../http/content-security-policy';
import type { ComponentManifest } from '../runtime/component-manifest';
import type { WorkbenchRuntime } from '../runtime/workbench-runtime';
import { describePageContext } from '../site/page-context-info';
import { describeSite } from '../site/describe-site';
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
  const home = `${store.site.url}/SitePages/${PAGES[0].name}.aspx`;
  const path = decodeAddress(request.url.pathname);
  if (['/', '/sites', store.site.url, `${store.site.url}/`, `${store.site.url}/SitePages`].includes(path))
    return redirectTo(home + request.url.search);
  const hosted = readHostedPage(request.url, path, store.site.url);
  if (hosted !== null) return redirectTo(hosted);
  const name = readPageName(path, `${store.site.url}/SitePages/`);
  if (name === null) return null;
  // The framework takes the name "localhost" for its own debugging host; by the number it sees a SharePoint.
  if (request.url.hostname === 'localhost') return redirectTo(request.url.href.replace('//localhost', '//127.0.0.1'));
  const page = findPage(name, request.url.searchParams);
  if (!page)
    return answerWith(request, {
      status: 404,
      type: 'text/plain; charset=utf-8',
      freshness: 'never',
      body: 'There is no such page on this site.'
    });
  const choices = readChoices(request.url.searchParams);
  const people = options.listPeople();
  const person = identify(request, server, choices, people);
  return answerPage(request, server, { ...options, page, choices, people, person });
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
  const sections = layOut(page, isInTeams(choices) ? 'full-page' : choices.column);
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
    webParts: place(page, sections, runtime)
  };
  const body = renderPage({
    page,
    sections,
    choices,
    query: searchParams,
    siteTitle: here.web.title,
    sitePath: here.path,
    people,
    personUpn: site.person.upn,
    addresses: runtime.addresses,
    boot,
    titles: readTitles(manifests, choices.locale)
  });
  return answerWith(request, {
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

function place(page: SitePage, sections: readonly Section[], runtime: WorkbenchRuntime): readonly PlacedWebPart[] {
  return sections
    .flatMap(({ columns }) => columns)
    .flatMap(({ webPart, width }) =>
      webPart === undefined
        ? []
        : [
            {
              alias: webPart,
              instanceId: instanceIdOf(`${page.name}/${webPart}`),
              componentId: runtime.findWebPart(webPart),
              width
            }
          ]
    );
}

/** A GUID that is always the same for the same place. */
function instanceIdOf(place: string): string {
  const digits = createHash('sha256').update(place).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
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

function readTitles(manifests: readonly ComponentManifest[], locale: string): ReadonlyMap<string, string> {
  return new Map(
    manifests
      .filter(({ componentType }) => componentType === 'WebPart')
      .map((manifest) => {
        const [entry] = (manifest.preconfiguredEntries ?? []) as readonly {
          readonly title?: Readonly<Record<string, string>>;
        }[];
        return [manifest.alias, entry?.title?.[locale] ?? entry?.title?.default ?? manifest.alias];
      })
  );
}
