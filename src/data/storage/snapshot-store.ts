import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import type { SuiteSite } from '../sharepoint/suite-site';

/** What was last read, when, and how far it reached. */
export interface Snapshot<Value> {
  readonly value: Value;
  /** Milliseconds since the epoch when the value was known to be current. */
  readonly readAt: number;
}

/** Remembers what a person last read, so that a revisit shows content without any request. */
export interface SnapshotStore {
  /** The last snapshot under this name, or `undefined` when there is none or the browser keeps no storage. */
  read<Value>(name: string): Promise<Snapshot<Value> | undefined>;
  /** Remembers; a browser without storage or with a full disk forgets, and the page works without. */
  write<Value>(name: string, snapshot: Snapshot<Value>): Promise<void>;
  /** Forgets everything of this person on this site. */
  clear(): Promise<void>;
}

/** Raised when the shape of any snapshot changes; older ones are then left unread. */
const SHAPE = 2;

/**
 * A snapshot store in IndexedDB, one database per site and person: on a shared ward computer nobody is shown what another
 * person could read.
 */
export function openSnapshotStore(site: Pick<SuiteSite, 'webUrl' | 'userLogin'>): SnapshotStore {
  let store: UseStore | undefined;
  const open = (): UseStore =>
    (store ??= createStore(`common-ground:${SHAPE}:${site.webUrl}:${site.userLogin}`, 'snapshots'));
  return {
    async read<Value>(name: string) {
      try {
        return await get<Snapshot<Value>>(name, open());
      } catch {
        // Private windows and locked-down profiles refuse IndexedDB; the page then asks the site each time.
        return undefined;
      }
    },
    async write(name, snapshot) {
      try {
        await set(name, snapshot, open());
      } catch {
        // As above: a snapshot is a convenience, never a place of record.
      }
    },
    async clear() {
      try {
        await clear(open());
      } catch {
        // Nothing was kept, nothing is left.
      }
    }
  };
}
