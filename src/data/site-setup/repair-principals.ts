import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import type { IBasePermissions } from '@pnp/sp/security';
import { permissionBits } from '../../lists/base-permissions';
import type { GroupDefinition, PermissionLevelDefinition } from '../../lists/groups';
import { setGroupOwner } from './set-group-owner';
import { foreignGroupId, groupId, levelId, type SiteWorkshop } from './site-workshop';

/** REST takes a mask as two words of 32 bits. */
function toBasePermissions({ basePermissions }: PermissionLevelDefinition): IBasePermissions {
  const bits = permissionBits(basePermissions ?? []);
  return { High: Number(bits >> 32n), Low: Number(bits & 0xffffffffn) };
}

export async function addLevel({ site, levelIds }: SiteWorkshop, level: PermissionLevelDefinition): Promise<void> {
  const { data } = await site.sp.web.roleDefinitions.add(level.title, level.description, 1, toBasePermissions(level));
  levelIds.set(level.key, (data as { readonly Id: number }).Id);
}

/** Lets a level of the suite's own allow again what it should. */
export async function restoreLevel(workshop: SiteWorkshop, level: PermissionLevelDefinition): Promise<void> {
  const definition = workshop.site.sp.web.roleDefinitions.getById(levelId(workshop, level.key));
  await definition.update({ BasePermissions: toBasePermissions(level) });
}

/** What is the same for every group of the suite. */
const openMembership = { OnlyAllowMembersViewMembership: false, AllowMembersEditMembership: false } as const;

/** Makes a group of the suite's own. What it may do on the site is given first, so that it is never without. */
export async function addGroup(workshop: SiteWorkshop, group: GroupDefinition): Promise<void> {
  const { web } = workshop.site.sp;
  const properties = { Title: group.title, Description: group.description, ...openMembership };
  const { Id } = (await web.siteGroups.add(properties)) as unknown as { readonly Id: number };
  workshop.groupIds.set(group.key, Id);
  await web.roleAssignments.add(Id, levelId(workshop, group.siteLevel));
  await giveToOwners(workshop, group);
}

/** Makes a group that someone else made one of the suite's: who is in it stays. */
export async function adoptGroup(workshop: SiteWorkshop, group: GroupDefinition): Promise<void> {
  const { web } = workshop.site.sp;
  const id = foreignGroupId(workshop, group.key);
  await web.siteGroups.getById(id).update({ Description: group.description, ...openMembership });
  workshop.foreignGroupIds.delete(group.key);
  workshop.groupIds.set(group.key, id);
  await web.roleAssignments.add(id, levelId(workshop, group.siteLevel));
  await giveToOwners(workshop, group);
}

/** Lets everyone see who is in a group. */
export async function showMembers({ site, groupIds }: SiteWorkshop, group: GroupDefinition): Promise<void> {
  await site.sp.web.siteGroups.getById(groupIds.get(group.key) ?? 0).update(openMembership);
}

/** Lets the owners of the site change who is in a group; otherwise only whoever made it can. */
export async function giveToOwners(workshop: SiteWorkshop, group: GroupDefinition): Promise<void> {
  await setGroupOwner(workshop.site, groupId(workshop, group.key), groupId(workshop, 'owners'));
}
