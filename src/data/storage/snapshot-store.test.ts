import { webcrypto } from 'node:crypto';
import { isMoment, isRecordOf, isText } from '../../domain/shape/shape';
import { TestIndexedDb } from '../../testing/storage/test-indexed-db';
import { openSnapshotStore, type SnapshotKind, type SnapshotStore } from './snapshot-store';

interface Card {
  readonly name: string;
}

const cards: SnapshotKind<Card> = {
  name: 'cards',
  version: 2,
  keptFor: 'days',
  isValue: isRecordOf<Card>({ name: isText })
};
const today = Date.UTC(2026, 2, 11);
const clock = { now: () => new Date(today), subscribe: () => () => undefined };
const nora = { value: { name: 'Nora' }, readAt: today };

let browser: TestIndexedDb;
const open = (userLogin = 'ines', factory = browser.factory as () => IDBFactory | null): SnapshotStore =>
  openSnapshotStore({ webUrl: 'https://hospital.example/sites/it', userLogin, clock }, factory);
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};
const onlyStore = (): Map<string, unknown> => {
  const [stores] = browser.databases.values();
  const [records] = stores?.values() ?? [];
  if (!records) throw new Error('Nothing was stored.');
  return records;
};

beforeEach(() => {
  browser = new TestIndexedDb();
});

