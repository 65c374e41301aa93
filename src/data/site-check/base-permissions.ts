import type { IBasePermissions } from '@pnp/sp/security';

/** Bit numbers of the permissions the suite's own levels are made of (SharePoint's PermissionKind, counted from 1). */
const bits: Readonly<Record<string, number>> = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  openItems: 6,
  viewVersions: 7,
  cancelCheckout: 9,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  browseDirectories: 27,
  browseUserInfo: 28,
  useClientIntegration: 37,
  useRemoteAPIs: 38,
  createAlerts: 40,
  enumeratePermissions: 63
};

/**
 * SharePoint's two-word mask for permissions by name.
 * @throws RangeError for a name that is not in the table, so that a level is never made with less than it should grant.
 */
export function basePermissionsOf(names: readonly string[]): IBasePermissions {
  let mask = 0n;
  for (const name of names) {
    const bit = bits[name];
    if (bit === undefined) throw new RangeError(`Unknown permission: ${name}`);
    mask |= 1n << BigInt(bit - 1);
  }
  return { High: Number(mask >> 32n), Low: Number(mask & 0xffffffffn) };
}
