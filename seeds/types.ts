/**
 * What a seed tells the local SharePoint to hold: pure data, applied in one transaction by
 * `workbench/server/seeding`.
 *
 * Everything refers to people by user principal name, to groups and permission levels by title, to lists by
 * site-relative URL, and to rows by a key that is unique within their list.
 */
export type SeedSite = {
  readonly title: string;
  readonly people: readonly SeedPerson[];
  readonly permissionLevels: readonly SeedPermissionLevel[];
  /** Groups of the organization's directory; groups of the site may have them among their members. */
  readonly directoryGroups?: readonly SeedDirectoryGroup[];
  readonly groups: readonly SeedGroup[];
  /** Applied in this order; a lookup may point to a row of an earlier list or of its own list. */
  readonly lists: readonly SeedList[];
  /** Pages beside, or in place of, the home page every site has; each gets a link in the menu, in this order. */
  readonly pages?: readonly SeedPage[];
};

export type SeedPage = {
  /** File name without `.aspx`, as in the address. */
  readonly name: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly description: string;
  readonly sections: readonly SeedPageSection[];
};

/** A horizontal band of a page. */
export type SeedPageSection = { readonly columns: readonly SeedPageColumn[] };

/** `factor` is the width in twelfths: 12, 8, 6 or 4; 0 is a column as wide as the window. */
export type SeedPageColumn = { readonly factor: number; readonly webPart: SeedPageWebPart };

export type SeedPageWebPart = {
  readonly title: string;
  /** Id of the web part, as in its manifest. */
  readonly webPartId: string;
  readonly instanceId: string;
};

export type SeedPerson = {
  /** User principal name; the login name becomes `i:0#.f|membership|<upn>`. */
  readonly upn: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  /** As the user profile spells it, which need not be the name of a department in the lists. */
  readonly department: string;
  readonly office: string;
  readonly workPhone: string;
  /** Other names the profile service answers to, for example a name before marriage. */
  readonly aliases?: readonly string[];
  /** What the person stands for in the page's switch ("Physician"); left out for people who are not offered there. */
  readonly role?: string;
  /** Site collection administrator. Default false. */
  readonly isSiteAdmin?: boolean;
  /** The account left: kept on old items, never offered by the people picker, cannot sign in. Default false. */
  readonly disabled?: boolean;
};

/** A SharePoint base permission, spelled as `PermissionKind` in PnPjs spells it. */
export type SeedPermissionKind =
  | 'ViewListItems'
  | 'AddListItems'
  | 'EditListItems'
  | 'DeleteListItems'
  | 'ApproveItems'
  | 'OpenItems'
  | 'ViewVersions'
  | 'DeleteVersions'
  | 'CancelCheckout'
  | 'ManagePersonalViews'
  | 'ManageLists'
  | 'ViewFormPages'
  | 'AnonymousSearchAccessList'
  | 'Open'
  | 'ViewPages'
  | 'AddAndCustomizePages'
  | 'ApplyThemeAndBorder'
  | 'ApplyStyleSheets'
  | 'ViewUsageData'
  | 'CreateSSCSite'
  | 'ManageSubwebs'
  | 'CreateGroups'
  | 'ManagePermissions'
  | 'BrowseDirectories'
  | 'BrowseUserInfo'
  | 'AddDelPrivateWebParts'
  | 'UpdatePersonalWebParts'
  | 'ManageWeb'
  | 'AnonymousSearchAccessWebLists'
  | 'UseClientIntegration'
  | 'UseRemoteAPIs'
  | 'ManageAlerts'
  | 'CreateAlerts'
  | 'EditMyUserInfo'
  | 'EnumeratePermissions';

/** A level beyond the ones every site has (Full Control, Design, Edit, Contribute, Read, View Only). */
export type SeedPermissionLevel = {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly SeedPermissionKind[];
};

export type SeedDirectoryGroup = {
  /** The claim: `c:0t.c|tenant|<id>` for a security group, `c:0o.c|federateddirectoryclaimprovider|<id>` for a Microsoft 365 group. */
  readonly login: string;
  readonly title: string;
  /** User principal names. */
  readonly members: readonly string[];
};

export type SeedGroup = {
  readonly title: string;
  /** One of the three groups every site has; the group takes this title. */
  readonly associated?: 'owner' | 'member' | 'visitor';
  readonly description: string;
  /** A person or a group; the group itself when left out. */
  readonly owner?: SeedPrincipal;
  /** User principal names, or claims of directory groups. */
  readonly members: readonly string[];
  /** Whether only members see who is in it. Default as SharePoint has it: true, and false for the three groups every site has. */
  readonly onlyMembersView?: boolean;
  /** Level on the web; none when left out. */
  readonly permissionLevel?: string;
};

