import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import type { SPFI } from '@pnp/sp';
import { GROUP_MARK, ownGroups, permissionLevels } from '../../lists/groups';
import { readPermissionBits, type PermissionBits } from '../../lists/base-permissions';
import type { GroupKey, PermissionLevelKey } from '../../lists/list-definition';
import type { PermissionMask } from './permissions';

/** SharePoint's numbers for the role types of its built-in permission levels, which do not depend on the site's language. */
const roleTypeKinds = { Reader: 2, Contributor: 3, Administrator: 5, Editor: 6 } as const;

/** A permission level of the site. */
export interface LevelRow {
  readonly id: number;
  readonly name: string;
  readonly bits: PermissionBits;
}

/** A group of the site. */
export interface GroupRow {
  readonly Id: number;
  readonly Title: string;
  readonly Description: string | null;
  readonly OnlyAllowMembersViewMembership: boolean;
  readonly OwnerTitle: string;
}

/** The suite's groups and levels as this site numbers them; what does not exist yet is absent. */
export interface SitePrincipals {
  /** The owners, and the groups that the suite made or that an owner agreed to use for it. */
  readonly groupIds: ReadonlyMap<GroupKey, number>;
  /** Groups with the title of one of the suite's that someone else made. They get nothing before an owner agrees. */
  readonly foreignGroupIds: ReadonlyMap<GroupKey, number>;
  readonly levelIds: ReadonlyMap<PermissionLevelKey, number>;
  /** Every level of the site, the suite's own among them. */
  readonly levels: readonly LevelRow[];
  readonly groups: readonly GroupRow[];
  /** The groups every site is born with, without those someone deleted. */
  readonly associated: { readonly owners?: number; readonly members?: number; readonly visitors?: number };
}

interface RoleDefinitionRow {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: PermissionMask;
}

interface Numbered {
  readonly Id?: number;
}

function findLevels(rows: readonly RoleDefinitionRow[]): ReadonlyMap<PermissionLevelKey, number> {
  const found = new Map<PermissionLevelKey, number>();
  for (const level of permissionLevels) {
    const kind = level.roleType && roleTypeKinds[level.roleType];
    const row = rows.find(({ Name, RoleTypeKind }) =>
      kind === undefined ? Name === level.title : RoleTypeKind === kind
    );
    if (row) found.set(level.key, row.Id);
  }
  return found;
}

/** Sorts the groups that have a title of the suite's by whose they are: the mark in their description tells. */
function sortGroups(
  rows: readonly GroupRow[],
  owners: number | undefined
): Pick<SitePrincipals, 'groupIds' | 'foreignGroupIds'> {
  const groupIds = new Map<GroupKey, number>(owners === undefined ? [] : [['owners', owners]]);
  const foreignGroupIds = new Map<GroupKey, number>();
  for (const { key, title } of ownGroups) {
    // SharePoint refuses a second group whose title differs only in case.
    const row = rows.find(({ Title }) => Title.toLowerCase() === title.toLowerCase());
    if (row) (row.Description?.startsWith(GROUP_MARK) ? groupIds : foreignGroupIds).set(key, row.Id);
  }
  return { groupIds, foreignGroupIds };
}

/**
 * Finds the owners of the site, the suite's own groups by title and mark, and the permission levels by role type or title.
 * @returns a promise that settles when the batch behind `sp` was executed, when `sp` is batched.
 */
export async function readPrincipals(sp: SPFI): Promise<SitePrincipals> {
  // A site whose associated groups were deleted answers with an error for each; they count as missing.
  const nothing = (): Numbered => ({});
  const [owners, members, visitors, siteGroups, definitions] = await Promise.all([
    sp.web.associatedOwnerGroup.select('Id')<Numbered>().catch(nothing),
    sp.web.associatedMemberGroup.select('Id')<Numbered>().catch(nothing),
    sp.web.associatedVisitorGroup.select('Id')<Numbered>().catch(nothing),
    sp.web.siteGroups.select('Id', 'Title', 'Description', 'OnlyAllowMembersViewMembership', 'OwnerTitle')<
      GroupRow[]
    >(),
    sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<RoleDefinitionRow[]>()
  ]);
  return {
    ...sortGroups(siteGroups, owners.Id),
    levelIds: findLevels(definitions),
    levels: definitions.map((row) => ({ id: row.Id, name: row.Name, bits: readPermissionBits(row.BasePermissions) })),
    groups: siteGroups,
    associated: { owners: owners.Id, members: members.Id, visitors: visitors.Id }
  };
}
