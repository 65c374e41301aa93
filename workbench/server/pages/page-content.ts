import type { ListItem } from '../api/resource-keys';
import { findFileLock } from '../items/file-lock';
import type { Store } from '../store/store';

/** What is on a page. */
export interface PageContent {
  readonly title: string;
  readonly description: string;
  /** SharePoint's JSON of sections, columns and web parts: an array of controls, each with its place. */
  readonly canvas: string;
  /** SharePoint's JSON of the title area. */
  readonly layout: string;
}

/** A page before anything is put on it. */
export const EMPTY_PAGE: PageContent = { title: '', description: '', canvas: '[]', layout: '[]' };

/** What people read on a page; empty for one that was never published. */
export function publishedContent({ item }: Pick<ListItem, 'item'>): PageContent {
  return {
    title: String(item.f_Title ?? ''),
    description: String(item.f_Description ?? ''),
    canvas: String(item.f_CanvasContent1 ?? EMPTY_PAGE.canvas),
    layout: String(item.f_LayoutWebpartsContent ?? EMPTY_PAGE.layout)
  };
}

/** What a person sees of a page: their own draft while they have it checked out, else what is published. */
export function contentFor(store: Store, personId: number, page: ListItem): PageContent {
  return (isEditing(store, personId, page) ? findDraft(store, page) : null) ?? publishedContent(page);
}

/** Whether a person has a page checked out, which is how SharePoint keeps two people from editing it at once. */
export function isEditing(store: Store, personId: number, page: ListItem): boolean {
  const lock = findFileLock(store, page);
  return lock?.kind === 'checkOut' && lock.personId === personId;
}

/** @returns `null` for a page no one is working on */
export function findDraft(store: Store, { list, item }: ListItem): PageContent | null {
  const sql = 'SELECT content FROM page_drafts WHERE listNumber = ? AND itemId = ?';
  const row = store.one<{ content: string }>(sql, list.number, item.ID);
  return row && (JSON.parse(row.content) as PageContent);
}

export function saveDraft(store: Store, { list, item }: ListItem, content: PageContent): void {
  const sql = 'INSERT OR REPLACE INTO page_drafts (listNumber, itemId, content) VALUES (?, ?, ?)';
  store.run(sql, list.number, item.ID, JSON.stringify(content));
}

export function forgetDraft(store: Store, { list, item }: ListItem): void {
  store.run('DELETE FROM page_drafts WHERE listNumber = ? AND itemId = ?', list.number, item.ID);
}
