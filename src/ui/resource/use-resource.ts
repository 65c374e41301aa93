import * as React from 'react';
import type { Clock } from '../../domain/time/clock';
import { useClock } from '../time/clock-context';
import { toFailure } from '../states/to-failure';
import type { Failure, ViewState } from '../states/view-state';

/** Where a resource comes from and where it is remembered. */
export interface ResourceSource<Content> {
  /** What was remembered; `readAt` in milliseconds since the epoch. */
  recall(): Promise<{ readonly value: Content; readonly readAt: number } | undefined>;
  /** Reads it from the site: everything, or what changed since `known`. */
  load(known: Content | undefined): Promise<Content>;
  remember(value: Content, readAt: number): void;
}

export interface Resource<Content> {
  readonly state: ViewState<Content>;
  /** Why bringing it up to date failed while older content is shown. */
  readonly refreshFailure: Failure | undefined;
  /** Reads from the site now. */
  reload(): void;
  /** Changes the content here, after the site took the change, so that it need not be read again. */
  change(update: (content: Content) => Content): void;
}

/** How long what was read counts as current. */
export const FRESH_FOR_MS = 5 * 60_000;

type Shown<Content> =
  | { readonly kind: 'nothing'; readonly failure?: Failure }
  | { readonly kind: 'content'; readonly content: Content; readonly isFresh: boolean; readonly failure?: Failure };

/** One life of a resource: what it holds, and what was changed while it was being read. */
class ResourceController<Content> {
  private content: Content | undefined;
  private readAt = 0;
  private isLoading = false;
  private isClosed = false;
  /** Changes made while a read is under way, which may have missed them. */
  private changes: ((content: Content) => Content)[] = [];

  public constructor(
    private readonly source: ResourceSource<Content>,
    private readonly clock: Clock,
    private readonly show: (shown: Shown<Content>) => void
  ) {}

  public async open(): Promise<void> {
    const remembered = await this.source.recall();
    if (this.isClosed) return;
    if (remembered) this.hold(remembered.value, remembered.readAt);
    if (!this.isFresh()) await this.load();
  }

  public close(): void {
    this.isClosed = true;
  }

  public async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    this.changes = [];
    const startedAt = this.clock.now().getTime();
    try {
      const loaded = await this.source.load(this.content);
      const content = this.changes.reduce<Content>((changed, change) => change(changed), loaded);
      this.hold(content, startedAt);
      this.source.remember(content, startedAt);
    } catch (error) {
      const failure = toFailure(error);
      this.tell(
        this.content === undefined
          ? { kind: 'nothing', failure }
          : { kind: 'content', content: this.content, isFresh: false, failure }
      );
    } finally {
      this.isLoading = false;
    }
  }

  public change(update: (content: Content) => Content): void {
    if (this.content === undefined) return;
    if (this.isLoading) this.changes.push(update);
    this.hold(update(this.content), this.readAt);
    this.source.remember(this.content, this.readAt);
  }

  public isFresh(): boolean {
    return this.content !== undefined && this.clock.now().getTime() - this.readAt < FRESH_FOR_MS;
  }

  private hold(content: Content, readAt: number): void {
    this.content = content;
    this.readAt = readAt;
    this.tell({ kind: 'content', content, isFresh: this.isFresh() });
  }

  private tell(shown: Shown<Content>): void {
    if (!this.isClosed) this.show(shown);
  }
}

function toState<Content>(shown: Shown<Content>): ViewState<Content> {
  if (shown.kind === 'content') return { kind: 'ready', content: shown.content, isStale: !shown.isFresh };
  return shown.failure ? { kind: 'failed', failure: shown.failure } : { kind: 'loading' };
}

/**
 * Shows what was remembered at once, without any request while it is fresh (five minutes), and brings it up to date otherwise, also
 * when the person comes back to a page that was hidden for longer. A failed update keeps the older content.
 * @param source The same object as long as the resource is the same one; another object starts anew.
 */
export function useResource<Content>(source: ResourceSource<Content>): Resource<Content> {
  const clock = useClock();
  const [shown, setShown] = React.useState<Shown<Content>>({ kind: 'nothing' });
  const keeper = React.useRef<ResourceController<Content>>();
  React.useEffect(() => {
    const own = new ResourceController(source, clock, setShown);
    keeper.current = own;
    setShown({ kind: 'nothing' });
    void own.open();
    const handleVisibility = (): void => {
      if (document.visibilityState === 'visible' && !own.isFresh()) void own.load();
    };
    document.addEventListener('visibilitychange', handleVisibility);
    return () => {
      own.close();
      document.removeEventListener('visibilitychange', handleVisibility);
    };
  }, [source, clock]);
  const reload = React.useCallback(() => {
    setShown((known) => (known.kind === 'nothing' ? { kind: 'nothing' } : known));
    void keeper.current?.load();
  }, []);
  const change = React.useCallback((update: (content: Content) => Content) => keeper.current?.change(update), []);
  return React.useMemo(
    () => ({
      state: toState(shown),
      refreshFailure: shown.kind === 'content' ? shown.failure : undefined,
      reload,
      change
    }),
    [shown, reload, change]
  );
}
