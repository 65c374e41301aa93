/**
 * SharePoint's permission masks: 64 bits, one per permission kind, sent over the wire as two unsigned 32-bit halves
 * written as strings (`SP.BasePermissions`). Kind `n` is bit `n - 1`; `EmptyMask` and `FullMask` are not bits.
 */

/** The 37 named permission kinds of SharePoint with their numbers, as `SP.PermissionKind` has them. */
export const permissionKinds = {
  EmptyMask: 0,
  ViewListItems: 1,
  AddListItems: 2,
  EditListItems: 3,
  DeleteListItems: 4,
  ApproveItems: 5,
  OpenItems: 6,
  ViewVersions: 7,
  DeleteVersions: 8,
  CancelCheckout: 9,
  ManagePersonalViews: 10,
  ManageLists: 12,
  ViewFormPages: 13,
  AnonymousSearchAccessList: 14,
  Open: 17,
  ViewPages: 18,
  AddAndCustomizePages: 19,
  ApplyThemeAndBorder: 20,
  ApplyStyleSheets: 21,
  ViewUsageData: 22,
  CreateSSCSite: 23,
  ManageSubwebs: 24,
  CreateGroups: 25,
  ManagePermissions: 26,
  BrowseDirectories: 27,
  BrowseUserInfo: 28,
  AddDelPrivateWebParts: 29,
  UpdatePersonalWebParts: 30,
  ManageWeb: 31,
  AnonymousSearchAccessWebLists: 32,
  UseClientIntegration: 37,
  UseRemoteAPIs: 38,
  ManageAlerts: 39,
  CreateAlerts: 40,
  EditMyUserInfo: 41,
  EnumeratePermissions: 63,
  FullMask: 65
} as const;

/** The name of one permission kind. */
export type PermissionName = keyof typeof permissionKinds;

/** A set of permission kinds as SharePoint's 64-bit mask. */
export type PermissionMask = bigint;

/** The shape of a mask on the wire: both halves are unsigned 32-bit numbers written as strings. */
export type BasePermissions = { readonly High: string; readonly Low: string };

/** The mask that holds nothing. */
export const EMPTY_MASK: PermissionMask = 0n;

/** The mask SharePoint reports for Full Control: every bit but the sign bit. */
export const FULL_MASK: PermissionMask = 0x7fffffffffffffffn;

const LOW_HALF = 0xffffffffn;

/** The bit of one permission kind; no bit for `EmptyMask`, every bit for `FullMask`. */
export function bitOf(name: PermissionName): PermissionMask {
  if (name === 'EmptyMask') return EMPTY_MASK;
  if (name === 'FullMask') return FULL_MASK;
  return 1n << BigInt(permissionKinds[name] - 1);
}

/** The mask holding exactly the named kinds. */
export function maskOf(...names: readonly PermissionName[]): PermissionMask {
  return names.reduce((mask, name) => mask | bitOf(name), EMPTY_MASK);
}

/** Whether every named kind is in the mask. Asking for nothing, or for `EmptyMask`, is always granted. */
export function hasPermissions(mask: PermissionMask, ...names: readonly PermissionName[]): boolean {
  const wanted = maskOf(...names);
  return (mask & wanted) === wanted;
}

/** The names of the kinds a mask holds, in the order of their numbers. `FullMask` and `EmptyMask` are never listed. */
export function namesIn(mask: PermissionMask): readonly PermissionName[] {
  return (Object.keys(permissionKinds) as PermissionName[]).filter(
    (name) => name !== 'EmptyMask' && name !== 'FullMask' && (mask & bitOf(name)) !== EMPTY_MASK
  );
}

/** The mask as SharePoint writes it. */
export function toBasePermissions(mask: PermissionMask): BasePermissions {
  return { High: String((mask >> 32n) & LOW_HALF), Low: String(mask & LOW_HALF) };
}

/**
 * The mask of a `SP.BasePermissions` a client sent; halves may be strings or numbers.
 *
 * @returns `null` when either half is missing or is not a whole number of 32 bits.
 */
export function fromBasePermissions(value: unknown): PermissionMask | null {
  if (typeof value !== 'object' || value === null) return null;
  const high = halfOf((value as Record<string, unknown>).High);
  const low = halfOf((value as Record<string, unknown>).Low);
  return high === null || low === null ? null : (high << 32n) | low;
}

/** Both halves of a mask as numbers, the way they are stored. */
export function halvesOf(mask: PermissionMask): { readonly high: number; readonly low: number } {
  return { high: Number((mask >> 32n) & LOW_HALF), low: Number(mask & LOW_HALF) };
}

/** The mask of two stored halves. */
export function fromHalves(high: number, low: number): PermissionMask {
  return (BigInt(high) << 32n) | BigInt(low);
}

function halfOf(value: unknown): bigint | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^\d{1,10}$/.test(text)) return null;
  const half = BigInt(text);
  return half > LOW_HALF ? null : half;
}