describe('what was remembered', () => {
  it('is there for the next page, each under its own name', async () => {
    const store = open();
    await store.write(cards, nora);
    await store.write(cards, { ...nora, value: { name: 'Sam' } }, 7);
    expect(await open().read(cards)).toEqual(nora);
    expect((await open().read(cards, 7))?.value).toEqual({ name: 'Sam' });
    expect(await open().read(cards, 8)).toBeUndefined();
    await store.clear();
    expect(await open().read(cards)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing that was wrapped', { name: 'Nora' }],
    ['a text', 'Nora'],
    ['null', null],
    ['another shape', { version: 2, readAt: today, value: { title: 'Nora' } }],
    ['no value', { version: 2, readAt: today }],
    ['an earlier version', { version: 1, ...nora }],
    ['a later version', { version: 3, ...nora }],
    ['a date in the future', { version: 2, ...nora, readAt: today + 120_000 }],
    ['a value of more than a month ago', { version: 2, ...nora, readAt: today - 31 * 24 * 3_600_000 }],
    ['no date', { version: 2, value: nora.value, readAt: Number.NaN }]
  ])('is forgotten when it cannot be trusted: %s', async (_, garbage) => {
    const store = open();
    await store.write(cards, nora);
    onlyStore().set('cards', garbage);
    expect(await store.read(cards)).toBeUndefined();
    await settle();
    expect(onlyStore().size).toBe(0);
  });

  it('may be a moment ahead of this computer, whose clock is not the one of the site', async () => {
    const store = open();
    await store.write(cards, { ...nora, readAt: today + 30_000 });
    expect(await store.read(cards)).toBeDefined();
  });
});

describe('a database that does not do its part', () => {
  it('is given up within a second when it neither opens nor fails, and is not waited for again', async () => {
    jest.useFakeTimers();
    try {
      browser.behavior = 'silent';
      const store = open();
      const [reading, writing] = [store.read(cards), store.write(cards, nora)];
      await jest.advanceTimersByTimeAsync(1_000);
      await expect(reading).resolves.toBeUndefined();
      await expect(writing).resolves.toBeUndefined();
      await expect(store.read(cards)).resolves.toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('is made anew when it cannot be opened', async () => {
    browser.behavior = 'broken';
    const store = open();
    expect(await store.read(cards)).toBeUndefined();
    await store.write(cards, nora);
    expect(await store.read(cards)).toEqual(nora);
  });

  it('is made anew when something else was kept under its name', async () => {
    await open().write(cards, nora);
    const [name = ''] = browser.databases.keys();
    browser.databases.set(name, new Map([['theirs', new Map()]]));
    const store = open();
    expect(await store.read(cards)).toBeUndefined();
    await store.write(cards, nora);
    expect(await store.read(cards)).toEqual(nora);
  });

  it('costs only the memory when the disk is full', async () => {
    browser.isFull = true;
    const store = open();
    await store.write(cards, nora);
    expect(await store.read(cards)).toBeUndefined();
  });

  it.each<[string, () => IDBFactory | null]>([
    [
      'refused',
      () => {
        throw new DOMException('Denied', 'SecurityError');
      }
    ],
    ['missing', () => null]
  ])('costs only the memory when it is %s', async (_, factory) => {
    const store = open('ines', factory);
    await store.write(cards, nora);
    expect(await store.read(cards)).toBeUndefined();
    await store.clear();
  });
});

describe('opening a store', () => {
  it("deletes other people's databases and those of older formats, and nothing else", async () => {
    await open('samuel').write(cards, nora);
    for (const name of ['common-ground:2:https://hospital.example:ines', 'common-ground:9:later', 'someone-else'])
      browser.databases.set(name, new Map());
    await open('ines').write(cards, nora);
    await settle();
    expect([...browser.databases.keys()].filter((name) => !name.includes('ines'))).toEqual([
      'common-ground:9:later',
      'someone-else'
    ]);
    expect(await open('INES').read(cards)).toEqual(nora);
  });
});

describe('what is kept for the session', () => {
  interface Visit {
    readonly by: string;
    readonly at: Date;
    readonly seen: ReadonlyMap<string, number>;
  }
  const visits: SnapshotKind<Visit> = {
    name: 'visits',
    version: 1,
    keptFor: 'session',
    isValue: isRecordOf<Visit>({
      by: isText,
      at: isMoment,
      seen: (value): value is Visit['seen'] => value instanceof Map
    })
  };
  const visit = { value: { by: 'Dr. Okafor', at: new Date(today), seen: new Map([['k', 3]]) }, readAt: today };
  const newKey = (): Promise<CryptoKey> =>
    webcrypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as Promise<CryptoKey>;
  const openWith = (key: CryptoKey | undefined): SnapshotStore =>
    openSnapshotStore(
      { webUrl: 'https://hospital.example/sites/it', userLogin: 'ines', clock },
      browser.factory,
      async () => key
    );

  beforeAll(() => Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true }));

  it('is there for other pages of the session, dates and maps included', async () => {
    const key = await newKey();
    await openWith(key).write(visits, visit);
    expect(await openWith(key).read(visits)).toEqual(visit);
  });

  it('cannot be read from what is stored', async () => {
    await openWith(await newKey()).write(visits, visit);
    const { value } = onlyStore().get('visits') as { readonly value: { readonly data: ArrayBuffer } };
    expect(new TextDecoder('latin1').decode(value.data)).not.toContain('Okafor');
    expect(JSON.stringify([...onlyStore()])).not.toContain('Okafor');
  });

  it('is worthless to the next session, and deleted there', async () => {
    await openWith(await newKey()).write(visits, visit);
    expect(await openWith(await newKey()).read(visits)).toBeUndefined();
    await settle();
    expect(onlyStore().size).toBe(0);
  });

  it('is checked like everything else, though it was sealed by the suite', async () => {
    const store = openWith(await newKey());
    await store.write({ ...visits, isValue: isRecordOf<Card>({ name: isText }) }, nora);
    expect(await store.read(visits)).toBeUndefined();
  });

  it('is not believed where it was stored in the open', async () => {
    const store = openWith(await newKey());
    await store.write(visits, visit);
    onlyStore().set('visits', { version: 1, ...visit });
    expect(await store.read(visits)).toBeUndefined();
  });

  it('is not kept at all where the browser has no key for it', async () => {
    await openWith(undefined).write(visits, visit);
    expect(browser.databases.size).toBe(0);
  });
});
