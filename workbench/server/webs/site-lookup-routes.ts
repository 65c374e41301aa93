import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { emptyCollections } from '../api/empty-collection';
import type { RequestContext } from '../api/request-context';
import { node, resourceKey, value } from '../protocol/result';
import { decodeAddress } from '../protocol/read-address';
import { fileNotFound } from '../protocol/sharepoint-error';
import { requireVisibleList } from '../security/list-policies';
import { DOCUMENTS_URL } from '../lists/default-libraries';
import { findListByUrl, readLists } from '../store/find-lists';
import { LIST, WEB } from '../api/resource-keys';
import { maySeeList } from '../security';

const NAVIGATION = resourceKey<null>('SP.Navigation');

/** Which site and libraries an address belongs to, and the navigation, which is empty. */
export function siteLookupRoutes(api: Api): void {
  api
    .type(ROOT)
    .both('SP.Site.Exists', ({ context, args }) => value(isHere(context, args.text('url')), 'Edm.Boolean'))
    .both('SP.Web.GetWebUrlFromPageUrl', ({ context, args }) => {
      if (!isHere(context, args.text('pageFullUrl'))) throw fileNotFound();
      return value(context.webUrl, 'Edm.String');
    })
    .both('SP.Web.GetDocumentLibraries', ({ context }) => value(readLibraries(context)));
  api
    .type(WEB)
    .get('Navigation', () => node(NAVIGATION, null))
    .get('DefaultDocumentLibrary', ({ context }) => {
      const library = findListByUrl(context.store, DOCUMENTS_URL);
      if (!library) throw fileNotFound();
      return node(LIST, requireVisibleList(context, library));
    });
  api
    .type(NAVIGATION)
    .identifiedBy({ type: () => 'SP.Navigation', link: () => 'Web/Navigation' })
    .properties({ UseShared: () => false });
  emptyCollections(api, NAVIGATION, ['QuickLaunch', 'TopNavigationBar']);
}

function isHere({ webUrl }: RequestContext, url: string): boolean {
  const address = decodeAddress(url).toLowerCase();
  return address === webUrl.toLowerCase() || address.startsWith(`${webUrl.toLowerCase()}/`);
}

function readLibraries(context: RequestContext): readonly { readonly [name: string]: string }[] {
  return readLists(context.store)
    .filter((list) => list.baseType === 1 && !list.settings.Hidden && maySeeList(context.store, context.person, list))
    .map((list) => ({
      AbsoluteUrl: context.origin + encodeURI(list.rootUrl),
      Id: list.id,
      ServerRelativeUrl: list.rootUrl,
      Title: list.title
    }));
}
