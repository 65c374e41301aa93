import type { Api } from '../api/api';
import type { RequestContext } from '../api/request-context';
import { node } from '../protocol/result';
import type { Result } from '../protocol/result';
import { itemNotFound, listNotFound } from '../protocol/sharepoint-error';
import { findListById } from '../store/find-lists';
import { ITEM, LIST, WEB } from '../api/resource-keys';
import { itemTable } from '../store/records';
import type { ItemRow } from '../store/records';
import { groupRoutes } from './group-routes';
import { groupUserRoutes } from './group-user-routes';
import { roleAssignmentRoutes } from './role-assignment-routes';
import { roleDefinitionRoutes } from './role-definition-routes';
import { securableRoutes } from './securable-routes';
import { theWeb } from './securable';
import type { Securable } from './securable';

/** Groups, permission levels, and permissions on web, lists, folders and items. */
export function securityRoutes(api: Api): void {
  securableRoutes(api.type(WEB), { securable: () => theWeb, show });
  securableRoutes(api.type(LIST), { securable: (list) => ({ kind: 'list', list }), show });
  securableRoutes(api.type(ITEM), { securable: ({ list, item }) => ({ kind: 'item', list, itemId: item.ID }), show });
  roleAssignmentRoutes(api);
  roleDefinitionRoutes(api);
  groupRoutes(api);
  groupUserRoutes(api);
}

/** The nearest ancestor with permissions of its own, as whatever it is. */
function show({ store }: RequestContext, securable: Securable): Result {
  if (securable.kind === 'web') return node(WEB, store.site);
  const list = findListById(store, securable.list.id);
  if (!list) throw listNotFound();
  if (securable.kind === 'list') return node(LIST, list);
  const item = store.one<ItemRow>(`SELECT * FROM ${itemTable(list)} WHERE ID = ?`, securable.itemId);
  if (!item) throw itemNotFound();
  return node(ITEM, { list, item });
}
