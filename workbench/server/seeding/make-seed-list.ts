import { createList } from '../lists/list-store';
import { provisionFields } from '../provisioning/provision-fields';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { readViews, updateView } from '../views/view-store';
import { readXml } from '../xml/read-xml';
import type { SeedListShape } from '../../../seeds/types';

/** Makes a list of a seed, with the standard view showing the columns the seed names. @throws Error when it cannot be made */
export function makeSeedList(store: Store, url: string, shape: SeedListShape, authorId: number): ListRecord {
  const isLibrary = shape.kind === 'library';
  const list = createList(store, {
    title: shape.title,
    description: shape.description,
    baseTemplate: isLibrary ? 101 : 100,
    url,
    authorId,
    readSecurity: shape.readsOwnOnly ? 2 : 1,
    writeSecurity: shape.editsOwnOnly ? 2 : 1,
    settings: {
      OnQuickLaunch: false,
      EnableVersioning: shape.versioned,
      NoCrawl: shape.hiddenFromSearch,
      EnableFolderCreation: shape.folders,
      EnableAttachments: !isLibrary && shape.attachments
    }
  });
  const fields = shape.fields.map(readXml);
  const linkedFields = fields.flatMap((field) => field.attributes.Name ?? []);
  provisionFields(store, list, { fields, linkedFields }, true);
  const [standard] = readViews(store, list);
  if (standard) {
    const more = shape.view.filter((column) => column !== 'Title');
    updateView(store, list, standard, { fields: [...standard.fields, ...more] });
  }
  return list;
}
