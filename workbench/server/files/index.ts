import type { Api } from '../api/api';
import { onItemEvent } from '../store/item-events';
import type { Store } from '../store/store';
import { attachmentRoutes } from './attachment-routes';
import { forgetItemFiles } from './contents';
import { fileRoutes } from './file-routes';
import { folderRoutes } from './folder-routes';
import { moveRoutes } from './move-routes';
import { recycleRoutes } from './recycle-routes';
import { uploadRoutes } from './upload-routes';
import { fileVersionRoutes } from './version-routes';

/** Everything about folders, files, their versions, attachments and the recycle bin. */
export function filesRoutes(api: Api): void {
  for (const addRoutes of [
    folderRoutes,
    fileRoutes,
    fileVersionRoutes,
    uploadRoutes,
    moveRoutes,
    attachmentRoutes,
    recycleRoutes
  ])
    addRoutes(api);
}

/** Lets go of what is kept beside an item's row when the row goes. */
export function keepFilesTidy(store: Store): void {
  onItemEvent(store, (event) => {
    if (event.kind === 'removed') forgetItemFiles(store, { listNumber: event.list.number, itemId: event.itemId });
  });
}
