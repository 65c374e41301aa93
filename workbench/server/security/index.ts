/** What other folders of the server may use of this one. */
export { roleIds } from './built-in-roles';
export { effectivePermissions } from './effective-permissions';
export type { SqlCondition } from './effective-permissions';
export { maskOf, toBasePermissions } from './permission-mask';
export type { PermissionName } from './permission-mask';
export {
  mayAddItem,
  mayDeleteItem,
  mayEditItem,
  mayIn,
  mayReadItem,
  maySeeList,
  readableItems,
  requireAddItem,
  requireDeleteItem,
  requireEditItem,
  requirePermission,
  requireReadItem,
  visibleLists
} from './policies';
export type { SecuredItem, SecuredList } from './policies';
export { assignRole, listRoleAssignments, unassignRole } from './role-assignments';
export { createRoleDefinition, findRoleDefinitionByName, listRoleDefinitions } from './role-definitions';
export { SECURITY_SCHEMA, WEB_SCOPE } from './schema';
export { createDefaultGroups } from './default-groups';
export { breakRoleInheritance, grantRole, resetRoleInheritance } from './inheritance';
export { securityRoutes } from './routes';
export { ownScopeOf, scopeOf, theWeb } from './securable';
export type { Securable } from './securable';
