/** The permission levels every SharePoint site starts with, with the masks SharePoint Online reports for them. */
import { FULL_MASK, fromHalves } from './permission-mask';
import type { PermissionMask } from './permission-mask';

/** `SP.RoleType`; custom levels are `None`. */
export const roleTypes = {
  None: 0,
  Guest: 1,
  Reader: 2,
  Contributor: 3,
  WebDesigner: 4,
  Administrator: 5,
  Editor: 6,
  RestrictedGuest: 9
} as const;

export type BuiltInRole = {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly hidden: boolean;
  readonly roleType: number;
  readonly mask: PermissionMask;
};

/** SharePoint's own ids of them; levels made later get higher ones. */
export const roleIds = {
  limitedAccess: 1073741825,
  read: 1073741826,
  contribute: 1073741827,
  design: 1073741828,
  fullControl: 1073741829,
  edit: 1073741830,
  viewOnly: 1073741924,
  webOnlyLimitedAccess: 1073741933
} as const;

/** What SharePoint hands out by itself, as a way in to something further down. */
export const waysIn: readonly number[] = [roleIds.limitedAccess, roleIds.webOnlyLimitedAccess];

export const builtInRoles: readonly BuiltInRole[] = [
  {
    id: roleIds.fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    order: 1,
    hidden: false,
    roleType: roleTypes.Administrator,
    mask: FULL_MASK
  },
  {
    id: roleIds.design,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    order: 32,
    hidden: false,
    roleType: roleTypes.WebDesigner,
    mask: fromHalves(432, 1012866047)
  },
  {
    id: roleIds.edit,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    order: 48,
    hidden: false,
    roleType: roleTypes.Editor,
    mask: fromHalves(432, 1011030767)
  },
  {
    id: roleIds.contribute,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    order: 64,
    hidden: false,
    roleType: roleTypes.Contributor,
    mask: fromHalves(432, 1011028719)
  },
  {
    id: roleIds.read,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    order: 128,
    hidden: false,
    roleType: roleTypes.Reader,
    mask: fromHalves(176, 138612833)
  },
  {
    id: roleIds.limitedAccess,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    order: 160,
    hidden: true,
    roleType: roleTypes.Guest,
    mask: fromHalves(48, 134287360)
  },
  {
    id: roleIds.webOnlyLimitedAccess,
    name: 'Web-Only Limited Access',
    description: 'Can view web when given permissions.',
    order: 161,
    hidden: true,
    roleType: roleTypes.RestrictedGuest,
    mask: fromHalves(48, 134283264)
  },
  {
    id: roleIds.viewOnly,
    name: 'View Only',
    description:
      'Can view pages, list items, and documents. Document types with server-side file handlers can be viewed in the browser but not downloaded.',
    order: 144,
    hidden: false,
    roleType: roleTypes.None,
    mask: fromHalves(176, 138612801)
  }
];
