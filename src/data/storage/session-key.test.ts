/**
 * @jest-environment node
 */
import { webcrypto } from 'node:crypto';
import { openSessionKey, type SessionBrowser } from './session-key';
import { seal, unseal } from './sealed-value';

/** Channels of one browser: what is posted in one tab arrives in all others. */
class Channels {
  private readonly open = new Map<string, Set<BroadcastChannel>>();

  public readonly openChannel = (name: string): BroadcastChannel => {
    const group = this.open.get(name) ?? new Set<BroadcastChannel>();
    this.open.set(name, group);
    const channel = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage: (data: unknown) => {
        const others = [...group].filter((other) => other !== (channel as unknown));
        for (const other of others) other.onmessage?.({ data: structuredClone(data) } as MessageEvent);
      }
    };
    group.add(channel as unknown as BroadcastChannel);
    return channel as unknown as BroadcastChannel;
  };

  /** Every tab is closed. */
  public close(): void {
    this.open.clear();
  }
}

function openTab(channels: Channels, kept = new Map<string, string>()): SessionBrowser & { kept: Map<string, string> } {
  return {
    kept,
    storage: { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text) },
    subtle: webcrypto.subtle as unknown as SubtleCrypto,
    randomBytes: (count) => webcrypto.getRandomValues(new Uint8Array(count)),
    openChannel: channels.openChannel
  };
}

/** Whether what is sealed with one key can be read with the other. */
async function isSameKey(one: CryptoKey | undefined, other: CryptoKey | undefined): Promise<boolean> {
  if (!one || !other) throw new Error('There is no key.');
  return unseal(await seal('words', one), other).then(
    (value) => value === 'words',
    () => false
  );
}

const ines = 'ines@hospital.example';
let channels: Channels;

beforeEach(() => {
  jest.useFakeTimers();
  channels = new Channels();
});
afterEach(() => jest.useRealTimers());

/** Opens the key of a tab, while time passes for tabs that do not answer. */
async function keyOf(tab: SessionBrowser, person = ines): Promise<CryptoKey | undefined> {
  const opening = openSessionKey(person, tab);
  await jest.advanceTimersByTimeAsync(1_000);
  return opening;
}

it('is the same after a reload', async () => {
  const tab = openTab(channels);
  const first = await keyOf(tab);
  expect(await isSameKey(first, await keyOf(openTab(channels, tab.kept)))).toBe(true);
});

it('is the same in a second tab, which asks the first', async () => {
  const first = await keyOf(openTab(channels));
  expect(await isSameKey(first, await keyOf(openTab(channels)))).toBe(true);
});

it('is another one after the last tab was closed', async () => {
  const first = await keyOf(openTab(channels));
  channels.close();
  expect(await isSameKey(first, await keyOf(openTab(channels)))).toBe(false);
});

it('is another one for every person', async () => {
  const tab = openTab(channels);
  const first = await keyOf(tab);
  expect(await isSameKey(first, await keyOf(tab, 'samuel@hospital.example'))).toBe(false);
});

it('is made anew when what the tab kept is not a key', async () => {
  const tab = openTab(channels, new Map([[`common-ground.session/${ines}`, '[1,2]']]));
  expect(await keyOf(tab)).toBeDefined();
});

it.each<[string, Partial<SessionBrowser>]>([
  ['cryptography', { subtle: undefined }],
  [
    'storage',
    {
      storage: {
        getItem: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
        setItem: () => undefined
      }
    }
  ]
])('does not exist in a browser without %s', async (_, lack) => {
  expect(await keyOf({ ...openTab(channels), ...lack })).toBeUndefined();
});

it('needs no channel to other tabs', async () => {
  expect(await keyOf({ ...openTab(channels), openChannel: () => undefined })).toBeDefined();
});
