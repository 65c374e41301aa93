import { fieldXml } from '../../src/lists/field-xml';
import type { ListDefinition } from '../../src/lists/list-definition';
import type { SeedListShape } from '../types';

/** What "Set up this site" makes of a list's definition, so that a seeded site is one that has been set up. */
export function shapeOf(list: ListDefinition): SeedListShape {
  return {
    title: list.title,
    description: list.description,
    kind: list.kind,
    fields: list.fields.map((field) => fieldXml(list, field)),
    view: list.view,
    versioned: list.versioned,
    attachments: list.attachments ?? false,
    folders: list.folders ?? false,
    hiddenFromSearch: list.hiddenFromSearch ?? false,
    readsOwnOnly: list.readItems === 'own',
    editsOwnOnly: list.editItems === 'own'
  };
}
