import type { RequestContext } from '../api/request-context';
import { accessDenied } from '../protocol/sharepoint-error';
import { maySeeList, requirePermission } from './policies';
import type { ListRecord } from '../store/records';

type Asker = Pick<RequestContext, 'store' | 'person'>;

/** The list, for someone who may open it. @throws SharePointError 403 for everyone else, as SharePoint answers a list it knows by name */
export function requireVisibleList(context: Asker, list: ListRecord): ListRecord {
  if (!maySeeList(context.store, context.person, list))
    throw accessDenied('Access denied. You do not have permission to perform this action or access this resource.');
  return list;
}

/** @throws SharePointError 403 for someone who may not change lists */
export function requireListManager(context: Asker, list: ListRecord): void {
  requirePermission(context.store, context.person, list.scopeId, 'ManageLists');
}
