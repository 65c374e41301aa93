import type { BrowserTab, TabLocks } from '../../ui/storage/browser-tab';

type Grant = (lock: { readonly name: string } | null) => unknown;

interface Request {
  readonly tab: TestTab;
  readonly name: string;
  run(): void;
}

/** Web Locks between the tabs of a test: in the order asked for, and let go of by a tab that is closed. */
class LockTable {
  private readonly held = new Map<string, TestTab>();
  private waiting: Request[] = [];

  public locksOf(tab: TestTab): TabLocks {
    const request = (name: string, first: LockOptions | Grant, second?: Grant): Promise<unknown> => {
      const grant = second ?? (first as Grant);
      if (second && (first as LockOptions).ifAvailable && this.held.has(name)) return Promise.resolve(grant(null));
      return new Promise((resolve, reject) => {
        const run = (): void => {
          this.held.set(name, tab);
          Promise.resolve(grant({ name }))
            .then(resolve, reject)
            .finally(() => {
              if (this.held.get(name) === tab) this.release(name);
            });
        };
        if (this.held.has(name)) this.waiting.push({ tab, name, run });
        else run();
      });
    };
    return { request: request as TabLocks['request'] };
  }

  public close(tab: TestTab): void {
    this.waiting = this.waiting.filter((request) => request.tab !== tab);
    for (const [name, holder] of [...this.held]) if (holder === tab) this.release(name);
  }

  private release(name: string): void {
    this.held.delete(name);
    const next = this.waiting.find((request) => request.name === name);
    this.waiting = this.waiting.filter((request) => request !== next);
    next?.run();
  }
}

/** A tab of a test's browser. */
export interface TestTab extends BrowserTab {
  /** As when the person closes it. */
  close(): void;
}

/** A browser with one storage for all its tabs. */
export class TestBrowser {
  public readonly kept = new Map<string, string>();
  /** Set by a test: every write is refused from then on, as by a full disk. */
  public isFull = false;
  private readonly tabs = new Set<TestTab>();
  private readonly lockTable = new LockTable();

  /** @param hasLocks Whether this browser knows Web Locks. */
  public constructor(private readonly hasLocks: boolean = true) {}

  public openTab(): TestTab {
    const close = (): void => {
      this.tabs.delete(tab);
      this.lockTable.close(tab);
    };
    const storage = this.storageOf(() => tab);
    const tab: TestTab = { storage, events: new EventTarget(), close, locks: undefined };
    this.tabs.add(tab);
    return this.hasLocks ? Object.assign(tab, { locks: this.lockTable.locksOf(tab) }) : tab;
  }

  private storageOf(own: () => TestTab): Storage {
    const { kept } = this;
    const tell = (key: string | null, oldValue: string | null = null): void => {
      const news = { key, oldValue, newValue: key === null ? null : (kept.get(key) ?? null) };
      for (const tab of this.tabs)
        if (tab !== own()) tab.events.dispatchEvent(Object.assign(new Event('storage'), news));
    };
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => {
        if (this.isFull) throw new DOMException('Full', 'QuotaExceededError');
        const before = kept.get(name);
        kept.set(name, text);
        tell(name, before);
      },
      removeItem: (name) => {
        const before = kept.get(name);
        if (kept.delete(name)) tell(name, before);
      },
      clear: () => {
        kept.clear();
        tell(null);
      }
    };
  }
}
