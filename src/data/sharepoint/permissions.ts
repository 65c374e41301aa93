import { DataError } from './data-error';
import { holdsBits, permissionBits, readPermissionBits } from '../../lists/base-permissions';

/** SharePoint's permission mask as REST answers it: two 32-bit words, as text or number. */
export interface PermissionMask {
  readonly High: string | number;
  readonly Low: string | number;
}

/** The permissions the pages ask about, by SharePoint's own names. */
const permissions = {
  viewListItems: permissionBits(['viewListItems']),
  addListItems: permissionBits(['addListItems']),
  editListItems: permissionBits(['editListItems']),
  deleteListItems: permissionBits(['deleteListItems']),
  /** May change other people's items in a list where everyone else changes only their own. */
  overrideListBehaviors: permissionBits(['cancelCheckout']),
  manageLists: permissionBits(['manageLists']),
  /** May see who holds what on an object. */
  enumeratePermissions: permissionBits(['enumeratePermissions'])
} as const;

export type PermissionName = keyof typeof permissions;

/** Whether a mask (`EffectiveBasePermissions`) holds a permission. */
export function holdsPermission(mask: PermissionMask, name: PermissionName): boolean {
  return holdsBits(readPermissionBits(mask), permissions[name]);
}

/** `ReadSecurity` of a list whose readers see their own items alone. */
const READS_OWN = 2;

/**
 * Refuses a list that still has the permissions of the whole site, as one has that was made and not finished: every member of the site
 * could change it, and every visitor read it. Refuses too one that was asked for `ReadSecurity` because all its readers are to see all of it,
 * and shows each only their own: half a discussion would look like the whole.
 * @throws DataError `notProtected`
 */
export function requireOwnPermissions(
  operation: string,
  ...lists: readonly { readonly HasUniqueRoleAssignments?: boolean; readonly ReadSecurity?: number }[]
): void {
  if (lists.some(({ ReadSecurity }) => ReadSecurity === READS_OWN))
    throw new DataError(
      'notProtected',
      operation,
      'A list that is read by all shows each person only their own items.'
    );
  if (lists.some(({ HasUniqueRoleAssignments }) => HasUniqueRoleAssignments === false))
    throw new DataError('notProtected', operation, 'A list inherits the permissions of the site.');
}

/** What the signed-in person may do with the items of one list; the site decides, this only says what to offer. */
export interface ListRights {
  readonly canAdd: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  /** May change the list itself; whoever may can run "Set up this site". */
  readonly canManage: boolean;
}

/** The rights in a permission mask; none for an answer without one. */
export function readRights(mask: PermissionMask | undefined): ListRights {
  const has = (name: PermissionName): boolean => mask !== undefined && holdsPermission(mask, name);
  return {
    canAdd: has('addListItems'),
    canEdit: has('editListItems'),
    canDelete: has('deleteListItems'),
    canManage: has('manageLists')
  };
}
