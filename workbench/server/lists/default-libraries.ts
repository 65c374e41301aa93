import { readLists } from '../store/find-lists';
import type { Store } from '../store/store';
import { createList } from './list-store';

/** Site-relative address of the library a site keeps its documents in. */
export const DOCUMENTS_URL = 'Shared Documents';

const libraries = [
  { title: 'Documents', url: DOCUMENTS_URL, baseTemplate: 101 },
  { title: 'Site Assets', url: 'SiteAssets', baseTemplate: 101 },
  { title: 'Site Pages', url: 'SitePages', baseTemplate: 119 }
] as const;

/** Gives a new site the libraries every SharePoint site is born with; one that has lists already is left as it is. */
export function createDefaultLibraries(store: Store, authorId: number): void {
  if (readLists(store).length > 0) return;
  for (const library of libraries) createList(store, { ...library, authorId });
}
