import fs from 'node:fs';
import path from 'node:path';
import { openSnapshotStore, type SnapshotStore } from '../../data/storage/snapshot-store';
import type { Clock } from '../../domain/time/clock';
import type { BrowserTab } from '../../ui/storage/browser-tab';
import { TestIndexedDb } from './test-indexed-db';
import { keptName } from './with-kept-store';

/** A kind of thing that the browser keeps, as its declaration names it. */
export interface DeclaredKind {
  readonly name: string;
  readonly version: number;
}

const source = path.resolve(__dirname, '../..');

function readSource(): readonly string[] {
  return fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^testing/.test(name))
    .map((name) => fs.readFileSync(path.join(source, name), 'utf8'));
}

/**
 * Every kind that the product declares with a type, read from its source: a new one needs no entry in a list.
 * @throws Error for a declaration that does not begin with its name and version.
 */
export function declaredKinds(type: 'KeptKind' | 'SnapshotKind'): readonly DeclaredKind[] {
  const source = readSource();
  const shared = source.flatMap((text) => [...text.matchAll(/export const (\w+) = (\d+);/g)]);
  return source.flatMap((text) => {
    const own = text.matchAll(/const (\w+) = (\d+);/g);
    const constants = new Map([...shared, ...own].map(([, name, value]) => [name, value]));
    return [...text.matchAll(/const (\w+): (KeptKind|SnapshotKind)<.+> = \{([^}]*)/g)]
      .filter((declaration) => declaration[2] === type)
      .map(([, declared, , body = '']) => {
        const [, name, said] = /^\s*name: '([a-z-]+)',\s*version: (\w+)/.exec(body) ?? [];
        const version = Number(constants.get(said) ?? said);
        if (!name || !Number.isInteger(version)) throw new Error(`"${declared}" does not begin with name and version.`);
        return { name, version };
      });
  });
}

const DAY = 24 * 3_600_000;

/** What may be found in place of a value: an envelope with a wrong value, a wrong envelope, or no envelope at all. */
export interface Garbage {
  readonly label: string;
  readonly make: (kind: DeclaredKind, now: number) => unknown;
}

const inEnvelope = (label: string, value: unknown, given: Readonly<Record<string, number>> = {}): Garbage => ({
  label,
  make: ({ version }, now) => ({ version, savedAt: now, readAt: now, until: now + DAY, value, ...given })
});

export const everyGarbage: readonly Garbage[] = [
  { label: 'not JSON', make: () => '{"version":' },
  { label: 'null', make: () => null },
  { label: 'a list', make: () => [1, [2]] },
  inEnvelope('an envelope of null', null),
  inEnvelope('an envelope of a list', [null, {}, 'x']),
  inEnvelope('an envelope of text', '{"key":'),
  inEnvelope('an envelope of a huge number', Number.MAX_VALUE),
  inEnvelope('an envelope of a negative number', -7.5),
  inEnvelope('an envelope of another shape', {
    id: {},
    key: 7,
    entry: {},
    base: {},
    draft: { name: 1 },
    etag: '',
    text: ''
  }),
  inEnvelope('an older version', {}, { version: 0 }),
  inEnvelope('a newer version', {}, { version: 999 }),
  {
    label: 'a date in the future',
    make: ({ version }, now) => {
      const later = now + 400 * DAY;
      return { version, savedAt: later, readAt: later, until: later + DAY, value: 'x' };
    }
  },
  inEnvelope('huge dates', 'x', { savedAt: 1e300, readAt: 1e300, until: 1e300 })
];

/** A tab in whose storage every value of every kind is garbage, whatever its id, and no write has an effect. */
export function untrustedTab({ make }: Garbage, clock: Clock): BrowserTab {
  const kinds = declaredKinds('KeptKind');
  const names = kinds.map(({ name }) => keptName(name, '1'));
  const storage: Storage = {
    length: names.length,
    key: (at) => names[at] ?? null,
    getItem: (asked) => {
      const kind = kinds.find(({ name }) => asked.startsWith(keptName(name, '')));
      if (!kind) return null;
      const found = make(kind, clock.now().getTime());
      return typeof found === 'string' ? found : JSON.stringify(found);
    },
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined
  };
  return { storage, events: new EventTarget() };
}

/** Snapshots in a database in which every value of every kind is garbage. */
export function untrustedSnapshots({ make }: Garbage, clock: Clock): SnapshotStore {
  const kinds = declaredKinds('SnapshotKind');
  const database = new TestIndexedDb();
  database.answer = (asked) => {
    const kind = kinds.find(({ name }) => asked === name || asked.startsWith(`${name}:`));
    return kind && make(kind, clock.now().getTime());
  };
  return openSnapshotStore({ webUrl: 'https://hospital.example', userLogin: 'ines', clock }, database.factory);
}
