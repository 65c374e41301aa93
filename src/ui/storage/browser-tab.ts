/** The part of Web Locks that is used here. */
export type TabLocks = Pick<LockManager, 'request'>;

/** What a tab of the browser shares with the others, and how it hears of them. A test has several. */
export interface BrowserTab {
  /** Throws where a locked-down profile refuses storage. */
  readonly storage: Storage;
  /** Where drafts were kept under another setting; nothing of the suite is left there. */
  readonly discarded?: Storage;
  /** Where `storage` events of other tabs arrive. */
  readonly events: EventTarget;
  /** Left out where the browser has none. */
  readonly locks?: TabLocks;
}

function tabWith(storageOf: () => Storage): BrowserTab {
  return {
    get storage() {
      return storageOf();
    },
    get events() {
      return window;
    },
    get locks() {
      return navigator.locks as LockManager | undefined;
    }
  };
}

/** The tab this page is in. */
export const thisTab: BrowserTab = tabWith(() => window.localStorage);

/** The same, where what is stored ends with the tab and no other tab sees it: for computers that people share. */
export const thisTabAlone: BrowserTab = Object.defineProperty(
  tabWith(() => window.sessionStorage),
  'discarded',
  { get: () => window.localStorage }
);

/** The names under which a storage keeps something. */
export function namesIn(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

const releaseNothing = (): void => undefined;

/**
 * Claims a name that one open page may hold at a time; closing the page releases it.
 * @returns how to release it, or `undefined` while another page holds it. A browser without Web Locks lets everyone hold everything.
 */
export function claimName(locks: TabLocks | undefined, name: string): Promise<(() => void) | undefined> {
  if (!locks) return Promise.resolve(releaseNothing);
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>(resolve);
        resolve(undefined);
        return undefined;
      })
      .catch(() => resolve(releaseNothing));
  });
}

/**
 * Does some work while no other page does work of the same name; waits for its turn, which comes at the latest when the other page is
 * closed. A browser without Web Locks does it at once: the work must then bear being done twice.
 */
export async function runAlone(locks: TabLocks | undefined, name: string, work: () => Promise<void>): Promise<void> {
  if (!locks) return work();
  let isStarted = false;
  const run = (): Promise<void> => {
    isStarted = true;
    return work();
  };
  try {
    await locks.request(name, run);
  } catch (error) {
    // Refused before it began (a document without an origin of its own), not a failure of the work.
    if (isStarted) throw error;
    await work();
  }
}
