import { randomUUID } from 'node:crypto';

import { invalidOperation } from '../protocol/sharepoint-error';
import type { ListRecord, ViewRecord } from '../store/records';
import type { Store } from '../store/store';

/** What is needed to add a view. */
export type NewView = Pick<ViewRecord, 'title'> & Partial<Omit<ViewRecord, 'listNumber' | 'title'>>;

/** The views of a list in their order. */
export function readViews(store: Store, list: Pick<ListRecord, 'number'>): readonly ViewRecord[] {
  return store.remember(`views/${list.number}`, () =>
    store
      .all<{ definition: string }>('SELECT definition FROM views WHERE listNumber = ? ORDER BY position', list.number)
      .map((row) => JSON.parse(row.definition) as ViewRecord)
  );
}

/** @returns `null` when the list has no view; SharePoint lists always have one */
export function findDefaultView(store: Store, list: ListRecord): ViewRecord | null {
  const views = readViews(store, list);
  return views.find((view) => view.isDefault) ?? views[0] ?? null;
}

export function findViewById(store: Store, list: ListRecord, id: string): ViewRecord | null {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  return readViews(store, list).find((view) => view.id === wanted) ?? null;
}

export function findViewByTitle(store: Store, list: ListRecord, title: string): ViewRecord | null {
  return readViews(store, list).find((view) => view.title.toLowerCase() === title.toLowerCase()) ?? null;
}

/** Adds a view. The first one of a list is its default; a later default one takes over. */
export function addView(store: Store, list: ListRecord, view: NewView): ViewRecord {
  const existing = readViews(store, list);
  const folder = list.baseType === 1 ? `${list.rootUrl}/Forms` : list.rootUrl;
  const record: ViewRecord = {
    isHidden: false,
    isPersonal: false,
    paged: true,
    rowLimit: 30,
    query: '',
    scope: 0,
    viewType: 'HTML',
    fields: list.baseType === 1 ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'],
    ...view,
    url: view.url ?? `${folder}/${view.title.replace(/[^A-Za-z0-9]/g, '') || 'View'}.aspx`,
    isDefault: view.isDefault === true || existing.length === 0,
    id: (view.id ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    listNumber: list.number
  };
  store.run(
    'INSERT INTO views (id, listNumber, position, definition) VALUES (?, ?, ?, ?)',
    record.id,
    list.number,
    existing.length,
    JSON.stringify(record)
  );
  store.forget(`views/${list.number}`);
  if (record.isDefault) clearOtherDefaults(store, list, record);
  return record;
}

export function updateView(store: Store, list: ListRecord, view: ViewRecord, changes: Partial<ViewRecord>): ViewRecord {
  const changed: ViewRecord = { ...view, ...changes };
  save(store, changed);
  if (changed.isDefault && !view.isDefault) clearOtherDefaults(store, list, changed);
  return changed;
}

/** @throws SharePointError 400 for the default view, which a list cannot do without */
export function deleteView(store: Store, view: ViewRecord): void {
  if (view.isDefault) throw invalidOperation('The default view of a list cannot be deleted.', '-2147467259');
  store.run('DELETE FROM views WHERE id = ?', view.id);
  store.forget(`views/${view.listNumber}`);
}

/** The view every new list starts with: "All Items", or "All Documents" of a library. */
export function addStandardView(store: Store, list: ListRecord): ViewRecord {
  if (list.baseType === 0)
    return addView(store, list, {
      title: 'All Items',
      isDefault: true,
      fields: ['LinkTitle'],
      url: `${list.rootUrl}/AllItems.aspx`
    });
  const fields = ['DocIcon', 'LinkFilename', 'Modified', 'Editor'];
  return addView(store, list, {
    title: 'All Documents',
    isDefault: true,
    fields,
    url: `${list.rootUrl}/Forms/AllItems.aspx`
  });
}

function clearOtherDefaults(store: Store, list: ListRecord, chosen: ViewRecord): void {
  for (const view of readViews(store, list)) {
    if (view.isDefault && view.id !== chosen.id) save(store, { ...view, isDefault: false });
  }
}

function save(store: Store, view: ViewRecord): void {
  store.run('UPDATE views SET definition = ? WHERE id = ?', JSON.stringify(view), view.id);
  store.forget(`views/${view.listNumber}`);
}
