/** The kinds of resource only this folder answers for. */
import { resourceKey } from '../protocol/result';
import type { Site } from '../store/store';
import type { SiteGroup } from '../principals/groups';
import type { RoleAssignment } from './role-assignments';
import type { RoleDefinition } from './role-definitions';
import type { Securable } from './securable';

/** Permission levels that are bound somewhere, or, with `null`, all of the site's. */
export type RoleDefinitions = readonly RoleDefinition[] | null;

/** An assignment with the securable it is on. */
export interface AssignmentOn {
  readonly securable: Securable;
  readonly assignment: RoleAssignment;
}

export const ROLE_DEFINITIONS = resourceKey<RoleDefinitions>('SP.RoleDefinitionCollection');
export const ROLE_DEFINITION = resourceKey<RoleDefinition>('SP.RoleDefinition');
export const ROLE_ASSIGNMENTS = resourceKey<Securable>('SP.RoleAssignmentCollection');
export const ROLE_ASSIGNMENT = resourceKey<AssignmentOn>('SP.RoleAssignment');
export const GROUPS = resourceKey<readonly SiteGroup[]>('SP.GroupCollection');
/** All groups of the site: the only collection of groups that takes new ones. */
export const SITE_GROUPS = resourceKey<Site>('SP.GroupCollection.Site');
export const GROUP = resourceKey<SiteGroup>('SP.Group');
/** Members of a group: unlike other collections of people, it takes new ones. */
export const GROUP_USERS = resourceKey<SiteGroup>('SP.UserCollection.Group');
