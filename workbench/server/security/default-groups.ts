import type { Store } from '../store/store';
import { roleIds } from './built-in-roles';
import { defaultGroupTitle, nameBuiltInRoles } from './localized-names';
import { createGroup, findAssociatedGroup } from '../principals/groups';
import type { SiteGroup } from '../principals/groups';
import { ensureEveryone } from '../principals/principals';
import { assignRole } from './role-assignments';
import { WEB_SCOPE } from './schema';

const defaults = [
  {
    association: 'owner',
    roleId: roleIds.fullControl,
    description: 'Use this group to grant people full control permissions'
  },
  {
    association: 'visitor',
    roleId: roleIds.read,
    description: 'Use this group to grant people read permissions'
  },
  {
    association: 'member',
    roleId: roleIds.edit,
    description: 'Use this group to grant people edit permissions'
  }
] as const;

/**
 * Gives a site what every SharePoint site is born with, in its language: names of permission levels, the claim of everyone, and the groups of owners, visitors and members with
 * Full Control, Read and Edit. Groups that are there already are left as they are.
 */
export function createDefaultGroups(store: Store, siteTitle: string): void {
  store.transaction(() => {
    ensureEveryone(store);
    nameBuiltInRoles(store);
    for (const { association, roleId, description } of defaults) {
      if (findAssociatedGroup(store, association)) continue;
      const owners: SiteGroup | null = findAssociatedGroup(store, 'owner');
      const group = createGroup(store, {
        title: defaultGroupTitle(store, association, siteTitle),
        description,
        association,
        ...(owners ? { ownerId: owners.id } : {})
      });
      assignRole(store, WEB_SCOPE, group.id, roleId);
    }
  });
}
