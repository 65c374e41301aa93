import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { computerClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../time/clock-context';
import type { ResourcePart, ResourceSource } from './resource-controller';
import { CALM_WAITS_MS, LIVELY_WAITS_MS, useResource, type Polling, type Resource } from './use-resource';

interface PlannedLoad {
  readonly known: string | undefined;
  readonly part: ResourcePart;
  readonly resolve: (content: string) => void;
  readonly reject: (error: unknown) => void;
}

class PlannedSource implements ResourceSource<string> {
  public readonly loads: PlannedLoad[] = [];
  public readonly remembered: string[] = [];

  public constructor(private readonly snapshot?: { readonly value: string; readonly readAt: number }) {}

  public async recall(): Promise<{ readonly value: string; readonly readAt: number } | undefined> {
    return this.snapshot;
  }

  public load(known: string | undefined, part: ResourcePart): Promise<string> {
    return new Promise((resolve, reject) => this.loads.push({ known, part, resolve, reject }));
  }

  public remember(value: string): void {
    this.remembered.push(value);
  }

  public forget(): void {
    this.remembered.push('nothing');
  }

  public async answer(content: string): Promise<void> {
    await act(async () => this.loads[this.loads.length - 1]?.resolve(content));
  }
}

/** A source whose content may hold the right to edit, written "may edit". */
class GuardedSource extends PlannedSource {
  public readonly withholdRights = (content: string): string => content.replace(' may edit', '');
}

let resource: Resource<string>;
function Probe({ source, polling }: ShownProps): React.ReactElement {
  resource = useResource(source, polling);
  const { state, refreshFailure } = resource;
  const words =
    state.kind === 'ready'
      ? `${state.content}${state.isStale ? ' (older)' : ''}`
      : state.kind === 'failed'
        ? state.failure.reason
        : state.kind;
  return <p>{refreshFailure ? `${words} ${refreshFailure.reason}` : words}</p>;
}

interface ShownProps {
  readonly source: PlannedSource;
  readonly polling?: Polling<string>;
}

async function show(source: PlannedSource, polling?: Polling<string>): Promise<void> {
  render(
    <ClockProvider clock={computerClock}>
      <Probe source={source} polling={polling} />
    </ClockProvider>
  );
  await act(async () => undefined);
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  fireEvent(document, new Event('visibilitychange'));
}

const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;
const words = (): string => screen.getByText(/.+/).textContent ?? '';
const reload = (): Promise<void> =>
  act(async () => {
    void resource.reload();
  });
const fail = (kind: string): Error => Object.assign(new Error(kind), { kind });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  setVisibility('visible');
  jest.useRealTimers();
});

describe('useResource', () => {
  it('loads when nothing is remembered, and remembers', async () => {
    const source = new PlannedSource();
    await show(source);
    expect(words()).toBe('loading');
    await source.answer('read');
    expect(words()).toBe('read');
    expect(source.remembered).toEqual(['read']);
  });

  it('asks for nothing while what is remembered is fresh', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(4) });
    await show(source);
    expect(words()).toBe('kept');
    expect(source.loads).toHaveLength(0);
  });

  it('asks for all the same when the person reloads the page', async () => {
    Object.defineProperty(window.performance, 'getEntriesByType', {
      configurable: true,
      value: () => [{ type: 'reload' }]
    });
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(4) });
    await show(source);
    expect(source.loads).toMatchObject([{ known: 'kept', part: 'everything' }]);
    Reflect.deleteProperty(window.performance, 'getEntriesByType');
  });

  it('shows what is older at once and asks for what changed', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    expect(words()).toBe('kept (older)');
    expect(source.loads[0]?.known).toBe('kept');
    await source.answer('new');
    expect(words()).toBe('new');
  });

  it.each(['forbidden', 'notFound'])(
    'neither shows nor keeps what the site refuses to show any more: %s',
    async (kind) => {
      const source = new PlannedSource({ value: 'older', readAt: Date.now() - 10 * 60_000 });
      await show(source);
      await act(async () => source.loads[0]?.reject(fail(kind)));
      expect(screen.getByText(kind)).toBeTruthy();
      expect(source.remembered).toEqual(['nothing']);
    }
  );

  it('keeps the older content when bringing it up to date fails', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    await act(async () => source.loads[0]?.reject(fail('throttled')));
    expect(words()).toBe('kept (older) throttled');
  });

  it('says why there is nothing, and tries again when asked', async () => {
    const source = new PlannedSource();
    await show(source);
    await act(async () => source.loads[0]?.reject(fail('forbidden')));
    expect(words()).toBe('forbidden');
    await reload();
    await source.answer('read');
    expect(words()).toBe('read');
  });

  it('does not lose a change made while it is being read', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    act(() => {
      resource.change((content) => `${content} + mine`);
    });
    expect(words()).toBe('kept + mine (older)');
    await source.answer('new');
    expect(words()).toBe('new + mine');
  });

  it('reads exactly once more, afterwards, when asked to during a read', async () => {
    const source = new PlannedSource();
    await show(source);
    const settled: string[] = [];
    await act(async () => {
      void resource.reload().then(() => settled.push('first'));
      void resource.reload().then(() => settled.push('second'));
    });
    expect(source.loads).toHaveLength(1);
    await source.answer('before');
    expect([source.loads.length, settled]).toEqual([2, []]);
    expect(source.loads[1]?.known).toBe('before');
    await source.answer('after');
    expect([source.loads.length, settled, words()]).toEqual([2, ['first', 'second'], 'after']);
  });

  it('reads the queued time also when the read before it fails', async () => {
    const source = new PlannedSource();
    await show(source);
    await reload();
    await act(async () => source.loads[0]?.reject(fail('offline')));
    await source.answer('read');
    expect(words()).toBe('read');
  });
});

