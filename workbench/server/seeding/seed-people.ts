import { saveProfile } from '../people/profile';
import { createRoleDefinition, findRoleDefinitionByName, maskOf, WEB_SCOPE } from '../security';
import { addMember, associateGroup, createGroup, findAssociatedGroup, findGroupByTitle } from '../principals/groups';
import { saveDirectoryGroup } from '../principals/directory-groups';
import { saveUser } from '../principals/principals';
import { updateGroup } from '../principals/groups';
import { assignRole, unassignAll } from '../security/role-assignments';
import { builtInRoles } from '../security/built-in-roles';
import type { Store } from '../store/store';
import type { SeedGroup, SeedPermissionLevel, SeedPerson, SeedSite } from '../../../seeds/types';
import type { SeedDirectory } from './seed-directory';

/** People, permission levels and groups of a seed; those the site has already are brought up to date. */
export function seedPeople(store: Store, directory: SeedDirectory, seed: SeedSite): void {
  for (const person of seed.people) seedPerson(store, person);
  for (const level of seed.permissionLevels) seedPermissionLevel(store, level);
  for (const { members, ...group } of seed.directoryGroups ?? [])
    saveDirectoryGroup(
      store,
      group,
      members.map((person) => directory.principalId({ person }))
    );
  for (const group of seed.groups) ensureGroup(store, group);
  for (const group of seed.groups) fillGroup(store, directory, group);
}

/** @returns the level's id @throws Error when there is no such level */
export function levelId(store: Store, name: string): number {
  // Seeds name the levels every site has in English.
  const builtIn = builtInRoles.find((role) => role.name === name);
  const level = builtIn ?? findRoleDefinitionByName(store, name);
  if (level === null) throw new Error(`The seed gives the permission level "${name}", which the site does not have.`);
  return level.id;
}

function seedPerson(store: Store, person: SeedPerson): void {
  const { upn, title, email, jobTitle, department, office, workPhone } = person;
  const { id } = saveUser(store, {
    login: upn,
    title,
    email,
    isSiteAdmin: person.isSiteAdmin ?? false,
    isDisabled: person.disabled ?? false
  });
  saveProfile(store, id, {
    jobTitle,
    department,
    office,
    workPhone,
    aliases: person.aliases ?? [],
    role: person.role ?? ''
  });
}

function seedPermissionLevel(store: Store, level: SeedPermissionLevel): void {
  if (findRoleDefinitionByName(store, level.name) !== null) return;
  createRoleDefinition(store, { name: level.name, description: level.description, mask: maskOf(...level.permissions) });
}

function ensureGroup(store: Store, group: SeedGroup): void {
  const associated = group.associated === undefined ? null : findAssociatedGroup(store, group.associated);
  const known = associated ?? findGroupByTitle(store, group.title);
  const onlyMembersView = group.onlyMembersView ?? group.associated === undefined;
  const { id } =
    known === null
      ? createGroup(store, { ...group, onlyMembersView })
      : updateGroup(store, known.id, { title: group.title, description: group.description, onlyMembersView });
  if (group.associated !== undefined) associateGroup(store, id, group.associated);
}

function fillGroup(store: Store, directory: SeedDirectory, group: SeedGroup): void {
  const id = directory.principalId({ group: group.title });
  if (group.owner !== undefined) updateGroup(store, id, { ownerId: directory.principalId(group.owner) });
  for (const person of group.members) addMember(store, id, directory.principalId({ person }));
  if (group.permissionLevel === undefined) return;
  unassignAll(store, WEB_SCOPE, id);
  assignRole(store, WEB_SCOPE, id, levelId(store, group.permissionLevel));
}
