import * as React from 'react';
import { useClock, useTick } from '../time/clock-context';
import type { Failure, ViewState } from '../states/view-state';
import { FRESH_FOR_MS, ResourceController, type ResourceSource, type Shown } from './resource-controller';
import { startVisiblePolling } from './visible-polling';

export interface Resource<Content> {
  readonly state: ViewState<Content>;
  /** Why bringing it up to date failed while older content is shown. */
  readonly refreshFailure: Failure | undefined;
  /**
   * Reads from the site, in any case after the call: asked for during a read, it reads once more afterwards.
   * @returns resolves when that read has ended, well or not
   */
  reload(): Promise<void>;
  /** Changes the content here, after the site took the change, so that it need not be read again. */
  change(update: (content: Content) => Content): void;
}

/** How an open page asks for news. */
export interface Polling<Content> {
  /** Waits between two looks in milliseconds, each longer while nothing happens; the last one repeats. */
  readonly waitsMs: readonly number[];
  /** Changes when there is news; the waits then begin anew. */
  newsOf(content: Content): unknown;
}

/** For what people converse about. */
export const LIVELY_WAITS_MS: readonly number[] = [15_000, 30_000, 60_000, 120_000];
/** For what changes now and then: as soon as it no longer counts as current. */
export const CALM_WAITS_MS: readonly number[] = [FRESH_FOR_MS];

function toState<Content>(shown: Shown<Content>): ViewState<Content> {
  if (shown.kind === 'content') return { kind: 'ready', content: shown.content, isStale: !shown.isFresh };
  return shown.failure ? { kind: 'failed', failure: shown.failure } : { kind: 'loading' };
}

/** When the page was loaded, where the person asked for that by "Reload": then nothing older will do. */
function reloadedAt(now: Date): number {
  const [navigation] = window.performance.getEntriesByType?.('navigation') ?? [];
  return navigation && 'type' in navigation && navigation.type === 'reload'
    ? now.getTime() - window.performance.now()
    : 0;
}

/** Reads the resource as long as the component is there; gives the controller for what a person asks. */
function useController<Content>(
  source: ResourceSource<Content>,
  polling: Polling<Content> | undefined,
  setShown: (shown: Shown<Content>) => void
): React.RefObject<ResourceController<Content>> {
  const clock = useClock();
  const tick = useTick();
  const controller = React.useRef<ResourceController<Content> | null>(null);
  React.useEffect(() => {
    let news: unknown;
    const own = new ResourceController<Content>(source, clock, (shown) => {
      // A period that was just closed is not drawn as one that closes within the minute.
      if (shown.kind === 'content') tick();
      setShown(shown);
      const latest = shown.kind === 'content' ? polling?.newsOf(shown.content) : undefined;
      if (latest !== news) poller.restart();
      news = latest;
    });
    const poller = startVisiblePolling(polling?.waitsMs ?? [], (isShownAgain) => {
      if (own.isLoading || (isShownAgain && own.isYoungerThan(polling?.waitsMs[0] ?? FRESH_FOR_MS))) return;
      void own.load(isShownAgain ? 'everything' : 'content');
    });
    controller.current = own;
    setShown({ kind: 'nothing' });
    void own.open(reloadedAt(clock.now()));
    return () => {
      own.close();
      poller.stop();
    };
  }, [source, clock, tick, polling, setShown]);
  return controller;
}

/**
 * Shows what was remembered at once and brings it up to date when it is older than five minutes; what the person may do is asked from
 * the site in any case. A failed update keeps the older content. While the page is visible it asks for news as `polling` says.
 * @param source The same object as long as the resource is the same one; another object starts anew.
 * @param polling The same object at every render; without it a page asks again only when people return to it and its content is not fresh.
 */
export function useResource<Content>(source: ResourceSource<Content>, polling?: Polling<Content>): Resource<Content> {
  const [shown, setShown] = React.useState<Shown<Content>>({ kind: 'nothing' });
  const controller = useController(source, polling, setShown);
  const reload = React.useCallback(async () => {
    setShown((known) => (known.kind === 'nothing' ? { kind: 'nothing' } : known));
    await controller.current?.load('content');
  }, [controller]);
  const change = React.useCallback(
    (update: (content: Content) => Content) => controller.current?.change(update),
    [controller]
  );
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
