import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import type { RequestContext } from '../api/request-context';
import { ITEM, LIST, LISTS } from '../api/resource-keys';
import type { ListItem } from '../api/resource-keys';
import { findItem, findItemByUrl, itemUrl } from '../items/find-items';
import { versionLabel } from '../items/item-versions';
import { updateItem } from '../items/write-items';
import type { JsonObject, JsonValue } from '../protocol/json';
import { pathOfAddress } from '../protocol/read-address';
import { created, node, NOTHING, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { itemNotFound, notKept, wrongType } from '../protocol/sharepoint-error';
import { requireEditItem, requireReadItem } from '../security';
import { PAGES_TEMPLATE } from '../store/records';
import { mayEditItem } from '../security/policies';
import { readChildren } from '../files/find-files';
import { contentFor, isEditing } from './page-content';
import type { PageContent } from './page-content';
import { checkOutPage, discardPage, findPageLibrary, publishPage, savePage, startPage } from './write-page';

const SERVICE = resourceKey<null>('SP.Publishing.SitePageService');
const PAGES = resourceKey<null>('SP.Publishing.SitePageCollection');
const PAGE = resourceKey<ListItem>('SP.Publishing.SitePage');

/** Properties of a page a save is read from, and what part of it each is. */
const savedProperties: ReadonlyMap<string, keyof PageContent> = new Map([
  ['Title', 'title'],
  ['Description', 'description'],
  ['CanvasContent1', 'canvas'],
  ['LayoutWebpartsContent', 'layout']
]);

/** Properties a page keeps no value of: writing what they say already is no change. */
const fixedProperties: Readonly<Record<string, JsonValue>> = {
  AuthorByline: [],
  BannerImageUrl: '',
  TopicHeader: '',
  PageLayoutType: 'Article',
  PromotedState: 0
};

/** Pages of the site, as the page editor and PnPjs' client-side pages speak of them. */
export function pageRoutes(api: Api): void {
  api
    .type(ROOT)
    .get('SitePages', () => node(SERVICE, null))
    // PnPjs asks for it without the web before it.
    .get('Lists', ({ context }) => node(LISTS, context.store.site));
  api
    .type(LISTS)
    .post('EnsureClientRenderedSitePagesLibrary', ({ context }) => node(LIST, findPageLibrary(context.store)));
  api.type(SERVICE).get('Pages', () => node(PAGES, null));
  api
    .type(PAGES)
    .collection(PAGE, ({ context }) => readPages(context))
    .byKey(({ context, args }) => node(PAGE, requirePage(context, args.number('id'))))
    .get('GetById', ({ context, args }) => node(PAGE, requirePage(context, args.number('id'))))
    .get('GetByUrl', findByUrl)
    .add(addPage, () => 'SP.Publishing.SitePage');
  refuseOperations(api.type(PAGES), ['CreateAppPage', 'CreateFullPageApp', 'Feed', 'Templates', 'EnsureTitleResource']);
  describePage(api);
  api
    .type(PAGE)
    .post('CheckoutPage', changing(checkOutPage))
    .post('SavePage', (call) => {
      savePage(call.context, call.value, readChanges(api, call.context.body));
      return value(true, 'Edm.Boolean');
    })
    .post('Publish', (call) => {
      publishPage(call.context, call.value);
      return value(true, 'Edm.Boolean');
    })
    .post('DiscardPage', changing(discardPage));
  api.type(ITEM).post('SetCommentsDisabled', setCommentsDisabled);
  refuseOperations(api.type(PAGE), [
    'Copy',
    'CopyWithConfiguration',
    'DemoteFromNews',
    'PromoteToNews',
    'SavePageAsDraft',
    'SavePageAsTemplate',
    'SavePageCoAuth',
    'SchedulePublish',
    'SharePagePreviewByEmail',
    'Update'
  ]);
}

/** Whether readers may comment below a page. @throws SharePointError 501 for what is no page */
function setCommentsDisabled({ context, value: page, args }: Call<ListItem>): Result {
  const { store, person } = context;
  requireEditItem(store, person, page.list, page.item);
  if (page.list.baseTemplate !== PAGES_TEMPLATE) throw notKept('SP.ListItem.SetCommentsDisabled');
  updateItem(store, page.list, page.item, {
    cells: { _CommentFlags: Number(args.flag('value', false)) },
    editorId: person.id,
    isSystemUpdate: true
  });
  return NOTHING;
}

/** @param act what is done to the page, which is then the answer */
function changing(act: (context: RequestContext, page: ListItem) => void): (call: Call<ListItem>) => Result {
  return ({ context, value: page }) => {
    act(context, page);
    return node(PAGE, { list: page.list, item: findItem(context.store, page.list, page.item.ID) ?? page.item });
  };
}

function readPages(context: RequestContext): readonly ListItem[] {
  const list = findPageLibrary(context.store);
  return readChildren(context, { list, item: null, url: list.rootUrl }, 'file');
}

/** @throws SharePointError 404 for a page that is not there or may not be read */
function requirePage({ store, person }: RequestContext, id: number): ListItem {
  const list = findPageLibrary(store);
  const item = findItem(store, list, id);
  if (item?.FSObjType !== 0) throw itemNotFound();
  requireReadItem(store, person, list, item);
  return { list, item };
}

/** The address may be relative to the site: `SitePages/Home.aspx`. */
function findByUrl({ context, args }: Call<null>): Result {
  const given = pathOfAddress(args.text('url'));
  const path = given.startsWith('/') ? given : `${context.store.site.url}/${given}`;
  const item = findItemByUrl(context.store, findPageLibrary(context.store), path);
  if (!item) throw itemNotFound();
  return node(PAGE, requirePage(context, item.ID));
}

function addPage({ context }: Call<null>): Result {
  for (const [name, given] of Object.entries(context.body)) requireFixed(name, given);
  return created(PAGE, startPage(context));
}

function readChanges(api: Api, body: JsonObject): Partial<PageContent> {
  const changes: Partial<Record<keyof PageContent, string>> = {};
  const given = Object.entries(body).filter(([, content]) => content !== undefined && content !== null);
  requireKept(api.type(PAGE), Object.fromEntries(given), [...savedProperties.keys(), ...Object.keys(fixedProperties)]);
  for (const [name, content] of given) {
    const part = savedProperties.get(name);
    if (part === undefined) requireFixed(name, content);
    else if (typeof content === 'string') changes[part] = content;
    else throw wrongType('Edm.String');
  }
  return changes;
}

/** @throws SharePointError 501 for a value that would have to be kept */
function requireFixed(name: string, given: JsonValue | undefined): void {
  const fixed = fixedProperties[name];
  const isBanner = name === 'BannerImageUrl' && String(given).endsWith('/_layouts/15/images/sitepagethumbnail.png');
  if (given === null || isBanner || JSON.stringify(given) === JSON.stringify(fixed)) return;
  throw notKept(`SP.Publishing.SitePage.${name}`);
}

function describePage(api: Api): void {
  const content = (page: ListItem, { store, person }: RequestContext): PageContent =>
    contentFor(store, person.id, page);
  api
    .type(PAGE)
    .identifiedBy({ type: () => 'SP.Publishing.SitePage', link: ({ item }) => `SitePages/Pages(${item.ID})` })
    .properties({
      AbsoluteUrl: ({ item }, { origin }) => `${origin}${encodeURI(itemUrl(item))}`,
      AuthorByline: () => [],
      BannerImageUrl: (_, { webUrl }) => `${webUrl}/_layouts/15/images/sitepagethumbnail.png`,
      BannerThumbnailUrl: (_, { webUrl }) => `${webUrl}/_layouts/15/images/sitepagethumbnail.png`,
      CanvasContent1: (page, context) => content(page, context).canvas,
      Description: (page, context) => content(page, context).description,
      DoesUserHaveEditPermission: ({ list, item }, { store, person }) => mayEditItem(store, person, list, item),
      FileName: ({ item }) => item.FileLeafRef,
      FirstPublished: ({ item }) => item.f_FirstPublishedDate ?? '0001-01-01T08:00:00Z',
      Id: ({ item }) => item.ID,
      IsPageCheckedOutToCurrentUser: (page, { store, person }) => isEditing(store, person.id, page),
      IsWebWelcomePage: ({ item }) => item.FileLeafRef.toLowerCase() === 'home.aspx',
      LayoutWebpartsContent: (page, context) => content(page, context).layout,
      Modified: ({ item }) => item.Modified,
      PageLayoutType: () => 'Article',
      PromotedState: () => 0,
      Title: (page, context) => content(page, context).title,
      TopicHeader: () => null,
      UniqueId: ({ item }) => item.UniqueId,
      Url: ({ item }, { store }) => itemUrl(item).slice(store.site.url.length + 1),
      Version: ({ item }) => versionLabel(item.uiVersion)
    })
    .get('ListItemAllFields', ({ value: page }) => node(ITEM, page));
}
