/** The kinds of resource more than one folder speaks of. A folder keeps keys only it needs to itself. */
import { resourceKey } from '../protocol/result';
import type { FieldRecord, ItemRow, ListRecord, ViewRecord } from '../store/records';
import type { Principal } from '../principals/principals';
import type { Site } from '../store/store';

/** An item, file or folder together with the list it is in. */
export interface ListItem {
  readonly list: ListRecord;
  readonly item: ItemRow;
}

/** The items of a list, or of everything below one folder of it. */
export interface ListItems {
  readonly list: ListRecord;
}

/** A folder: the root folder of a list (`item` null), a folder in a list, or one outside any list (both null). */
export interface Folder {
  readonly list: ListRecord | null;
  readonly item: ItemRow | null;
  /** Server-relative, without a slash at the end. */
  readonly url: string;
}

/** Columns of a list, or of the site where `list` is null. */
export interface FieldOwner {
  readonly list: ListRecord | null;
}

/** A column with the list it is in. */
export interface ListField extends FieldOwner {
  readonly field: FieldRecord;
}

/** A view with its list. */
export interface ListView {
  readonly list: ListRecord;
  readonly view: ViewRecord;
}

export const SITE = resourceKey<Site>('SP.Site');
export const WEB = resourceKey<Site>('SP.Web');
export const LISTS = resourceKey<Site>('SP.ListCollection');
export const LIST = resourceKey<ListRecord>('SP.List');
export const FIELDS = resourceKey<FieldOwner>('SP.FieldCollection');
export const FIELD = resourceKey<ListField>('SP.Field');
export const VIEWS = resourceKey<ListRecord>('SP.ViewCollection');
export const VIEW = resourceKey<ListView>('SP.View');
export const ITEMS = resourceKey<ListItems>('SP.ListItemCollection');
export const ITEM = resourceKey<ListItem>('SP.ListItem');
export const FOLDER = resourceKey<Folder>('SP.Folder');
export const FOLDERS = resourceKey<Folder>('SP.FolderCollection');
/** A file; `item` is its row in its library. */
export const FILE = resourceKey<ListItem>('SP.File');
/** The files directly in a folder. */
export const FILES = resourceKey<Folder>('SP.FileCollection');
export const USER = resourceKey<Principal>('SP.User');
export const USERS = resourceKey<readonly Principal[]>('SP.UserCollection');
