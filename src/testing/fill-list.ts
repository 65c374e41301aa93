import type { ListDefinition } from '../lists/list-definition';
import { addItem } from '../../workbench/server/items/write-items';
import { findPrincipalByLogin } from '../../workbench/server/principals/principals';
import { findListByUrl } from '../../workbench/server/store/find-lists';
import type { CellValue } from '../../workbench/server/store/records';
import type { TestHospital } from './start-hospital';

/** Adds many items as someone could past the page, for tests of what happens past SharePoint's list view threshold. */
export function fillList(
  { sharePoint }: TestHospital,
  name: string,
  { url }: Pick<ListDefinition, 'url'>,
  rows: readonly Readonly<Record<string, CellValue>>[]
): void {
  const { store } = sharePoint.sharePoint;
  const list = findListByUrl(store, url);
  const author = findPrincipalByLogin(store, `${name}@hospital.example`);
  if (!list || !author) throw new Error(`The site has no list ${url}, or no ${name}.`);
  store.transaction(() => {
    for (const cells of rows) addItem(store, list, { cells, authorId: author.id });
  });
}
