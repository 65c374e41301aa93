import type { LocationRef } from './location';

/** The location a form begins with: the only one there is; `undefined` while there is none, or a choice. */
export function onlyLocationId(locations: readonly Pick<LocationRef, 'id'>[]): number | undefined {
  return locations.length === 1 ? locations[0]?.id : undefined;
}
