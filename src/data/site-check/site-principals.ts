import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import type { SPFI } from '@pnp/sp';
import { groups, permissionLevels } from '../../lists/groups';
import type { GroupKey, PermissionLevelKey } from '../../lists/list-definition';

/** SharePoint's numbers for the role types of its built-in permission levels, which do not depend on the site's language. */
const roleTypeKinds = { Reader: 2, Contributor: 3, Administrator: 5, Editor: 6 } as const;

/** The suite's groups and levels as this site numbers them; what does not exist yet is absent. */
export interface SitePrincipals {
  readonly groupIds: ReadonlyMap<GroupKey, number>;
  readonly levelIds: ReadonlyMap<PermissionLevelKey, number>;
}

interface RoleDefinitionRow {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
}

interface GroupRow {
  readonly Id: number;
  readonly Title: string;
}

/**
 * Finds the site's associated groups and the suite's own by title, and the permission levels by role type or title.
 * @returns a promise that settles when the batch behind `sp` was executed, when `sp` is batched.
 */
export async function readPrincipals(sp: SPFI): Promise<SitePrincipals> {
  const nothing = (): undefined => undefined;
  // A site whose associated groups were deleted answers with an error for each; the suite then shows them as missing.
  const [owner, member, visitor, siteGroups, definitions] = await Promise.all([
    sp.web.associatedOwnerGroup.select('Id', 'Title')<GroupRow>().catch(nothing),
    sp.web.associatedMemberGroup.select('Id', 'Title')<GroupRow>().catch(nothing),
    sp.web.associatedVisitorGroup.select('Id', 'Title')<GroupRow>().catch(nothing),
    sp.web.siteGroups.select('Id', 'Title')<GroupRow[]>(),
    sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')<RoleDefinitionRow[]>()
  ]);
  const associated = { owner, member, visitor };
  const groupIds = new Map<GroupKey, number>();
  for (const group of groups) {
    const found = group.associated ? associated[group.associated] : siteGroups.find((row) => row.Title === group.title);
    if (found?.Id) groupIds.set(group.key, found.Id);
  }
  const levelIds = new Map<PermissionLevelKey, number>();
  for (const level of permissionLevels) {
    const kind = level.roleType && roleTypeKinds[level.roleType];
    const found = definitions.find((row) =>
      kind === undefined ? row.Name === level.title : row.RoleTypeKind === kind
    );
    if (found) levelIds.set(level.key, found.Id);
  }
  return { groupIds, levelIds };
}
