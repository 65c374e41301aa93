import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import { requireKept } from '../api/body-dialect';
import type { Call } from '../api/call';
import { refuseOperations } from '../api/refuse-operations';
import { WEB } from '../api/resource-keys';
import { NOTHING, created, node, resourceKey } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument, invalidOperation, wrongType } from '../protocol/sharepoint-error';
import { requirePermission, WEB_SCOPE } from '../security';
import type { Site } from '../store/store';
import { addNode, findNode, MENUS, moveNode, readNodes, removeNode, updateNode } from './navigation-nodes';
import type { NavigationNode } from './navigation-nodes';

const NAVIGATION = resourceKey<Site>('SP.Navigation');
/** The links below a menu or a link; the value is its number. */
const NODES = resourceKey<number>('SP.NavigationNodeCollection');
const NODE = resourceKey<NavigationNode>('SP.NavigationNode');
const SERVICE = resourceKey<null>('Microsoft.SharePoint.Navigation.REST.NavigationServiceRest');

const kept = ['Title', 'Url', 'IsVisible'];

/** The site's menus: links are read by everyone, and changed by who may manage lists. */
export function navigationRoutes(api: Api): void {
  api.type(WEB).get('Navigation', ({ value: site }) => node(NAVIGATION, site));
  api.type(ROOT).get('Navigation', () => node(SERVICE, null));
  refuseOperations(api.type(SERVICE), ['MenuState', 'MenuNodeKey', 'SaveMenuState']);
  api
    .type(NAVIGATION)
    .properties({ UseShared: () => false })
    .get('QuickLaunch', () => node(NODES, MENUS.quickLaunch))
    .get('TopNavigationBar', () => node(NODES, MENUS.topNavigationBar));
  api
    .type(NODES)
    .collection(NODE, ({ context, value: parentId }) => readNodes(context.store, parentId))
    .byKey(find)
    .get('GetById', find)
    .post('MoveAfter', move)
    .add(add(api), () => 'SP.NavigationNode');
  api
    .type(NODE)
    .identifiedBy({ type: () => 'SP.NavigationNode', link: ({ id }) => `Web/Navigation/GetNodeById(${id})` })
    .properties({
      AudienceIds: () => null,
      CurrentLCID: () => 1033,
      Id: ({ id }) => id,
      IsDocLib: () => false,
      IsExternal: ({ url }) => /^https?:/i.test(url),
      IsVisible: ({ isVisible }) => isVisible,
      ListTemplateType: () => 0,
      Title: ({ title }) => title,
      Url: ({ url }) => url
    })
    .get('Children', ({ value: { id } }) => node(NODES, id))
    .merge(change(api))
    .remove((call) => {
      requireEditor(call);
      removeNode(call.context.store, call.value.id);
      return NOTHING;
    });
}

function requireEditor<T>({ context: { store, person } }: Call<T>): void {
  requirePermission(store, person, WEB_SCOPE, 'ManageLists');
}

/** @throws SharePointError 400 for a link that is not in this menu */
function find({ context, value: parentId, args }: Call<number>): Result {
  return node(NODE, requireNode(parentId, findNode(context.store, args.number('id'))));
}

function requireNode(parentId: number, found: NavigationNode | null): NavigationNode {
  if (found?.parentId !== parentId) throw invalidArgument('Value does not fall within the expected range.');
  return found;
}

function add(api: Api): (call: Call<number>) => Result {
  return (call) => {
    requireEditor(call);
    const { context, value: parentId } = call;
    requireKept(api.type(NODE), context.body, kept);
    const { Title: title, Url: url, IsVisible: isVisible } = context.body;
    if (typeof title !== 'string' || typeof url !== 'string') throw wrongType('Edm.String');
    if (title.trim() === '') throw invalidOperation('The title of a navigation node cannot be empty.');
    const link = { title, url: relativeTo(context.origin, url), isVisible: isVisible !== false };
    return created(NODE, addNode(context.store, parentId, link));
  };
}

/** SharePoint keeps addresses of its own host without the host. */
function relativeTo(origin: string, url: string): string {
  return url.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? url.slice(origin.length) : url;
}

function move(call: Call<number>): Result {
  requireEditor(call);
  const { context, value: parentId, args } = call;
  const moved = requireNode(parentId, findNode(context.store, args.number('nodeId')));
  const previous = requireNode(parentId, findNode(context.store, args.number('previousNodeId', 1)));
  moveNode(context.store, moved, previous.id);
  return NOTHING;
}

function change(api: Api): (call: Call<NavigationNode>) => Result {
  return (call) => {
    requireEditor(call);
    const { context, value: before } = call;
    requireKept(api.type(NODE), context.body, kept);
    const { Title: title, Url: url, IsVisible: isVisible } = context.body;
    updateNode(context.store, {
      ...before,
      ...(typeof title === 'string' && { title }),
      ...(typeof url === 'string' && { url: relativeTo(context.origin, url) }),
      ...(typeof isVisible === 'boolean' && { isVisible })
    });
    return NOTHING;
  };
}
