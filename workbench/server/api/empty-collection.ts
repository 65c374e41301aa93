import type { Api } from './api';
import { node, resourceKey } from '../protocol/result';
import type { ResourceKey } from '../protocol/result';

const EMPTY = resourceKey<null>('SP.Collection');
const NEVER = resourceKey<never>('SP.Object');

/** Gives a type collections that exist on SharePoint and hold nothing here. */
export function emptyCollections<T>(api: Api, key: ResourceKey<T>, names: readonly string[]): void {
  api.type(EMPTY).collection(NEVER, () => []);
  for (const name of names) api.type(key).get(name, () => node(EMPTY, null));
}
