import type { Api } from '../api/api';
import { entityValue, value } from '../protocol/result';
import { accessDenied } from '../protocol/sharepoint-error';
import { WEB } from '../api/resource-keys';
import { findStorageEntity } from './storage-entities';

/** Tenant properties, read through any web; they are set through the web of the tenant's app catalog, which none of these is. */
export function storageEntityRoutes(api: Api): void {
  api
    .type(WEB)
    .both('GetStorageEntity', ({ context, args }) => {
      const entity = findStorageEntity(context.store, args.text('key'));
      if (!entity) return value(null);
      const { value: Value, comment: Comment, description: Description } = entity;
      return entityValue({ Comment, Description, Value }, 'SP.StorageEntity');
    })
    .post('SetStorageEntity', refuse)
    .post('RemoveStorageEntity', refuse);
}

function refuse(): never {
  throw accessDenied();
}
