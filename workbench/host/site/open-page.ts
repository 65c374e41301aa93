import type { EditablePage } from '../../page/boot-data';
import type { Section } from '../../page/pages';
import { findItemByUrl } from '../../server/items/find-items';
import { contentFor } from '../../server/pages/page-content';
import { findPageLibrary } from '../../server/pages/write-page';
import type { Principal } from '../../server/principals/principals';
import { mayAddItem, mayEditItem, mayReadItem } from '../../server/security/policies';
import type { Store } from '../../server/store/store';
import type { WorkbenchRuntime } from '../runtime/workbench-runtime';
import { readCanvas } from './read-canvas';

/** A page as one person sees it. */
export type SitePage = {
  /** File name without `.aspx`, as in the address. */
  readonly name: string;
  readonly title: string;
  /** One sentence under the title; may be empty. */
  readonly description: string;
  readonly sections: readonly Section[];
  /** What is needed to edit it; `null` for who may not, and for a page that is none of the site's. */
  readonly editable: EditablePage | null;
};

/** The page of that name, in any case; `null` where there is none or the person may not read it. */
export function openPage(store: Store, person: Principal, name: string, runtime: WorkbenchRuntime): SitePage | null {
  const list = findPageLibrary(store);
  const item = findItemByUrl(store, list, `${list.rootUrl}/${name}.aspx`);
  if (!item || !mayReadItem(store, person, list, item)) return null;
  const { title, description, canvas } = contentFor(store, person.id, { list, item });
  return {
    name: item.FileLeafRef.slice(0, -'.aspx'.length),
    title,
    description,
    sections: readCanvas(canvas, (id) => runtime.findAlias(id)),
    editable: mayEditItem(store, person, list, item) ? { id: item.ID, title, canvas } : null
  };
}

/** What someone sees who may not enter the site. */
export const NO_ACCESS: SitePage = {
  name: 'AccessDenied',
  title: 'You need permission to access this site',
  description: 'An owner of the site can give it.',
  sections: [],
  editable: null
};

/** A page of any one installed web part, by its alias, that is none of the site's. */
export function openSinglePage(alias: string, runtime: WorkbenchRuntime): SitePage {
  const componentId = runtime.findWebPart(alias);
  const webPart = { alias, componentId, instanceId: componentId ?? alias, stored: null };
  return {
    name: 'Single',
    title: alias,
    description: 'One web part alone.',
    sections: [{ columns: [{ width: 'full', webParts: [webPart] }] }],
    editable: null
  };
}

/** Whether a person may make pages on the site. */
export function mayAddPages(store: Store, person: Principal): boolean {
  return mayAddItem(store, person, findPageLibrary(store));
}
