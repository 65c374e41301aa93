import { groups, ownGroups, permissionLevels } from '../../src/lists/groups';
import * as clinicians from '../people/clinicians';
import * as leadership from '../people/leadership';
import type { GroupKey, ListDefinition, PermissionLevelKey } from '../../src/lists/list-definition';
import type { SeedGroup, SeedPermissionKind, SeedPermissionLevel, SeedPerson, SeedRoleAssignment } from '../types';

const membersOf: Record<GroupKey, readonly SeedPerson[]> = {
  owners: leadership.administrators,
  staff: [
    ...clinicians.physicians,
    ...clinicians.chiefsOfStaff,
    ...clinicians.clinicalStaff,
    ...leadership.executives,
    ...leadership.siteDirectors,
    ...leadership.analysts,
    ...leadership.digitalLeaders
  ],
  physicians: clinicians.physicians,
  chiefsOfStaff: clinicians.chiefsOfStaff,
  siteDirectors: [...leadership.siteDirectors, ...leadership.digitalLeaders],
  analysts: leadership.analysts
};

/** People who join groups beside those of the demo. */
export type MoreMembers = Partial<Record<GroupKey, readonly SeedPerson[]>>;

/** The groups every site has, as Microsoft makes them; only those who are among the given people belong. */
export function buildSiteGroups(people: readonly SeedPerson[]): readonly SeedGroup[] {
  const owner = { group: groupTitle('owners') };
  return [
    {
      title: groupTitle('owners'),
      associated: 'owner',
      description: 'Administer the site and the suite.',
      owner,
      members: amongThem(people, membersOf.owners),
      permissionLevel: 'Full Control'
    },
    {
      title: 'Members',
      associated: 'member',
      description: 'Edit pages and lists of the site.',
      owner,
      members: [],
      permissionLevel: 'Edit'
    },
    {
      title: 'Visitors',
      associated: 'visitor',
      description: 'Read pages and lists of the site.',
      owner,
      members: amongThem(people, clinicians.visitors),
      permissionLevel: 'Read'
    }
  ];
}

/** The groups of the suite's own, with their members; only those who are among the given people belong. */
export function buildOwnGroups(people: readonly SeedPerson[], more: MoreMembers = {}): readonly SeedGroup[] {
  return ownGroups.map((group) => ({
    title: group.title,
    description: group.description,
    owner: { group: groupTitle('owners') },
    members: amongThem(people, [...membersOf[group.key], ...(more[group.key] ?? [])]),
    // As "Set up this site" makes them.
    onlyMembersView: false,
    permissionLevel: levelTitle(group.siteLevel)
  }));
}

function amongThem(people: readonly SeedPerson[], members: readonly SeedPerson[]): readonly string[] {
  const present = new Set(people.map((person) => person.upn));
  return members.map((person) => person.upn).filter((upn) => present.has(upn));
}

/** The permission levels the suite adds to those every site has. */
export function buildPermissionLevels(): readonly SeedPermissionLevel[] {
  return permissionLevels.flatMap((level) =>
    level.basePermissions === undefined
      ? []
      : [{ name: level.title, description: level.description, permissions: level.basePermissions.map(kindOf) }]
  );
}

/** What the definition of a list says about its permissions, as role assignments. */
export function assignmentsOf(list: ListDefinition): readonly SeedRoleAssignment[] {
  return list.access.map(({ group, level }) => assignment(group, level));
}

/**
 * Permissions of the folder of a contract whose comment period is open: the list's own, and physicians add entries.
 * A period ends by taking them back, so that SharePoint itself refuses a late entry.
 */
export function openAssignmentsOf(list: ListDefinition): readonly SeedRoleAssignment[] {
  return list.access.map(({ group, level }) => assignment(group, group === 'physicians' ? 'append' : level));
}

function assignment(group: GroupKey, level: PermissionLevelKey): SeedRoleAssignment {
  return { principal: { group: groupTitle(group) }, permissionLevel: levelTitle(level) };
}

function groupTitle(key: GroupKey): string {
  const found = groups.find((group) => group.key === key);
  if (found === undefined) throw new Error(`The suite has no group "${key}".`);
  return found.title;
}

function levelTitle(key: PermissionLevelKey): string {
  const found = permissionLevels.find((level) => level.key === key);
  if (found === undefined) throw new Error(`The suite has no permission level "${key}".`);
  return found.title;
}

/** The definitions spell permissions as SharePoint's XML does in camel case, seeds as PnPjs does in Pascal case. */
function kindOf(permission: string): SeedPermissionKind {
  return (permission.charAt(0).toUpperCase() + permission.slice(1)) as SeedPermissionKind;
}
