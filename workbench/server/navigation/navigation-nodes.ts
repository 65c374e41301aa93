import type { Store } from '../store/store';

/** The numbers SharePoint gives the menus themselves. */
export const MENUS = { quickLaunch: 1025, topNavigationBar: 1002 } as const;

/** A link of a menu, or a heading over further links. */
export interface NavigationNode {
  readonly id: number;
  readonly parentId: number;
  readonly title: string;
  /** Server-relative for what is on the tenant, else absolute; empty for a heading. */
  readonly url: string;
  readonly isVisible: boolean;
}

/** Numbers below are SharePoint's own. */
const FIRST_ID = 2001;

/** Gives a new site its menu, without the links a site has to pages this server does not show. */
export function createDefaultNavigation(store: Store): void {
  if (store.one('SELECT id FROM navigation_nodes LIMIT 1')) return;
  addNode(store, MENUS.quickLaunch, { title: 'Home', url: store.site.url || '/', isVisible: true });
}

/** Links below a menu or a link, in order. */
export function readNodes(store: Store, parentId: number): readonly NavigationNode[] {
  return store
    .all<Omit<NavigationNode, 'isVisible'> & { readonly isVisible: number }>(
      'SELECT id, parentId, title, url, isVisible FROM navigation_nodes WHERE parentId = ? ORDER BY position',
      parentId
    )
    .map((row) => ({ ...row, isVisible: row.isVisible === 1 }));
}

export function findNode(store: Store, id: number): NavigationNode | null {
  const parent = store.one<{ parentId: number }>('SELECT parentId FROM navigation_nodes WHERE id = ?', id);
  return parent && (readNodes(store, parent.parentId).find((node) => node.id === id) ?? null);
}

/** Adds a link at the end. @returns it with its number */
export function addNode(
  store: Store,
  parentId: number,
  { title, url, isVisible }: Omit<NavigationNode, 'id' | 'parentId'>
): NavigationNode {
  const last = store.one<{ id: number | null }>('SELECT MAX(id) AS id FROM navigation_nodes')?.id ?? FIRST_ID - 1;
  const id = last + 1;
  const position = readNodes(store, parentId).length;
  store.run(
    'INSERT INTO navigation_nodes (id, parentId, position, title, url, isVisible) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    parentId,
    position,
    title,
    url,
    Number(isVisible)
  );
  return { id, parentId, title, url, isVisible };
}

export function updateNode(store: Store, { id, title, url, isVisible }: NavigationNode): void {
  const sql = 'UPDATE navigation_nodes SET title = ?, url = ?, isVisible = ? WHERE id = ?';
  store.run(sql, title, url, Number(isVisible), id);
}

/** Takes a link away, with the links below it. */
export function removeNode(store: Store, id: number): void {
  for (const child of readNodes(store, id)) removeNode(store, child.id);
  store.run('DELETE FROM navigation_nodes WHERE id = ?', id);
}

/** Puts a link behind another one of the same menu, or first. @param previousId 0 for first */
export function moveNode(store: Store, node: NavigationNode, previousId: number): void {
  const others = readNodes(store, node.parentId).filter(({ id }) => id !== node.id);
  const at = others.findIndex(({ id }) => id === previousId) + 1;
  const ordered = [...others.slice(0, at), node, ...others.slice(at)];
  ordered.forEach(({ id }, position) =>
    store.run('UPDATE navigation_nodes SET position = ? WHERE id = ?', position, id)
  );
}
