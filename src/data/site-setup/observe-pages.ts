import '@pnp/sp/navigation';
import type { SPFI } from '@pnp/sp';
import type { ObservedPage, ObservedPages } from '../../lists/observed-site';
import { sitePages } from '../../lists/site-pages';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';

/** Site-relative address of the library every site keeps its pages in, whatever the site's language. */
const PAGE_LIBRARY = { url: 'SitePages' } as const;
/** More pages than a library gives at once; what lies beyond is found out when SharePoint gives a page another address than asked for. */
const MOST_PAGES = 5000;

interface PageRow {
  readonly Title: string | null;
  readonly FileRef: string;
}

interface LinkRow {
  readonly Url: string;
}

type OwnRow = PageRow & { readonly CanvasContent1: string | null };
type LinkWithChildren = LinkRow & { readonly Children: readonly LinkRow[] };

/** Pages on which one of the suite's web parts is in its own identity: those "Set up this site" made. */
function ownPagesQuery(): string {
  const isOwn = sitePages.map(
    ({ instanceId }) =>
      `<Contains><FieldRef Name="CanvasContent1" /><Value Type="Note">${instanceId}</Value></Contains>`
  );
  const condition = isOwn.reduce((others, one) => `<Or>${others}${one}</Or>`);
  const columns = ['Title', 'FileRef', 'CanvasContent1'].map((name) => `<FieldRef Name="${name}" />`).join('');
  return `<View><ViewFields>${columns}</ViewFields><Query><Where>${condition}</Where></Query><RowLimit>100</RowLimit></View>`;
}

function findOwn(rows: readonly OwnRow[]): ReadonlyMap<string, ObservedPage> {
  const found = new Map<string, ObservedPage>();
  for (const { instanceId } of sitePages) {
    const row = rows.find(({ CanvasContent1 }) => CanvasContent1?.includes(instanceId));
    if (row) found.set(instanceId, { title: row.Title ?? '', url: row.FileRef });
  }
  return found;
}

/** Where a link leads on this host; links of the menu keep their address encoded. */
function pathOf(url: string): string {
  try {
    return decodeURI(url).toLowerCase();
  } catch {
    return url.toLowerCase();
  }
}

function nameOf({ FileRef }: PageRow): string {
  return FileRef.slice(FileRef.lastIndexOf('/') + 1)
    .replace(/\.aspx$/i, '')
    .toLowerCase();
}

/** Reads the pages of a site and its menu, as part of a batch. @throws what SharePoint refuses; a site without pages answers 404 */
export async function observePages(site: SuiteSite, sp: SPFI): Promise<ObservedPages> {
  const library = listOf(site, sp, PAGE_LIBRARY);
  const [all, own, links] = await Promise.all([
    library.items.select('Title', 'FileRef').top(MOST_PAGES)<PageRow[]>(),
    library.renderListDataAsStream({ ViewXml: ownPagesQuery() }),
    sp.web.navigation.quicklaunch.select('Url', 'Children/Url').expand('Children')<LinkWithChildren[]>()
  ]);
  return {
    own: findOwn(own.Row as readonly OwnRow[]),
    taken: new Map(all.map((row) => [nameOf(row), row.Title ?? ''])),
    links: new Set(links.flatMap(({ Url, Children }) => [Url, ...Children.map((child) => child.Url)]).map(pathOf))
  };
}