/** A person by user principal name, or a group by title. */
export type SeedPrincipal = { readonly person: string } | { readonly group: string };

export type SeedRoleAssignment = {
  readonly principal: SeedPrincipal;
  /** Name of a built-in or seeded permission level. */
  readonly permissionLevel: string;
};

/** One list or library with its contents. */
export type SeedList = {
  /** Site-relative, without a leading slash: `Lists/Liaisons`, `Contracts`. */
  readonly url: string;
  /** How to make the list; left out for one that the site has already. */
  readonly shape?: SeedListShape;
  /** When given, the list stops inheriting and holds exactly these. */
  readonly roleAssignments?: readonly SeedRoleAssignment[];
  readonly folders?: readonly SeedFolder[];
  readonly rows?: readonly SeedRow[];
  /** For libraries. */
  readonly files?: readonly SeedFile[];
};

export type SeedListShape = {
  readonly title: string;
  readonly description: string;
  readonly kind: 'list' | 'library';
  /** `Field` elements of SharePoint's XML, in order; a lookup names its list by site-relative URL, or `Self`. */
  readonly fields: readonly string[];
  /** Columns of the standard view, beside those it is born with. */
  readonly view: readonly string[];
  readonly versioned: boolean;
  readonly attachments: boolean;
  readonly folders: boolean;
  /** Search leaves it alone. */
  readonly hiddenFromSearch: boolean;
  /** People see only the items they made. */
  readonly readsOwnOnly: boolean;
  /** People change only the items they made. */
  readonly editsOwnOnly: boolean;
};

export type SeedFolder = {
  /** Relative to the list's root: `contract-3` or `2026/Surgery`. Parents come first. */
  readonly path: string;
  /** Field values of the folder's own item, by internal name. */
  readonly fields?: SeedFields;
  /** When given, the folder stops inheriting and holds exactly these. */
  readonly roleAssignments?: readonly SeedRoleAssignment[];
};

/** Who and when; SharePoint's own Author, Editor, Created and Modified. */
export type SeedStamp = {
  /** User principal name. */
  readonly author: string;
  /** User principal name; the author when left out. */
  readonly editor?: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** ISO 8601, UTC; `created` when left out. */
  readonly modified?: string;
};

export type SeedRow = SeedStamp & {
  /** Unique within the list; lookups in other rows point to it. */
  readonly key: string;
  readonly fields: SeedFields;
  /** Path of a seeded folder of this list; the root when left out. */
  readonly folder?: string;
  /** When given, the item stops inheriting and holds exactly these. */
  readonly roleAssignments?: readonly SeedRoleAssignment[];
  readonly attachments?: readonly SeedAttachment[];
};

export type SeedAttachment = { readonly name: string; readonly bytes: SeedBytes };

export type SeedFile = SeedStamp & {
  /** Unique within the list; lookups in other rows point to it. */
  readonly key: string;
  /** Relative to the library's root: `Employment Agreement.docx` or `2026/Agreement.pdf`; folders are made as needed. */
  readonly path: string;
  readonly bytes: SeedBytes;
  /** Field values of the file's item, by internal name. */
  readonly fields?: SeedFields;
  /** Check-in comment of the current version. */
  readonly comment?: string;
  /** Oldest first; the current version follows them. */
  readonly earlierVersions?: readonly SeedFileVersion[];
  readonly roleAssignments?: readonly SeedRoleAssignment[];
};

export type SeedFileVersion = {
  readonly bytes: SeedBytes;
  /** User principal name. */
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly comment?: string;
};

/** Called once while the seed is applied. */
export type SeedBytes = () => Promise<Uint8Array>;

export type SeedFields = Readonly<Record<string, SeedValue>>;

/** A date and time is an ISO 8601 UTC string; rich text is its HTML; a choice is its text. */
export type SeedValue = SeedSingleValue | readonly SeedSingleValue[];

export type SeedSingleValue =
  string | number | boolean | null | SeedRowReference | SeedPrincipal | SeedLink | SeedOwnKey;

/** Value of a text field: the number the site gives a person (a user principal name), a period, and a name: `17.c0ffee`. */
export type SeedOwnKey = { readonly keyOf: string; readonly name: string };

/** Value of a lookup field: the row of the field's target list that has this key. */
export type SeedRowReference = { readonly row: string };

/** Value of a hyperlink field. */
export type SeedLink = { readonly url: string; readonly description: string };
