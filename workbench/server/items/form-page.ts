import type { HttpResponse } from '../protocol/messages';
import type { PageRoute, PageSite } from '../api/page-route';
import { decodeAddress } from '../protocol/read-address';
import { formColumns } from '../lists/form-columns';
import type { Principal } from '../principals/principals';
import { regionOf } from '../regional/region';
import { requireReadItem } from '../security';
import { requireVisibleList } from '../security/list-policies';
import { findListAround } from '../store/find-lists';
import type { FieldRecord, ListRecord } from '../store/records';
import { escapeXml } from '../xml/read-xml';
import { cellToText } from './cell-to-text';
import { findItem } from './find-items';
import { readCell } from './read-cell';

const forms = { dispform: 'Display', editform: 'Edit', newform: 'New' } as const;

/** A list's forms: which columns they have and, for an item (`?ID=3`), what is in them. Here they are looked at, not filled in. */
export const formPage: PageRoute = (request, site) => {
  const path = decodeAddress(request.url.pathname);
  const name = /\/(DispForm|EditForm|NewForm)\.aspx$/i.exec(path)?.[1]?.toLowerCase();
  const list = name === undefined ? null : findListAround(site.store, path);
  if (request.method !== 'GET' || !list) return null;
  const person = site.identify(request);
  requireVisibleList({ store: site.store, person }, list);
  const columns = formColumns(site.store, list, forms[name as keyof typeof forms]);
  const id = Number(request.url.searchParams.get('ID'));
  const shown = columns.map((field) => [field.title, id > 0 ? valueOf(site, person, list, field, id) : '']);
  return page(list.title, shown as [string, string][]);
};

function valueOf({ store }: PageSite, person: Principal, list: ListRecord, field: FieldRecord, id: number): string {
  const item = findItem(store, list, id);
  if (!item) return '';
  requireReadItem(store, person, list, item);
  return cellToText(store, field, readCell(item, field), regionOf(store, person.id));
}

function page(title: string, rows: readonly (readonly [string, string])[]): HttpResponse {
  const list = rows.map(([name, text]) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd>`).join('');
  return {
    status: 200,
    headers: { 'content-type': 'text/html;charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(title)}</title></head><body><main><h1>${escapeXml(title)}</h1><dl>${list}</dl></main></body></html>`
  };
}
