import type { ListDefinition } from './list-definition';

/** The last part of a list's address, and its first title: SharePoint makes the address of the title a list is born with. */
export function listName({ url }: Pick<ListDefinition, 'url'>): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
