import '@pnp/sp/navigation';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { ObservedPage, ObservedPages } from '../../lists/observed-site';
import { pageName, sitePages } from '../../lists/site-pages';
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

interface OwnRow extends PageRow {
  readonly CanvasContent1: string | null;
  /** Empty for a page that was never published. */
  readonly FirstPublishedDate: string | null;
  readonly Author: readonly { readonly id: string | number }[];
}
type LinkWithChildren = LinkRow & { readonly Children: readonly LinkRow[] };

/** Pages on which one of the suite's web parts is in its own identity, which "Set up this site" made, and those at the addresses meant for them. */
function ownPagesQuery(): string {
  const isOwn = sitePages.flatMap(({ instanceId, title }) => [
    `<Contains><FieldRef Name="CanvasContent1" /><Value Type="Note">${instanceId}</Value></Contains>`,
    `<Eq><FieldRef Name="FileLeafRef" /><Value Type="File">${pageName(title)}.aspx</Value></Eq>`
  ]);
  const condition = isOwn.reduce((others, one) => `<Or>${others}${one}</Or>`);
  const columns = ['Title', 'FileRef', 'CanvasContent1', 'FirstPublishedDate', 'Author']
    .map((name) => `<FieldRef Name="${name}" />`)
    .join('');
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

/** A page without web parts: nothing, or only the settings every page has. */
const hasContent = ({ CanvasContent1 }: OwnRow): boolean =>
  /controlType":\s*[1-9]|data-sp-webpart/.test(CanvasContent1 ?? '');

/**
 * Pages whose answer was lost as they were made. SharePoint names a page by its first draft, which has no title for anyone but its author
 * and nothing in it yet.
 */
function findUnfinished(rows: readonly OwnRow[], ownId: number): ReadonlySet<string> {
  const found = sitePages.filter(({ title }) =>
    rows.some(
      (row) =>
        nameOf(row) === pageName(title).toLowerCase() &&
        !row.FirstPublishedDate &&
        ['', title].includes(row.Title ?? '') &&
        !hasContent(row) &&
        row.Author.some(({ id }) => Number(id) === ownId)
    )
  );
  return new Set(found.map(({ instanceId }) => instanceId));
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
  const [all, own, links, me] = await Promise.all([
    library.items.select('Title', 'FileRef').top(MOST_PAGES)<PageRow[]>(),
    library.renderListDataAsStream({ ViewXml: ownPagesQuery() }),
    sp.web.navigation.quicklaunch.select('Url', 'Children/Url').expand('Children')<LinkWithChildren[]>(),
    sp.web.currentUser.select('Id')<{ readonly Id: number }>()
  ]);
  return {
    own: findOwn(own.Row as readonly OwnRow[]),
    unfinished: findUnfinished(own.Row as readonly OwnRow[], me.Id),
    taken: new Map(all.map((row) => [nameOf(row), row.Title ?? ''])),
    links: new Set(links.flatMap(({ Url, Children }) => [Url, ...Children.map((child) => child.Url)]).map(pathOf))
  };
}
