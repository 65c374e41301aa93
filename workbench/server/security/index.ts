/** What other folders of the server may use of this one. */
export { roleIds } from './built-in-roles';
export { effectivePermissions } from './effective-permissions';
export { maskOf, toBasePermissions } from './permission-mask';
export {
  mayAddItem,
  mayDeleteItem,
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
export { createRoleDefinition, findRoleDefinitionByName } from './role-definitions';
export { WEB_SCOPE } from './schema';
