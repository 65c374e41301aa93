import type { RequestContext } from '../api/request-context';
import type { ListItem } from '../api/resource-keys';
import { saveContent, saveFileContent } from '../files/contents';
import { findItem, findItemByUrl } from '../items/find-items';
import { lockFile, requireUnlocked, unlockFile } from '../items/file-lock';
import { addItem, updateItem } from '../items/write-items';
import { fileNotFound } from '../protocol/sharepoint-error';
import { requireAddItem, requireEditItem } from '../security';
import { findListByUrl } from '../store/find-lists';
import { itemTable } from '../store/records';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { contentFor, EMPTY_PAGE, findDraft, forgetDraft, isEditing, publishedContent, saveDraft } from './page-content';
import type { PageContent } from './page-content';

/** Site-relative address of the library that holds a site's pages. */
export const PAGES_URL = 'SitePages';

/** What every page is as a file: its content is in columns. */
const SHELL = Buffer.from('<%@ Page language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WikiEditPage" %>\n');

/** @throws SharePointError 404 for a site whose page library was deleted */
export function findPageLibrary(store: Store): ListRecord {
  const list = findListByUrl(store, PAGES_URL);
  if (!list) throw fileNotFound();
  return list;
}

/** A page made at once and published, as seeds and new sites have them; whoever is named wrote it. */
export function publishNewPage(store: Store, name: string, content: PageContent, authorId: number): ListItem {
  const list = findPageLibrary(store);
  const known = findItemByUrl(store, list, `${list.rootUrl}/${name}.aspx`);
  const page = known ? { list, item: known } : addPageFile(store, list, `${name}.aspx`, authorId);
  return publishContent(store, page, content, authorId);
}

/** Gives a new site its home page; one that has pages already is left as it is. */
export function createHomePage(store: Store, authorId: number): void {
  const list = findListByUrl(store, PAGES_URL);
  if (list && !store.one(`SELECT ID FROM ${itemTable(list)} LIMIT 1`))
    publishNewPage(store, 'Home', { ...EMPTY_PAGE, title: 'Home' }, authorId);
}

/** A page no one but its author sees yet, under a name that its first title replaces. */
export function startPage({ store, person }: RequestContext): ListItem {
  const list = findPageLibrary(store);
  requireAddItem(store, person, list);
  const page = addPageFile(store, list, `${crypto.randomUUID().slice(0, 8)}.aspx`, person.id);
  lockFile(store, page, { kind: 'checkOut', personId: person.id });
  saveDraft(store, page, EMPTY_PAGE);
  return page;
}

/** Keeps a page for one person. @throws SharePointError 403 for who may not edit it, 423 while someone else does */
export function checkOutPage(context: RequestContext, page: ListItem): void {
  const { store, person } = context;
  requireEditItem(store, person, page.list, page.item);
  if (isEditing(store, person.id, page)) return;
  requireUnlocked(context, page);
  lockFile(store, page, { kind: 'checkOut', personId: person.id });
  saveDraft(store, page, publishedContent(page));
}

/** Keeps what a person has made of a page, for themselves. The first title of a new page becomes its address. */
export function savePage(context: RequestContext, page: ListItem, changes: Partial<PageContent>): ListItem {
  const { store, person } = context;
  checkOutPage(context, page);
  const before = contentFor(store, person.id, page);
  saveDraft(store, page, { ...before, ...changes });
  const isNamed = page.item.f_FirstPublishedDate !== null || before.title !== '';
  if (isNamed || !changes.title) return page;
  const leafName = freeName(store, page.list, changes.title);
  const item = updateItem(store, page.list, page.item, {
    cells: {},
    leafName,
    editorId: person.id,
    isSystemUpdate: true
  });
  return { list: page.list, item };
}

/** Shows everyone what a person has made of a page. @throws SharePointError as `checkOutPage` does */
export function publishPage(context: RequestContext, page: ListItem): ListItem {
  const { store, person } = context;
  checkOutPage(context, page);
  const published = publishContent(store, page, findDraft(store, page) ?? publishedContent(page), person.id);
  endEditing(store, page);
  return published;
}

/** Gives up what a person has made of a page since it was published. @throws SharePointError as `checkOutPage` does */
export function discardPage(context: RequestContext, page: ListItem): void {
  checkOutPage(context, page);
  endEditing(context.store, page);
}

function endEditing(store: Store, page: ListItem): void {
  unlockFile(store, page);
  forgetDraft(store, page);
}

function addPageFile(store: Store, list: ListRecord, leafName: string, authorId: number): ListItem {
  const item = addItem(store, list, { cells: { PromotedState: 0 }, authorId, folderUrl: list.rootUrl, leafName });
  const place = { listNumber: list.number, itemId: item.ID };
  saveFileContent(store, place, item.uiVersion, saveContent(store, SHELL));
  return { list, item };
}

function publishContent(store: Store, { list, item }: ListItem, content: PageContent, editorId: number): ListItem {
  const cells = {
    Title: content.title,
    Description: content.description,
    CanvasContent1: content.canvas,
    LayoutWebpartsContent: content.layout,
    FirstPublishedDate: item.f_FirstPublishedDate ?? store.timestamp()
  };
  const isFirst = item.f_FirstPublishedDate === null;
  updateItem(store, list, item, { cells, editorId, isSystemUpdate: isFirst });
  return { list, item: findItem(store, list, item.ID) ?? item };
}

/** The name SharePoint makes of a title: hyphens for spaces, without what an address may not have, and a number where it is taken. */
function freeName(store: Store, list: ListRecord, title: string): string {
  const stem =
    title
      .trim()
      .replace(/["#%&*:<>?/\\{|}~'.]/g, '')
      .replace(/\s+/g, '-') || 'Page';
  const isTaken = (name: string): boolean => findItemByUrl(store, list, `${list.rootUrl}/${name}`) !== null;
  let name = `${stem}.aspx`;
  for (let count = 1; isTaken(name); count += 1) name = `${stem}(${count}).aspx`;
  return name;
}
