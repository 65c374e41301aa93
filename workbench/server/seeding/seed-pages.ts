import { addNode, MENUS, readNodes } from '../navigation/navigation-nodes';
import { publishNewPage } from '../pages/write-page';
import type { Store } from '../store/store';
import type { SeedPage } from '../../../seeds/types';

/** Publishes the pages of a seed, and puts them into the menu behind the home page. */
export function seedPages(store: Store, pages: readonly SeedPage[], authorId: number): void {
  for (const page of pages) {
    const { title, description } = page;
    publishNewPage(store, page.name, { title, description, canvas: canvasOf(page), layout: '[]' }, authorId);
    const url = `${store.site.url}/SitePages/${page.name}.aspx`;
    const isHome = page.name === 'Home';
    if (!isHome && !readNodes(store, MENUS.quickLaunch).some((node) => node.url === url))
      addNode(store, MENUS.quickLaunch, { title, url, isVisible: true });
  }
}

/** A page's sections as SharePoint writes them into `CanvasContent1`. */
function canvasOf({ sections }: SeedPage): string {
  const controls = sections.flatMap(({ columns }, section) =>
    columns.map(({ factor, webPart: { webPartId, instanceId, title } }, column) => ({
      controlType: 3,
      id: instanceId,
      webPartId,
      position: {
        zoneIndex: section + 1,
        sectionIndex: column + 1,
        controlIndex: 1,
        sectionFactor: factor,
        layoutIndex: 1
      },
      webPartData: { id: webPartId, instanceId, title, description: '', dataVersion: '1.0', properties: {} }
    }))
  );
  return JSON.stringify(controls);
}
