import { findListByTitle, findListByUrl, normalizeUrl, readLists } from '../store/find-lists';
import { randomUUID } from 'node:crypto';

import { addBuiltInFields } from '../fields/field-store';
import { escapeName } from '../fields/internal-name';
import { invalidArgument, invalidOperation, notKept } from '../protocol/sharepoint-error';
import { itemTable, PAGES_TEMPLATE } from '../store/records';
import type { ListRecord, ListSettings } from '../store/records';
import type { Store } from '../store/store';
import { refuseBesideUniqueColumn } from '../security/unique-columns';
import { addStandardView } from '../views/view-store';
import { createItemTable } from './item-table';
import { addPageColumns } from './page-columns';
import { closeWaysIntoWeb } from '../security/limited-access';

/** What is needed to make a list. */
export interface NewList {
  readonly title: string;
  readonly description?: string;
  /** 100 list, 101 document library, ... Default 100. */
  readonly baseTemplate?: number;
  /** Web-relative address, e.g. `Lists/Tasks`; made from the title when it is not given. */
  readonly url?: string;
  readonly id?: string;
  readonly authorId: number;
  readonly readSecurity?: number;
  readonly writeSecurity?: number;
  readonly settings?: Partial<ListSettings>;
}

/** Members of a list that can change. */
export type ListChanges = Partial<
  Pick<
    ListRecord,
    | 'title'
    | 'description'
    | 'readSecurity'
    | 'writeSecurity'
    | 'scopeId'
    | 'lastItemModified'
    | 'lastItemUserModified'
    | 'lastItemDeleted'
  >
> & {
  readonly settings?: Partial<ListSettings>;
};

/** SharePoint's templates that are kept, and which of their items are files: 0 list, 1 document library. */
const baseTypes: ReadonlyMap<number, 0 | 1> = new Map([
  [100, 0],
  [101, 1],
  [PAGES_TEMPLATE, 1]
]);

/** Templates SharePoint has besides, each with columns of its own that no list has here. */
const otherTemplates: ReadonlySet<number> = new Set([
  102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 118, 120, 123, 130, 140, 150, 160, 170,
  171, 175, 301, 302, 303, 544, 700, 850, 851, 880, 1100, 1221
]);

/**
 * Makes a list with the columns and the view every list starts with.
 *
 * @throws SharePointError 400 when a list has that title, something is at that address, or there is no such template; 501 for a
 * template that is not kept here
 */
