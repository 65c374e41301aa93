/**
 * The vocabulary in which a list is declared once. From a declaration come "Set up this site", which
 * compares a site with it and makes what is missing, the typed rows of the repositories and the permissions of the list.
 *
 * Goals: everything SharePoint needs to know about a list is in one object that no code has to run to read.
 * Non-goals: content types (the suite needs none of its own) and site columns (a column here belongs to one list, so that a
 * site can never break the suite by editing a shared column).
 */

/** A column's kind, in SharePoint's own words (the `Type` attribute of a `Field` element). */
export type FieldType =
  | 'Text'
  | 'Note'
  | 'RichText'
  | 'Choice'
  | 'MultiChoice'
  | 'Number'
  | 'Boolean'
  | 'Date'
  | 'DateTime'
  | 'User'
  | 'Lookup';

/** One column of a list. */
export interface FieldDefinition {
  /** Stable internal name; part of every query, never shown. */
  readonly name: string;
  readonly type: FieldType;
  /** Column heading where SharePoint itself shows the list (English; the site's language may translate it). */
  readonly displayName: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Every column that is filtered or sorted on is indexed from the start. */
  readonly indexed?: boolean;
  /** No two items may have the same value; implies an index. */
  readonly unique?: boolean;
  /** The only values SharePoint accepts, for `Choice` and `MultiChoice`. */
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
  /** The list a `Lookup` points into, by its site-relative URL. */
  readonly lookupList?: string;
  /** Longest text in characters for `Text`; SharePoint's own limit and the default is 255. */
  readonly maxLength?: number;
  /** Whether SharePoint's search may show and find this column; default true. */
  readonly searchable?: boolean;
}

/** Who may do what on a list, beside what the site already grants. */
export interface ListAccess {
  readonly group: GroupKey;
  readonly level: PermissionLevelKey;
}

/** Keys of the groups the suite works with. All but the owners are its own; who is in them is the site's affair. */
export type GroupKey = 'owners' | 'staff' | 'physicians' | 'chiefsOfStaff' | 'siteDirectors' | 'analysts';

/** Keys of the permission levels; `append`, `addAndGrant`, `editAndGrant`, `keepPeriods`, `moderate` and `readPermissions` are the suite's own, the others are SharePoint's. */
export type PermissionLevelKey =
  | 'fullControl'
  | 'edit'
  | 'contribute'
  | 'moderate'
  | 'keepPeriods'
  | 'addAndGrant'
  | 'editAndGrant'
  | 'append'
  | 'read'
  | 'readPermissions';

/** Whose items a reader sees, or whose items a contributor changes (SharePoint's item-level permissions). */
export type ItemScope = 'all' | 'own';

/** One list or library. */
export interface ListDefinition {
  /** Site-relative URL and the only way the list is ever found, e.g. `Lists/CommonGroundLiaisons`. It begins with the suite's name, so that it is no one else's. */
  readonly url: string;
  readonly kind: 'list' | 'library';
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDefinition[];
  /** Columns of the view SharePoint shows first. */
  readonly view: readonly string[];
  /** Whether SharePoint keeps a history of every item. */
  readonly versioned: boolean;
  readonly attachments?: boolean;
  /** Whether SharePoint's search and Copilot leave the list alone, for what people write to a few (`NoCrawl`). Default: they index it. */
  readonly hiddenFromSearch?: boolean;
  /** Whether items may be in folders. */
  readonly folders?: boolean;
  readonly readItems: ItemScope;
  readonly editItems: ItemScope;
  /** Unique permissions; a list without them inherits the site's. */
  readonly access: readonly ListAccess[];
}
