import type { JsonValue } from '../protocol/json';

/** A condition on what is saved, and what people read when it is not met. */
export interface Validation {
  /** Columns go by their internal names. */
  readonly formula: string | null;
  readonly message: string | null;
  /** When the formula was set; ISO 8601 UTC. */
  readonly setAt: string;
}

/** What can be set on a list beyond its columns of the `lists` table. Names are SharePoint's. */
export interface ListSettings {
  readonly Hidden: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableVersioning: boolean;
  readonly EnableMinorVersions: boolean;
  readonly EnableFolderCreation: boolean;
  readonly EnableModeration: boolean;
  readonly ForceCheckout: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly AllowContentTypes: boolean;
  readonly MajorVersionLimit: number;
  readonly MajorWithMinorVersionsLimit: number;
  readonly DraftVersionVisibility: number;
  readonly NoCrawl: boolean;
  readonly OnQuickLaunch: boolean;
  readonly DisableGridEditing: boolean;
  /** What every item has to meet; a list starts without. */
  readonly validation?: Validation;
  readonly ImageUrl: string;
  readonly TemplateFeatureId: string;
  /** `ListItemEntityTypeFullName`, e.g. `SP.Data.TasksListItem`; fixed when the list is made. */
  readonly itemType: string;
}

/** SharePoint's template of the library that holds a site's pages. */
export const PAGES_TEMPLATE = 119;

/** A list or library. Its items are the rows of `list_<number>`. */
export interface ListRecord {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly baseTemplate: number;
  /** 0 list, 1 document library. */
  readonly baseType: number;
  /** Server-relative, e.g. `/sites/hospital/Lists/Tasks`. */
  readonly rootUrl: string;
  readonly rootFolderId: string;
  readonly created: string;
  readonly lastItemModified: string;
  readonly lastItemUserModified: string;
  readonly lastItemDeleted: string;
  readonly authorId: number;
  readonly scopeId: number;
  readonly readSecurity: number;
  readonly writeSecurity: number;
  readonly version: number;
  readonly settings: ListSettings;
}

/** A stored column value: text and dates as text, numbers and references as numbers, several values as JSON array text. */
export type CellValue = string | number | null;

/**
 * A row of `list_<number>`: system columns, and one `f_<InternalName>` for every other field. Folders and files are rows too.
 * A recycled row keeps its place with `deleted` = 1.
 */
export interface ItemRow {
  readonly ID: number;
  readonly GUID: string;
  readonly UniqueId: string;
  /** 0 item or file, 1 folder. */
  readonly FSObjType: number;
  /** Server-relative URL of the folder it is in, without a slash at the end. */
  readonly FileDirRef: string;
  /** Name in that folder; `<ID>_.000` for an item of a list. */
  readonly FileLeafRef: string;
  readonly ContentTypeId: string;
  readonly Created: string;
  readonly Modified: string;
  readonly AuthorId: number;
  readonly EditorId: number;
  /** Counts every change; the second half of the ETag. */
  readonly version: number;
  /** 512 for version 1.0. */
  readonly uiVersion: number;
  /** The permission scope it is in: its own, its folder's, its list's or the web's. */
  readonly scopeId: number;
  readonly deleted: number;
  /** How many attachments it has. */
  readonly attachments: number;
  readonly [column: `f_${string}`]: CellValue;
}

/** The kinds of column this server keeps. `Computed` and `Counter` columns have no cell of their own. */
export type FieldType =
  | 'Text'
  | 'Note'
  | 'Choice'
  | 'MultiChoice'
  | 'Number'
  | 'Currency'
  | 'Integer'
  | 'Boolean'
  | 'DateTime'
  | 'User'
  | 'UserMulti'
  | 'Lookup'
  | 'LookupMulti'
  | 'URL'
  | 'Counter'
  | 'Computed'
  | 'Guid'
  | 'File'
  | 'ContentTypeId'
  | 'Attachments'
  | 'ModStat'
  | 'Calculated'
  | 'Thumbnail'
  | 'Location';

/** A column of a list (or, with `listNumber` 0, of the site). */
export interface FieldRecord {
  readonly listNumber: number;
  readonly id: string;
  readonly internalName: string;
  readonly staticName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly canBeDeleted: boolean;
  /** One of the columns every list is born with. */
  readonly fromBaseType: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly defaultValue: string | null;
  /** What a value has to meet; a column starts without. */
  readonly validation?: Validation;
  /** Whether the list's content type links to it, which is what puts it on forms; a column is linked when nothing is said. */
  readonly isLinked?: boolean;
  /** What only some types have, by the names of the field's REST properties (`MaxLength`, `Choices`, `RichText`, `LookupList`, ...). */
  readonly settings: Readonly<Record<string, JsonValue>>;
  /** Attributes of the field's XML this server does not interpret, kept for `SchemaXml`. */
  readonly otherAttributes: Readonly<Record<string, string>>;
}

/** A view of a list. */
export interface ViewRecord {
  readonly id: string;
  readonly listNumber: number;
  readonly title: string;
  readonly isDefault: boolean;
  readonly isHidden: boolean;
  readonly isPersonal: boolean;
  readonly paged: boolean;
  readonly rowLimit: number;
  /** Inner XML of `<Query>`. */
  readonly query: string;
  readonly fields: readonly string[];
  /** 0 default, 1 recursive, 2 recursive with folders, 3 files only. */
  readonly scope: number;
  /** Server-relative URL of its page. */
  readonly url: string;
  readonly viewType: string;
}

/** Name of the table that holds a list's items. */
export function itemTable(list: Pick<ListRecord, 'number'>): string {
  return `list_${list.number}`;
}
