/**
 * What every route asks before it acts. Refusals are thrown in SharePoint's own words; things a person may not
 * read do not exist for them.
 */
import { accessDenied, itemNotFound } from '../protocol/sharepoint-error';
import type { SharePointError } from '../protocol/sharepoint-error';
import { PAGES_TEMPLATE } from '../store/records';
import type { CellValue } from '../store/records';
import type { Store } from '../store/store';
import { effectivePermissions, scopesWith } from './effective-permissions';
import type { SqlCondition } from '../store/sql-condition';
import { hasPermissions } from './permission-mask';
import type { PermissionName } from './permission-mask';
import type { Person } from '../principals/principals';

/** What the policies read of a list. */
export interface SecuredList {
  readonly scopeId: number;
  /** 1: everyone reads everything. 2: people read only what they created. */
  readonly readSecurity: number;
  /** 1: everyone edits everything. 2: people edit only what they created. 4: no one adds or edits. */
  readonly writeSecurity: number;
  /** 119 is a library of pages. */
  readonly baseTemplate?: number;
}

/** What the policies read of an item, a file or a folder. */
export interface SecuredItem {
  readonly scopeId: number;
  readonly AuthorId: number;
  /** 1 for a folder. */
  readonly FSObjType?: number;
  /** Of a page: when it was first published, if it was. */
  readonly f_FirstPublishedDate?: CellValue;
}

/** Whether the person holds all these permissions in a scope. */
export function mayIn(store: Store, person: Person, scopeId: number, ...names: readonly PermissionName[]): boolean {
  return hasPermissions(effectivePermissions(store, person, scopeId), ...names);
}

/** @throws SharePointError 403 unless the person holds all these permissions in the scope (`WEB_SCOPE`, `list.scopeId`, `item.scopeId`) */
export function requirePermission(
  store: Store,
  person: Person,
  scopeId: number,
  ...names: readonly PermissionName[]
): void {
  if (!mayIn(store, person, scopeId, ...names)) throw accessDenied();
}

/** Whether the list exists as far as this person is concerned. Someone who was given a single item in it may open it too. */
export function maySeeList(store: Store, person: Person, list: Pick<SecuredList, 'scopeId'>): boolean {
  return mayIn(store, person, list.scopeId, 'Open');
}

/** The lists a person may see, as a condition on `lists`: `SELECT ... FROM lists WHERE <sql>`. */
export function visibleLists(store: Store, person: Person, scopeColumn = 'scopeId'): SqlCondition {
  return scopesWith(store, person, 'Open', scopeColumn);
}

/**
 * The items of a list a person may read, as a condition on the list's table: permission scopes and, under
 * ReadSecurity 2, authorship.
 *
 * @param alias - the table's alias in the query, if it has one
 */
export function readableItems(store: Store, person: Person, list: SecuredList, alias = ''): SqlCondition {
  const prefix = alias ? `${alias}.` : '';
  const inScope = hidesDrafts(store, person, list)
    ? publishedOnly(scopesWith(store, person, 'ViewListItems', `${prefix}scopeId`), prefix)
    : scopesWith(store, person, 'ViewListItems', `${prefix}scopeId`);
  if (list.readSecurity !== 2 || overridesListBehaviors(store, person, list.scopeId)) return inScope;
  return { sql: `(${inScope.sql}) AND ${prefix}AuthorId = ?`, parameters: [...inScope.parameters, person.id] };
}

/** Pages that were never published are seen by who may edit pages. */
function hidesDrafts(store: Store, person: Person, list: SecuredList): boolean {
  return list.baseTemplate === PAGES_TEMPLATE && !mayIn(store, person, list.scopeId, 'EditListItems');
}

function publishedOnly({ sql, parameters }: SqlCondition, prefix: string): SqlCondition {
  return { sql: `(${sql}) AND (${prefix}f_FirstPublishedDate IS NOT NULL OR ${prefix}FSObjType = 1)`, parameters };
}

/** Whether the person may read this item. */
export function mayReadItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): boolean {
  if (!mayIn(store, person, item.scopeId, 'ViewListItems')) return false;
  if (hidesDrafts(store, person, list) && item.FSObjType !== 1 && item.f_FirstPublishedDate === null) return false;
  return list.readSecurity !== 2 || item.AuthorId === person.id || overridesListBehaviors(store, person, item.scopeId);
}

/** Whether the person may change this item. */
export function mayEditItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): boolean {
  return mayIn(store, person, item.scopeId, 'EditListItems') && mayWriteUnderListSettings(store, person, list, item);
}

/** Whether the person may delete or recycle this item. */
export function mayDeleteItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): boolean {
  return mayIn(store, person, item.scopeId, 'DeleteListItems') && mayWriteUnderListSettings(store, person, list, item);
}

/** Whether the person may add an item to a list (`list.scopeId`) or to a folder in it (the folder's `scopeId`). */
export function mayAddItem(
  store: Store,
  person: Person,
  list: SecuredList,
  containerScopeId: number = list.scopeId
): boolean {
  if (!mayIn(store, person, containerScopeId, 'AddListItems')) return false;
  return list.writeSecurity !== 4 || overridesListBehaviors(store, person, containerScopeId);
}

/** @throws SharePointError 404: what one may not read does not exist */
export function requireReadItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): void {
  if (!mayReadItem(store, person, list, item)) throw itemNotFound();
}

/** @throws SharePointError 404 for an item the person may not read, 403 for one they may not change */
export function requireEditItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): void {
  requireReadItem(store, person, list, item);
  if (!mayEditItem(store, person, list, item)) throw writeRefused();
}

/** @throws SharePointError 404 for an item the person may not read, 403 for one they may not delete */
export function requireDeleteItem(store: Store, person: Person, list: SecuredList, item: SecuredItem): void {
  requireReadItem(store, person, list, item);
  if (!mayDeleteItem(store, person, list, item)) throw writeRefused();
}

/** @throws SharePointError 403 when the person may not add to the list or, with its scope, to the folder */
export function requireAddItem(
  store: Store,
  person: Person,
  list: SecuredList,
  containerScopeId: number = list.scopeId
): void {
  if (!mayAddItem(store, person, list, containerScopeId)) throw writeRefused();
}

function mayWriteUnderListSettings(store: Store, person: Person, list: SecuredList, item: SecuredItem): boolean {
  if (list.writeSecurity === 1) return true;
  const isOwn = list.writeSecurity === 2 && item.AuthorId === person.id;
  return isOwn || overridesListBehaviors(store, person, item.scopeId);
}

/** SharePoint names this permission "Override List Behaviors" and its bit CancelCheckout: item-level settings do not bind its holders. */
function overridesListBehaviors(store: Store, person: Person, scopeId: number): boolean {
  return mayIn(store, person, scopeId, 'CancelCheckout');
}

function writeRefused(): SharePointError {
  return accessDenied('Access denied. You do not have permission to perform this action or access this resource.');
}
