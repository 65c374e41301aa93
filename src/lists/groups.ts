import type { GroupKey, PermissionLevelKey } from './list-definition';

/**
 * A SharePoint group the suite assigns permissions to. Its own are made by "Set up this site", take people and directory groups
 * alike, show everyone who is in them and belong to the site's owners. The site's Members and Visitors get nothing from the suite: on
 * every modern site Members may edit pages and lists, and in a site connected to a Microsoft 365 group they are also its mailbox and team.
 */
export interface GroupDefinition {
  readonly key: GroupKey;
  /** The group of owners, which every site has and which keeps its title; all others are the suite's own. */
  readonly isSiteOwners?: boolean;
  /** Title without the characters that SharePoint refuses in one: `" / \ [ ] : | < > + = ; , ? * ' @`. */
  readonly title: string;
  readonly description: string;
  /** What the group may do on the site as a whole; lists with permissions of their own say so themselves. */
  readonly siteLevel: PermissionLevelKey;
}

export const groups: readonly GroupDefinition[] = [
  {
    key: 'owners',
    isSiteOwners: true,
    title: 'Owners',
    description: 'Administer the site and the suite.',
    siteLevel: 'fullControl'
  },
  {
    key: 'staff',
    title: 'All staff',
    description: 'Common Ground: read what is meant for everyone, ask questions, say whether an article helped.',
    siteLevel: 'read'
  },
  {
    key: 'physicians',
    title: 'Physicians',
    description: 'Common Ground: read contracts and comment on them while a comment period is open.',
    siteLevel: 'read'
  },
  {
    key: 'chiefsOfStaff',
    title: 'Office of the chief of staff',
    description: 'Common Ground: post contracts, open and close comment periods, answer comments.',
    // Opening a period gives a group a level on a folder, and SharePoint shows who holds what only to people with this right.
    siteLevel: 'readPermissions'
  },
  {
    key: 'siteDirectors',
    title: 'IT site directors',
    description: 'Common Ground: keep the liaison directory current.',
    siteLevel: 'read'
  },
  {
    key: 'analysts',
    title: 'IT analysts',
    description: 'Common Ground: answer questions and keep knowledge articles reviewed.',
    siteLevel: 'read'
  }
];

/** The groups the suite makes. */
export const ownGroups: readonly GroupDefinition[] = groups.filter((group) => !group.isSiteOwners);

/** How the description of every group of the suite's own begins; a group of the same title without it was made by someone else. */
export const GROUP_MARK = 'Common Ground:';

/** What the suite's own levels start from: SharePoint's Read. */
const view = [
  'viewListItems',
  'openItems',
  'viewVersions',
  'viewFormPages',
  'open',
  'viewPages',
  'browseDirectories',
  'browseUserInfo',
  'useClientIntegration',
  'useRemoteAPIs',
  'createAlerts'
] as const;

const viewAndAdd = [...view, 'addListItems'] as const;

/** Deciding who reads one contract takes seeing and setting who holds what on it. */
const grant = ['managePermissions', 'enumeratePermissions'] as const;

/** A permission level as SharePoint knows it. */
export interface PermissionLevelDefinition {
  readonly key: PermissionLevelKey;
  /** SharePoint's role type for the built-in levels, which keep their kind whatever language the site speaks. */
  readonly roleType?: 'Administrator' | 'Editor' | 'Contributor' | 'Reader';
  /** Name and description of a level the suite creates. */
  readonly title: string;
  readonly description: string;
  /** SharePoint's base permission names, for a level the suite creates. */
  readonly basePermissions?: readonly string[];
}

export const permissionLevels: readonly PermissionLevelDefinition[] = [
  { key: 'fullControl', roleType: 'Administrator', title: 'Full Control', description: '' },
  { key: 'edit', roleType: 'Editor', title: 'Edit', description: '' },
  { key: 'contribute', roleType: 'Contributor', title: 'Contribute', description: '' },
  { key: 'read', roleType: 'Reader', title: 'Read', description: '' },
  {
    key: 'append',
    title: 'Add only',
    description: 'View items and add new ones, without changing or deleting any. Keeps the contract log append-only.',
    basePermissions: viewAndAdd
  },
  {
    key: 'keepPeriods',
    title: 'Add only and keep comment periods',
    description:
      'View items and add new ones, without changing or deleting any; decide when others may add. For the chief of staff’s office.',
    // A period is the permissions of a folder and a rule of the list (its validation formula).
    basePermissions: [...viewAndAdd, ...grant, 'manageLists']
  },
  {
    key: 'addAndGrant',
    title: 'Add only and set who reads',
    description:
      'View items and add new ones, without changing or deleting any; decide who reads them. For the chief of staff’s office.',
    basePermissions: [...viewAndAdd, ...grant]
  },
  {
    key: 'editAndGrant',
    title: 'Add, edit and set who reads',
    description:
      'View, add and change items, without deleting any; decide who reads them. For the chief of staff’s office.',
    basePermissions: [...viewAndAdd, ...grant, 'editListItems']
  },
  {
    key: 'moderate',
    title: 'Moderate feedback',
    description: 'See and tidy up what others wrote, on lists where people otherwise see only their own items.',
    // On such a list "Edit" does not reach others' items: SharePoint asks for Override List Behaviors (cancelCheckout).
    basePermissions: [...viewAndAdd, 'editListItems', 'deleteListItems', 'cancelCheckout']
  },
  {
    key: 'readPermissions',
    title: 'Read and view permissions',
    description: 'View pages, items and who may do what; chiefs of staff need it to open and close comment periods.',
    basePermissions: [...view, 'enumeratePermissions']
  }
];
