/** Begins the name of the key in the tab's own storage; the person follows. */
const NAME = 'common-ground.session';
/** Another tab that is open answers within moments; one the browser has put to sleep need not be waited for. */
const ANSWERED_WITHIN_MS = 150;
const ALGORITHM = 'AES-GCM';
const KEY_BYTES = 32;

/** The part of a browser that a session is made of. A test has its own. */
export interface SessionBrowser {
  /** Storage that ends with the tab; throws where a locked-down profile refuses it. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Missing on pages that are not secure. */
  readonly subtle: SubtleCrypto | undefined;
  randomBytes(count: number): Uint8Array<ArrayBuffer>;
  /** To the other tabs of the site; missing in old browsers. */
  openChannel(name: string): BroadcastChannel | undefined;
}

const thisBrowser: SessionBrowser = {
  get storage() {
    return window.sessionStorage;
  },
  get subtle() {
    return (globalThis.crypto as Crypto | undefined)?.subtle;
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  openChannel: (name) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name))
};

const isKey = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === KEY_BYTES && value.every((byte) => Number.isInteger(byte));

function readKey(text: string | null): number[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isKey(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The key of another tab of the person, if one is open and awake. */
function askOtherTabs(channel: BroadcastChannel): Promise<number[] | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWERED_WITHIN_MS);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isKey(data)) return;
      clearTimeout(timer);
      resolve(data);
    };
    channel.postMessage('key?');
  });
}

function answerOtherTabs(channel: BroadcastChannel, key: readonly number[]): void {
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'key?') channel.postMessage(key);
  };
}

async function findKey(person: string, browser: SessionBrowser): Promise<CryptoKey | undefined> {
  const { subtle } = browser;
  if (!subtle) return undefined;
  const name = `${NAME}/${person}`;
  const channel = browser.openChannel(name);
  const key =
    readKey(browser.storage.getItem(name)) ??
    (channel && (await askOtherTabs(channel))) ??
    Array.from(browser.randomBytes(KEY_BYTES));
  browser.storage.setItem(name, JSON.stringify(key));
  if (channel) answerOtherTabs(channel, key);
  return subtle.importKey('raw', Uint8Array.from(key), ALGORITHM, false, ['encrypt', 'decrypt']);
}

/**
 * The key of this person's browser session: the same after a reload and in a second tab, and gone with the last tab. What is sealed with
 * it is worthless after that, wherever it is still stored. Bound: a browser that restores its tabs after it was closed restores
 * the key with them.
 * @returns `undefined` where the browser has no storage for it or no cryptography: nothing is kept for the session there.
 */
export function openSessionKey(person: string, browser: SessionBrowser = thisBrowser): Promise<CryptoKey | undefined> {
  return findKey(person, browser).catch(() => undefined);
}
