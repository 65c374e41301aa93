import type { ListDefinition } from '../lists/list-definition';
import { addItem, type NewItem } from '../../workbench/server/items/write-items';
import { findPrincipalByLogin } from '../../workbench/server/principals/principals';
import { findListByUrl } from '../../workbench/server/store/find-lists';
import type { CellValue } from '../../workbench/server/store/records';
import type { TestHospital } from './start-hospital';

type Placed = Partial<Pick<NewItem, 'folderUrl' | 'isFolder' | 'leafName'>>;

/**
 * Adds many items as someone could past the page, for tests of what happens past SharePoint's list view threshold.
 * @param place Where a row goes, or what folder it is; left out: an item of the list's root.
 */
export function fillList(
  { sharePoint }: TestHospital,
  name: string,
  { url }: Pick<ListDefinition, 'url'>,
  rows: readonly Readonly<Record<string, CellValue>>[],
  place: (index: number) => Placed = () => ({})
): void {
  const { store } = sharePoint.sharePoint;
  const list = findListByUrl(store, url);
  const author = findPrincipalByLogin(store, `${name}@hospital.example`);
  if (!list || !author) throw new Error(`The site has no list ${url}, or no ${name}.`);
  store.transaction(() => {
    rows.forEach((cells, index) => addItem(store, list, { cells, authorId: author.id, ...place(index) }));
  });
}
