/** Bit numbers of the permissions the suite's own levels are made of (SharePoint's PermissionKind, counted from 1). */
const bits: Readonly<Record<string, number>> = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  openItems: 6,
  viewVersions: 7,
  cancelCheckout: 9,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  useClientIntegration: 37,
  useRemoteAPIs: 38,
  createAlerts: 40,
  enumeratePermissions: 63
};

/** SharePoint's mask of permissions as one number, where REST has two words. */
export type PermissionBits = bigint;

/**
 * The mask of permissions by name.
 * @throws RangeError for a name that is not in the table, so that a level is never made with less than it should grant.
 */
export function permissionBits(names: readonly string[]): PermissionBits {
  return names.reduce((mask, name) => {
    const bit = bits[name];
    if (bit === undefined) throw new RangeError(`Unknown permission: ${name}`);
    return mask | (1n << BigInt(bit - 1));
  }, 0n);
}

/** A mask as REST answers it: two words of 32 bits, as text or number. */
export function readPermissionBits({
  High,
  Low
}: {
  readonly High: string | number;
  readonly Low: string | number;
}): PermissionBits {
  return (BigInt(High) << 32n) | BigInt(Low);
}

/** Whether a mask holds all of some permissions. */
export function holdsBits(mask: PermissionBits, wanted: PermissionBits): boolean {
  return (mask & wanted) === wanted;
}
