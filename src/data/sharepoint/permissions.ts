/** SharePoint's permission mask as REST answers it: two 32-bit words, as text or number. */
export interface PermissionMask {
  readonly High: string | number;
  readonly Low: string | number;
}

/** Bit numbers of the permissions the pages ask about (SharePoint's PermissionKind, counted from 1). */
const bits = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  /** "Override list behaviors": may change other people's items in a list where everyone else changes only their own. */
  overrideListBehaviors: 9,
  manageLists: 12
} as const;

export type PermissionName = keyof typeof bits;

/** Whether a mask (`EffectiveBasePermissions`) holds a permission. */
export function holdsPermission(mask: PermissionMask, name: PermissionName): boolean {
  const both = (BigInt(mask.High) << 32n) | BigInt(mask.Low);
  return ((both >> BigInt(bits[name] - 1)) & 1n) === 1n;
}

/** What the signed-in person may do with the items of one list; the site decides, this only says what to offer. */
export interface ListRights {
  readonly canAdd: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  /** May change the list itself; whoever may can run "Check this site". */
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
