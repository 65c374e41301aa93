import { posix } from 'node:path';

import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { addView, readViews, updateView } from '../views/view-store';
import type { NewView } from '../views/view-store';
import { childOf, childrenOf, flagOf, writeXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';

const scopes: Readonly<Record<string, number>> = { Recursive: 1, RecursiveAll: 2, FilesOnly: 3 };

/**
 * Gives a list the views its schema declares. In a list that was just made, a view at the address of the standard one takes its
 * place; in one that was there before, existing views are left as they are.
 *
 * @returns titles of the views that were added
 */
export function provisionViews(
  store: Store,
  list: ListRecord,
  elements: readonly XmlElement[],
  isNew: boolean
): readonly string[] {
  return elements.flatMap((element) => {
    const view = readView(list, element);
    const existing = readViews(store, list).find(
      (other) => other.url.toLowerCase() === view.url?.toLowerCase() || other.title === view.title
    );
    if (!existing) return [addView(store, list, view).title];
    if (isNew) updateView(store, list, existing, view);
    return [];
  });
}

function readView(list: ListRecord, element: XmlElement): NewView {
  const { DisplayName, Url, Scope, Type } = element.attributes;
  const query = childOf(element, 'Query');
  const viewFields = childOf(element, 'ViewFields');
  const rowLimit = childOf(element, 'RowLimit');
  const name = posix.basename(Url ?? 'View.aspx');
  return {
    title: titleOf(DisplayName, name),
    url: viewUrl(list, Url ?? name),
    isDefault: flagOf(element, 'DefaultView'),
    isHidden: flagOf(element, 'Hidden'),
    paged: rowLimit === null || flagOf(rowLimit, 'Paged', true),
    rowLimit: rowLimit ? Number(rowLimit.text.trim()) || 30 : 30,
    query: query ? query.children.map(writeXml).join('') : '',
    fields: viewFields ? childrenOf(viewFields, 'FieldRef').flatMap((field) => field.attributes.Name ?? []) : [],
    scope: scopes[Scope ?? ''] ?? 0,
    viewType: Type ?? 'HTML'
  };
}

/** Pages of a library's views are kept in its Forms folder, whether or not the schema says so. */
function viewUrl(list: ListRecord, url: string): string {
  const folder = list.baseType === 1 && !/^Forms\//i.test(url) ? `${list.rootUrl}/Forms` : list.rootUrl;
  return `${folder}/${url}`;
}

/** A title that is a resource of SharePoint's own ("All Items") is not in the package; the name of the page says nearly the same. */
function titleOf(displayName: string | undefined, page: string): string {
  if (displayName && !displayName.startsWith('$Resources')) return displayName;
  return page.replace(/\.aspx$/i, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
