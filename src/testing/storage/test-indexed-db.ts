type Records = Map<string, unknown>;

/** How a database of a test behaves: `silent` never answers, `broken` cannot be opened until it is deleted. */
export type Behavior = 'working' | 'silent' | 'broken';

class TestRequest<Result> {
  public result!: Result;
  public error: DOMException | null = null;
  public onsuccess: (() => void) | null = null;
  public onerror: (() => void) | null = null;
  public onupgradeneeded: (() => void) | null = null;

  public static of<Result>(act: (request: TestRequest<Result>) => Result): TestRequest<Result> {
    const request = new TestRequest<Result>();
    queueMicrotask(() => {
      try {
        request.result = act(request);
        request.onsuccess?.();
      } catch (error) {
        request.error = error as DOMException;
        request.onerror?.();
      }
    });
    return request;
  }
}

/** The part of IndexedDB that the suite uses, in memory. */
export class TestIndexedDb {
  /** Databases by name, their stores by name. */
  public readonly databases = new Map<string, Map<string, Records>>();
  public behavior: Behavior = 'working';
  /** Set by a test: every write is refused, as by a full disk. */
  public isFull = false;
  /** Set by a test: what is found under a name, whatever was stored. */
  public answer: ((name: string) => unknown) | undefined;

  public readonly factory = (): IDBFactory => ({ ...this.parts }) as unknown as IDBFactory;

  private readonly parts = {
    databases: async () => [...this.databases.keys()].map((name) => ({ name, version: 1 })),
    open: (name: string) => (this.behavior === 'silent' ? new TestRequest() : this.open(name)),
    deleteDatabase: (name: string) =>
      TestRequest.of(() => {
        this.databases.delete(name);
        this.behavior = 'working';
      })
  };

  private open(name: string): TestRequest<object> {
    return TestRequest.of((request) => {
      if (this.behavior === 'broken') throw new DOMException('Cannot be read', 'UnknownError');
      const isNew = !this.databases.has(name);
      const stores = this.databases.get(name) ?? new Map<string, Records>();
      this.databases.set(name, stores);
      request.result = this.connect(stores);
      if (isNew) request.onupgradeneeded?.();
      return request.result;
    });
  }

  private connect(stores: Map<string, Records>): object {
    return {
      objectStoreNames: { contains: (name: string) => stores.has(name) },
      createObjectStore: (name: string) => stores.set(name, new Map()),
      close: () => undefined,
      transaction: () => ({ objectStore: (name: string) => this.storeOf(stores.get(name) ?? new Map()) })
    };
  }

  private storeOf(records: Records): object {
    const change = (act: () => unknown): void => {
      if (this.isFull) throw new DOMException('Full', 'QuotaExceededError');
      act();
    };
    const changes: (() => unknown)[] = [];
    return {
      get: (name: string) => TestRequest.of(() => (this.answer ? this.answer(name) : records.get(name))),
      put: (value: unknown, name: string) => changes.push(() => change(() => records.set(name, value))),
      delete: (name: string) => changes.push(() => records.delete(name)),
      clear: () => changes.push(() => records.clear()),
      /** Complete once everything asked for was done. */
      get transaction() {
        return TestRequest.of(() => changes.forEach((act) => act()));
      }
    };
  }
}
