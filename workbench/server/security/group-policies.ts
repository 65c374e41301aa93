import type { RequestContext } from '../api/request-context';
import { accessDenied } from '../protocol/sharepoint-error';
import { principalIdsOf } from '../principals/groups';
import type { SiteGroup } from '../principals/groups';
import { mayIn } from './policies';
import { WEB_SCOPE } from './schema';

type Asking = Pick<RequestContext, 'store' | 'person'>;

/** Whether the person owns the group, is in the group that owns it, or manages the permissions of the whole site. */
export function mayManageGroup({ store, person }: Asking, group: SiteGroup): boolean {
  return principalIdsOf(store, person).includes(group.ownerId) || mayIn(store, person, WEB_SCOPE, 'ManagePermissions');
}

/** Whether the person may add members and take them out. */
export function mayEditMembership(asking: Asking, group: SiteGroup): boolean {
  const isMember = principalIdsOf(asking.store, asking.person).includes(group.id);
  return mayManageGroup(asking, group) || (group.allowMembersEditMembership && isMember);
}

/** Whether the person may see who is in the group. */
export function mayViewMembership(asking: Asking, group: SiteGroup): boolean {
  const isMember = principalIdsOf(asking.store, asking.person).includes(group.id);
  return !group.onlyMembersView || isMember || mayManageGroup(asking, group);
}

/** @throws SharePointError 403 when the policy refuses */
export function requireAllowed(isAllowed: boolean): void {
  if (!isAllowed)
    throw accessDenied('Access denied. You do not have permission to perform this action or access this resource.');
}
