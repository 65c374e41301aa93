import { findField } from '../fields/field-store';
import { fileNotFound } from '../protocol/sharepoint-error';
import { findItemByUrl } from '../items/find-items';
import { LIST_VIEW_THRESHOLD } from '../items/threshold';
import { queryItems } from '../items/query-items';
import type { ItemPage } from '../items/query-items';
import { isReferenceField } from '../items/rest-names';
import { readSkipToken, writeSkipToken } from '../items/skip-token';
import type { TreePart } from '../items/tree-part';
import { normalizeUrl } from '../store/find-lists';
import type { OrderBy } from '../odata/query-options';
import type { Person } from '../principals/principals';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import type { CamlQuery } from './caml-query';
import { toFilter } from './to-filter';

export interface CamlRequest {
  readonly query: CamlQuery;
  /** Where a query that is not recursive looks; the root of the list when left out. */
  readonly folderUrl?: string | undefined;
  /** `PagingInfo`, or a `NextHref` with or without its question mark. */
  readonly paging?: string | undefined;
}

/** The rows of a CAML query, and how to ask for those after them. */
export interface CamlPage extends Pick<ItemPage, 'rows'> {
  /** `Paged=TRUE&p_ID=30`; `null` when there are no more, or the query is not paged. */
  readonly next: string | null;
  /** The page's size limit. */
  readonly rowLimit: number;
}

/**
 * Runs a CAML query as a person. Without a row limit everything up to the list view threshold comes back.
 *
 * @throws SharePointError 404 for a folder that is not there, 400 for a column that is not there, 500 above the threshold
 */
export function runCaml(
  store: Store,
  person: Person,
  list: ListRecord,
  { query, folderUrl, paging }: CamlRequest
): CamlPage {
  const fieldOf = (name: string): ReturnType<typeof findField> => findField(store, list.number, name);
  const orderBy = query.orderBy.map(({ field, descending }): OrderBy => ({
    path: orderPath(fieldOf(field), field),
    ascending: !descending
  }));
  const token = paging?.replace(/^\?/, '');
  const rowLimit = query.rowLimit === null || query.rowLimit === 0 ? LIST_VIEW_THRESHOLD : query.rowLimit;
  const page = queryItems(store, person, list, {
    filter: query.where && toFilter(query.where, fieldOf),
    orderBy,
    limit: rowLimit,
    position: token ? readSkipToken(token, orderBy) : null,
    ...treePart(store, list, query, folderUrl)
  });
  const hasMore = page.next !== null && (query.paged || query.rowLimit === null);
  return { rows: page.rows, next: hasMore && page.next ? writeSkipToken(page.next, orderBy) : null, rowLimit };
}

/** People and lookups sort by what they show. */
function orderPath(field: ReturnType<typeof findField>, name: string): readonly string[] {
  if (!field || !isReferenceField(field)) return [field?.internalName ?? name];
  const shown = field.settings.LookupField;
  return [field.internalName, field.type.startsWith('Lookup') && typeof shown === 'string' && shown ? shown : 'Title'];
}

function treePart(
  store: Store,
  list: ListRecord,
  { scope }: CamlQuery,
  folderUrl: string | undefined
): { readonly within?: TreePart } {
  const url = folderUrl ? normalizeUrl(store, folderUrl) : list.rootUrl;
  const isRoot = url.toLowerCase() === list.rootUrl.toLowerCase();
  if (!isRoot && findItemByUrl(store, list, url)?.FSObjType !== 1) throw fileNotFound();
  const isDeep = scope === 'Recursive' || scope === 'RecursiveAll';
  const withFolders = scope === 'Default' || scope === 'RecursiveAll';
  return isRoot && isDeep && withFolders ? {} : { within: { url, isDeep, withFolders } };
}
