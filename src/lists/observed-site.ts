import type { PermissionBits } from './base-permissions';
import type { GroupKey, PermissionLevelKey } from './list-definition';

/** A site as it is, in the terms of the definitions it is compared with. */

/** A column as it is on a site. */
export interface ObservedField {
  /** SharePoint's GUID of the column, by which the suite knows its own. */
  readonly id: string;
  readonly type: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
}

/** A permission level that someone holds. */
export interface HeldLevel {
  readonly id: number;
  /** Absent for a level the suite does not use. */
  readonly key?: PermissionLevelKey;
  /** As the site calls it, in its own language. */
  readonly name: string;
  /** Whether its holders may change columns and settings of lists. */
  readonly managesLists: boolean;
}

/** Who holds something: a person, one of the groups every site has, or another group of the site or the organization's directory. */
export interface ObservedPrincipal {
  readonly id: number;
  readonly title: string;
  readonly kind: 'person' | 'members' | 'visitors' | 'otherGroup';
}

/** What one principal holds, without Limited Access. */
export interface ObservedGrant {
  /** One of the suite's groups, or anyone else. */
  readonly holder: GroupKey | ObservedPrincipal;
  readonly levels: readonly HeldLevel[];
}

/** A list as it is on a site. */
export interface ObservedList {
  readonly title: string;
  readonly description: string;
  /** Items and folders, also those the person may not see. */
  readonly itemCount: number;
  readonly fields: ReadonlyMap<string, ObservedField>;
  readonly versioned: boolean;
  readonly attachments: boolean;
  readonly hiddenFromSearch: boolean;
  readonly readItems: 'all' | 'own';
  readonly editItems: 'all' | 'own';
  readonly hasOwnPermissions: boolean;
  /** What is held on the list itself. */
  readonly grants: readonly ObservedGrant[];
}

/** A group that has the title of one of the suite's. */
export interface ObservedGroup {
  /** Whether its description says that the suite made it. */
  readonly isMarked: boolean;
  readonly showsMembers: boolean;
  readonly isOwnersOwn: boolean;
}

/** A page the suite made, wherever it is by now. */
export interface ObservedPage {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
}

/** The pages of a site and its menu. */
export interface ObservedPages {
  /** The suite's own, by the identity of their web part. */
  readonly own: ReadonlyMap<string, ObservedPage>;
  /** Identities of the suite's pages whose making broke off: the page at their address is empty, and only whoever looks has seen it. */
  readonly unfinished: ReadonlySet<string>;
  /** Titles of all pages by their names in lower case, without `.aspx`. */
  readonly taken: ReadonlyMap<string, string>;
  /** Where links of the menu lead, server-relative and in lower case. */
  readonly links: ReadonlySet<string>;
}

export interface ObservedSite {
  /** Levels the suite uses that exist, with what they allow. */
  readonly levels: ReadonlyMap<PermissionLevelKey, PermissionBits>;
  readonly groups: ReadonlyMap<GroupKey, ObservedGroup>;
  /** Lists that exist at an address of the suite. */
  readonly lists: ReadonlyMap<string, ObservedList>;
  /** Titles of all lists, in lower case, each with where that list is. */
  readonly takenTitles: ReadonlyMap<string, string>;
  /** Contracts whose folder takes entries although their comment period does not. */
  readonly openFolders: readonly { readonly id: number; readonly title: string }[];
  /** Contracts with an audience that others read a part of. */
  readonly splitAudiences: readonly { readonly id: number; readonly title: string }[];
  /** `undefined` for a site without a library of pages. */
  readonly pages: ObservedPages | undefined;
  /** What is held on the site as a whole. */
  readonly grants: readonly ObservedGrant[];
}
