import { clear, del, get, set } from 'idb-keyval';
import { isNumber, isRecordOf, type Check } from '../../domain/shape/shape';
import type { SuiteSite } from '../sharepoint/suite-site';
import { openDatabase } from './open-database';
import { isSealedValue, seal, unseal } from './sealed-value';
import { openSessionKey } from './session-key';
import { deleteOtherDatabases, OWN_FORMAT } from './other-databases';

/** What was last read, when, and how far it reached. */
export interface Snapshot<Value> {
  readonly value: Value;
  /** Milliseconds since the epoch when the value was known to be current. */
  readonly readAt: number;
}

/** A kind of thing that is remembered. */
export interface SnapshotKind<Value> {
  /** Unique among the kinds of the suite. */
  readonly name: string;
  /** Raised when its values mean something else though they look the same; older ones are then forgotten. */
  readonly version: number;
  /**
   * `session`: it is sealed, and worthless once the person's last tab was closed, since wards share computers. `days`: for what everyone of the
   * staff may read, for at most a month.
   */
  readonly keptFor: 'session' | 'days';
  /** Whether what was remembered, which anyone may have written, is such a value in all its parts. */
  readonly isValue: Check<Value>;
}

/** Remembers what a person last read, so that a revisit shows content without any request. Nothing here ever fails or takes long. */
export interface SnapshotStore {
  /**
   * The last snapshot, or `undefined` when there is none that can be trusted (another shape or version, read in the future), or the
   * browser gives none within a second.
   * @param id Which one, of a kind that has several.
   */
  read<Value>(kind: SnapshotKind<Value>, id?: string | number): Promise<Snapshot<Value> | undefined>;
  /** Remembers; a browser without storage or with a full disk forgets, and the page works without. */
  write<Value>(kind: SnapshotKind<Value>, snapshot: Snapshot<Value>, id?: string | number): Promise<void>;
  /** Forgets everything of this person on this site. */
  clear(): Promise<void>;
}

interface Envelope extends Snapshot<unknown> {
  readonly version: number;
}

/** What is kept for days is forgotten when it is older. */
const LONGEST_DAYS_MS = 30 * 24 * 3_600_000;

const isEnvelope: Check<Envelope> = isRecordOf<Envelope>({
  version: isNumber,
  readAt: isNumber,
  value: (value): value is unknown => value !== undefined
});

/** How far the clock of the site and that of the computer may differ without a snapshot seeming to be from the future. */
const CLOCK_TOLERANCE_MS = 60_000;

/**
 * A snapshot store in IndexedDB, one database per site and person: on a shared ward computer no one is shown what another
 * person could read. Opening it deletes the databases of other people and of older formats.
 * @param factory Throws or gives nothing where a locked-down profile refuses IndexedDB.
 * @param openKey Gives the key of the browser session; nothing where there is none, and nothing is then kept for the session.
 */
export function openSnapshotStore(
  site: Pick<SuiteSite, 'webUrl' | 'userLogin' | 'clock'>,
  factory: () => IDBFactory | null | undefined = () => window.indexedDB,
  openKey: (person: string) => Promise<CryptoKey | undefined> = openSessionKey
): SnapshotStore {
  const person = encodeURIComponent(site.userLogin.toLowerCase());
  const database = openDatabase(`${OWN_FORMAT}${person}:${encodeURIComponent(site.webUrl.toLowerCase())}`, factory);
  deleteOtherDatabases(`${OWN_FORMAT}${person}:`, factory);
  const nameOf = (kind: { readonly name: string }, id: string | number | undefined): string =>
    id === undefined ? kind.name : `${kind.name}:${id}`;

  let opened: Promise<CryptoKey | undefined> | undefined;
  const keyOfSession = (): Promise<CryptoKey | undefined> => (opened ??= openKey(person));

  /** @throws where it is not sealed, though it has to be, or with the key of another session. */
  async function open(kind: Pick<SnapshotKind<unknown>, 'keptFor'>, value: unknown): Promise<unknown> {
    if (kind.keptFor === 'days') return value;
    const key = isSealedValue(value) ? await keyOfSession() : undefined;
    if (!key || !isSealedValue(value)) throw new Error('There is no key for what was kept.');
    return unseal(value, key);
  }

  /** What can be trusted of something found; `undefined` for everything else. */
  async function trust<Value>(kind: SnapshotKind<Value>, found: unknown): Promise<Snapshot<Value> | undefined> {
    if (!isEnvelope(found) || found.version !== kind.version) return undefined;
    const age = site.clock.now().getTime() - found.readAt;
    if (age < -CLOCK_TOLERANCE_MS || age > LONGEST_DAYS_MS) return undefined;
    const value = await open(kind, found.value).catch(() => undefined);
    return kind.isValue(value) ? { value, readAt: found.readAt } : undefined;
  }

  return {
    async read<Value>(kind: SnapshotKind<Value>, id?: string | number) {
      const name = nameOf(kind, id);
      try {
        const found = await get<unknown>(name, database);
        if (found === undefined) return undefined;
        const trusted = await trust(kind, found);
        if (!trusted) await del(name, database);
        return trusted;
      } catch {
        // Private windows and locked-down profiles refuse IndexedDB; the page then asks the site each time.
        return undefined;
      }
    },
    async write(kind, { value, readAt }, id) {
      try {
        const key = kind.keptFor === 'session' ? await keyOfSession() : undefined;
        if (kind.keptFor === 'session' && !key) return;
        const envelope: Envelope = { version: kind.version, readAt, value: key ? await seal(value, key) : value };
        await set(nameOf(kind, id), envelope, database);
      } catch {
        // As above, and when the disk is full: a snapshot is a convenience, never a place of record.
      }
    },
    async clear() {
      await clear(database)
        // Nothing was kept, nothing is left.
        .catch(() => undefined);
    }
  };
}
