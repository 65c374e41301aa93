import type { Api } from '../http/api';
import type { RequestContext } from '../http/request-context';
import { node } from '../http/result';
import type { Result } from '../http/result';
import { ITEM, LIST, WEB } from '../resource-keys';
import { groupRoutes } from './group-routes';
import { groupUserRoutes } from './group-user-routes';
import { roleAssignmentRoutes } from './role-assignment-routes';
import { roleDefinitionRoutes } from './role-definition-routes';
import { securableRoutes } from './securable-routes';
import { theWeb } from './securable';
import type { Securable } from './securable';

/** How the parts of the site that belong to other folders are found, handed in so that this folder need not know them. */
export interface SecurableFinder {
  readonly list: (context: RequestContext, listId: string) => Result;
  readonly item: (context: RequestContext, listId: string, itemId: number) => Result;
}

/** Groups, permission levels, and permissions on web, lists, folders and items. */
export function securityRoutes(api: Api, finder: SecurableFinder): void {
  const show = (context: RequestContext, securable: Securable): Result => {
    if (securable.kind === 'web') return node(WEB, context.store.site);
    return securable.kind === 'list' ? finder.list(context, securable.list.id) : finder.item(context, securable.list.id, securable.itemId);
  };
  securableRoutes(api.type(WEB), { securable: () => theWeb, show });
  securableRoutes(api.type(LIST), { securable: list => ({ kind: 'list', list }), show });
  securableRoutes(api.type(ITEM), { securable: ({ list, item }) => ({ kind: 'item', list, itemId: item.ID }), show });
  roleAssignmentRoutes(api);
  roleDefinitionRoutes(api);
  groupRoutes(api);
  groupUserRoutes(api);
}