export function createList(store: Store, list: NewList): ListRecord {
  const baseTemplate = list.baseTemplate ?? 100;
  const baseType = baseTypeOf(baseTemplate);
  if (findListByTitle(store, list.title)) throw titleTaken();
  const rootUrl = freeUrl(store, list, baseType);
  const moment = store.timestamp();
  const settings = { ...defaultSettings(baseType, rootUrl), ...list.settings };
  const { id: number } = store.run(
    `INSERT INTO lists (id, title, description, baseTemplate, baseType, rootUrl, rootFolderId, created, lastItemModified, lastItemUserModified, lastItemDeleted,
       authorId, readSecurity, writeSecurity, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    (list.id ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    list.title,
    list.description ?? '',
    baseTemplate,
    baseType,
    rootUrl,
    randomUUID(),
    moment,
    moment,
    moment,
    moment,
    list.authorId,
    list.readSecurity ?? 1,
    list.writeSecurity ?? 1,
    JSON.stringify(settings)
  );
  store.forget('lists');
  createItemTable(store, number);
  addBuiltInFields(store, { number, baseType });
  if (baseTemplate === PAGES_TEMPLATE) addPageColumns(store, number);
  const made = readLists(store).find((candidate) => candidate.number === number);
  if (!made) throw new Error(`The list ${list.title} was made but cannot be read back.`);
  addStandardView(store, made);
  return made;
}

/** Changes a list. @returns it as it is afterwards @throws SharePointError 400 when another list has the new title, and for what is refused beside a column of unique values */
export function updateList(store: Store, list: ListRecord, changes: ListChanges): ListRecord {
  const changed: ListRecord = {
    ...list,
    ...changes,
    settings: { ...list.settings, ...changes.settings },
    version: list.version + 1
  };
  const other = findListByTitle(store, changed.title);
  if (other && other.number !== list.number) throw titleTaken();
  if (changed.readSecurity !== 1 && list.readSecurity === 1) refuseBesideUniqueColumn(store, list);
  store.run(
    `UPDATE lists SET title = ?, description = ?, readSecurity = ?, writeSecurity = ?, scopeId = ?, lastItemModified = ?, lastItemUserModified = ?,
       lastItemDeleted = ?, version = ?, settings = ? WHERE number = ?`,
    changed.title,
    changed.description,
    changed.readSecurity,
    changed.writeSecurity,
    changed.scopeId,
    changed.lastItemModified,
    changed.lastItemUserModified,
    changed.lastItemDeleted,
    changed.version,
    JSON.stringify(changed.settings),
    list.number
  );
  store.forget('lists');
  return changed;
}

/** Takes a list away with everything in it. */
export function deleteList(store: Store, list: ListRecord): void {
  for (const table of ['fields', 'views', 'item_versions'])
    store.run(`DELETE FROM ${table} WHERE listNumber = ?`, list.number);
  store.run('DELETE FROM lists WHERE number = ?', list.number);
  store.define(`DROP TABLE IF EXISTS ${itemTable(list)}`);
  closeWaysIntoWeb(store);
  store.forget('');
}

/** How many items a list holds, folders included, whoever asks: SharePoint's `ItemCount` is not trimmed by permissions. */
export function countItems(store: Store, list: ListRecord): number {
  return store.one<{ count: number }>(`SELECT COUNT(*) AS count FROM ${itemTable(list)} WHERE deleted = 0`)?.count ?? 0;
}

function baseTypeOf(template: number): 0 | 1 {
  const baseType = baseTypes.get(template);
  if (baseType !== undefined) return baseType;
  if (otherTemplates.has(template)) throw notKept(`BaseTemplate ${template}`);
  throw invalidArgument('Value does not fall within the expected range. Parameter name: BaseTemplate');
}

function titleTaken(): Error {
  const text =
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.';
  return invalidOperation(text, '-2130575342', 500);
}

function freeUrl(store: Store, list: NewList, baseType: number): string {
  if (list.url !== undefined) {
    const wanted = normalizeUrl(store, list.url);
    if (findListByUrl(store, wanted)) throw titleTaken();
    return wanted;
  }
  const name = list.title.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim() || 'List';
  const start = `${store.site.url}/${baseType === 0 ? 'Lists/' : ''}`;
  let url = start + name;
  for (let count = 1; findListByUrl(store, url); count++) url = `${start}${name}${count}`;
  return url;
}

function defaultSettings(baseType: number, rootUrl: string): ListSettings {
  const isLibrary = baseType === 1;
  const name = escapeName(rootUrl.slice(rootUrl.lastIndexOf('/') + 1));
  return {
    Hidden: false,
    EnableAttachments: !isLibrary,
    EnableVersioning: isLibrary,
    EnableMinorVersions: false,
    EnableFolderCreation: isLibrary,
    EnableModeration: false,
    ForceCheckout: false,
    ContentTypesEnabled: false,
    AllowContentTypes: true,
    MajorVersionLimit: isLibrary ? 500 : 0,
    MajorWithMinorVersionsLimit: 0,
    DraftVersionVisibility: 0,
    NoCrawl: false,
    OnQuickLaunch: false,
    DisableGridEditing: false,
    ImageUrl: isLibrary ? '/_layouts/15/images/itdl.png' : '/_layouts/15/images/itgen.png',
    TemplateFeatureId: isLibrary ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
    itemType: `SP.Data.${name.charAt(0).toUpperCase()}${name.slice(1)}${isLibrary ? 'Item' : 'ListItem'}`
  };
}