describe('rights', () => {
  it('are asked from the site though the content is fresh, and not offered before', async () => {
    const source = new GuardedSource({ value: 'kept may edit', readAt: minutesAgo(1) });
    await show(source);
    expect(words()).toBe('kept');
    expect(source.loads).toMatchObject([{ known: 'kept', part: 'rights' }]);
    await source.answer('kept may edit');
    expect(words()).toBe('kept may edit');
  });

  it('come with the content where that is not fresh', async () => {
    const source = new GuardedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    expect(source.loads).toMatchObject([{ part: 'everything' }]);
    await source.answer('new may edit');
    await reload();
    expect(source.loads[1]?.part).toBe('content');
  });

  it('are asked for again after the site did not answer', async () => {
    const source = new GuardedSource({ value: 'kept may edit', readAt: minutesAgo(1) });
    await show(source);
    await act(async () => source.loads[0]?.reject(fail('offline')));
    expect(words()).toBe('kept (older) offline');
    await reload();
    expect(source.loads[1]?.part).toBe('everything');
  });
});

describe('polling', () => {
  const lively: Polling<string> = { waitsMs: LIVELY_WAITS_MS, newsOf: (content) => content };
  const calm: Polling<string> = { waitsMs: CALM_WAITS_MS, newsOf: (content) => content };

  /** Lets time pass; every read is answered with the same content. */
  async function pass(source: PlannedSource, seconds: number, content = 'kept'): Promise<number> {
    for (let left = seconds; left > 0; left -= 5) {
      await act(async () => {
        jest.advanceTimersByTime(5_000);
      });
      await source.answer(content);
    }
    return source.loads.length;
  }

  it('looks less and less often while nothing happens', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: Date.now() });
    await show(source, lively);
    const counts: number[] = [];
    for (const seconds of [15, 30, 60, 120, 120]) counts.push(await pass(source, seconds));
    expect(counts).toEqual([1, 2, 3, 4, 5]);
  });

  it('looks often again after news and after the person did something', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: Date.now() });
    await show(source, lively);
    await pass(source, 15);
    expect(await pass(source, 30, 'news')).toBe(2);
    expect(await pass(source, 15, 'news')).toBe(3);
    fireEvent.keyDown(document.body);
    expect(await pass(source, 15, 'news')).toBe(4);
  });

  it('brings what changes now and then up to date when it is no longer fresh', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: Date.now() });
    await show(source, calm);
    expect(await pass(source, 30 * 60)).toBe(6);
  });

  it('asks for nothing while hidden, and at once when shown again', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: Date.now() });
    await show(source, calm);
    setVisibility('hidden');
    expect(await pass(source, 3600)).toBe(0);
    setVisibility('visible');
    expect(source.loads).toHaveLength(1);
  });

  it('stops when the web part leaves the page', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: Date.now() });
    await show(source, lively);
    cleanup();
    expect(await pass(source, 300)).toBe(0);
  });
});
