import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { Arguments, Call } from '../api/call';
import { emptyCollections } from '../api/empty-collection';
import type { RequestContext } from '../api/request-context';
import { entityValue, NOTHING, node, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { findListAround, findListByUrl } from '../store/find-lists';
import { pathOfAddress } from '../protocol/read-address';
import { fileNotFound } from '../protocol/sharepoint-error';
import { findItemByUrl } from '../items/find-items';
import { FIELDS, ITEM, LIST, LISTS, SITE, WEB } from '../api/resource-keys';
import { siteRegion } from '../regional/region';
import { requirePermission, requireReadItem, WEB_SCOPE } from '../security';
import { listUsers } from '../principals/principals';
import type { Site } from '../store/store';
import { regionalSettingsRoutes } from './regional-settings-routes';
import { siteLookupRoutes } from './site-lookup-routes';
import { requireVisibleList } from '../security/list-policies';

interface WebRow {
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly lastItemModified: string;
}

/** The web and the site collection it is the root of. */
export function webRoutes(api: Api): void {
  api
    .type(ROOT)
    .get('Web', ({ context }) => node(WEB, openSite(context)))
    .get('Site', ({ context }) => node(SITE, openSite(context)));
  emptyCollections(api, WEB, [
    'Webs',
    'WebInfos',
    'GetSubwebsFilteredForCurrentUser',
    'Features',
    'UserCustomActions',
    'EventReceivers',
    'WorkflowAssociations',
    'PushNotificationSubscribers'
  ]);
  siteRoutes(api);
  regionalSettingsRoutes(api);
  siteLookupRoutes(api);
  webProperties(api);
  api
    .type(WEB)
    .get('Lists', ({ value: site }) => node(LISTS, site))
    .get('GetList', getList)
    .get('GetListUsingPath', getList)
    .get('GetListItem', getListItem)
    .get('GetListItemUsingPath', getListItem)
    .get('Fields', () => node(FIELDS, { list: null }))
    .get('AvailableFields', () => node(FIELDS, { list: null }))
    .get('SiteUserInfoList', ({ context }) =>
      value({ Title: 'User Information List', ItemCount: listUsers(context.store).length }, 'SP.List')
    )
    .get('ParentWeb', () => value(null))
    .get('AllProperties', () =>
      entityValue(
        { vti_x005f_defaultlanguage: 'en-us', WebTemplate: 'SITEPAGEPUBLISHING', GroupId: null },
        'SP.PropertyValues'
      )
    )
    .merge((call) => {
      requireKept(api.type(WEB), call.context.body, ['Title', 'Description']);
      return updateWeb(call);
    });
}

/** The site, for someone who may enter it. @throws SharePointError 403 for everyone else, whatever they ask for */
function openSite({ store, person }: RequestContext): Site {
  requirePermission(store, person, WEB_SCOPE, 'Open');
  return store.site;
}

function siteRoutes(api: Api): void {
  api
    .type(SITE)
    .identifiedBy({ type: () => 'SP.Site', link: () => 'Site' })
    .properties({
      AllowCreateDeclarativeWorkflow: () => false,
      Classification: () => '',
      CompatibilityLevel: () => 15,
      GroupId: () => '00000000-0000-0000-0000-000000000000',
      HubSiteId: () => '00000000-0000-0000-0000-000000000000',
      Id: (site) => site.siteId,
      IsHubSite: () => false,
      LockIssue: () => null,
      PrimaryUri: (_, context) => `${context.webUrl}/`,
      ReadOnly: () => false,
      RequiredDesignerVersion: () => '15.0.0.0',
      ServerRelativeUrl: (site) => site.url || '/',
      ShareByEmailEnabled: () => false,
      Url: (_, context) => context.webUrl
    })
    .get('RootWeb', ({ value: site }) => node(WEB, site));
}

function webProperties(api: Api): void {
  const read = (context: RequestContext): WebRow => readWeb(context);
  api
    .type(WEB)
    .identifiedBy({ type: () => 'SP.Web', link: () => 'Web' })
    .properties({
      AllowRssFeeds: () => true,
      AlternateCssUrl: () => '',
      AppInstanceId: () => '00000000-0000-0000-0000-000000000000',
      Configuration: () => 0,
      Created: (_, context) => read(context).created,
      CurrentChangeToken: (_, context) => ({
        StringValue: `1;2;${context.store.site.webId};${context.store.now().getTime()}0000;1`
      }),
      CustomMasterUrl: (site) => `${site.url}/_catalogs/masterpage/seattle.master`,
      Description: (_, context) => read(context).description,
      EnableMinimalDownload: () => false,
      Id: (site) => site.webId,
      IsMultilingual: () => false,
      Language: (_, { store }) => siteRegion(store).culture.language,
      LastItemModifiedDate: (_, context) => read(context).lastItemModified,
      LastItemUserModifiedDate: (_, context) => read(context).lastItemModified,
      MasterUrl: (site) => `${site.url}/_catalogs/masterpage/seattle.master`,
      QuickLaunchEnabled: () => true,
      RecycleBinEnabled: () => true,
      ServerRelativeUrl: (site) => site.url || '/',
      SiteLogoUrl: () => null,
      SyndicationEnabled: () => true,
      Title: (_, context) => read(context).title,
      TreeViewEnabled: () => false,
      UIVersion: () => 15,
      Url: (_, context) => context.webUrl,
      WebTemplate: () => 'SITEPAGEPUBLISHING'
    })
    .onDemand({
      ServerRelativePath: (site) => ({ DecodedUrl: site.url }),
      WelcomePage: () => 'SitePages/Home.aspx',
      NoCrawl: () => false,
      AllowContributors: () => true,
      ResourcePath: (_, context) => ({ DecodedUrl: context.webUrl }),
      CommentsOnSitePagesDisabled: () => false,
      HasUniqueRoleAssignments: () => true
    });
}

function readWeb(context: RequestContext): WebRow {
  const row = context.store.one<WebRow>(
    'SELECT title, description, created, lastItemModified FROM webs WHERE id = ?',
    context.store.site.webId
  );
  if (!row) throw fileNotFound();
  return row;
}

function updateWeb({ context }: Call<Site>): Result {
  requirePermission(context.store, context.person, WEB_SCOPE, 'ManageWeb');
  const { Title, Description } = context.body;
  const row = readWeb(context);
  const title = typeof Title === 'string' ? Title : row.title;
  const description = typeof Description === 'string' ? Description : row.description;
  context.store.run(
    'UPDATE webs SET title = ?, description = ? WHERE id = ?',
    title,
    description,
    context.store.site.webId
  );
  return NOTHING;
}

/** `getList('/sites/hospital/Lists/Tasks')`; a view's page in the list's folder will do. */
function getList({ context, args }: Call<Site>): Result {
  const url = pathOfAddress(urlArgument(args));
  const list = findListByUrl(context.store, url) ?? (url.endsWith('.aspx') ? findListAround(context.store, url) : null);
  if (!list) throw fileNotFound();
  return node(LIST, requireVisibleList(context, list));
}

function getListItem({ context, args }: Call<Site>): Result {
  const url = pathOfAddress(urlArgument(args));
  const list = findListAround(context.store, url);
  const item = list && findItemByUrl(context.store, list, url);
  if (!list || !item) throw fileNotFound();
  requireReadItem(context.store, context.person, list, item);
  return node(ITEM, { list, item });
}

/** The URL goes by several names, and by position. */
function urlArgument(args: Arguments): string {
  return args.find('decodedUrl') === undefined ? args.text('strUrl') : args.text('decodedUrl');
}
