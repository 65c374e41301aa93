import { act, cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { computerClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../time/clock-context';
import { useResource, type Resource, type ResourceSource } from './use-resource';

class PlannedSource implements ResourceSource<string> {
  public readonly loads: {
    readonly known: string | undefined;
    readonly resolve: (content: string) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  public readonly remembered: string[] = [];

  public constructor(private readonly snapshot?: { readonly value: string; readonly readAt: number }) {}

  public async recall(): Promise<{ readonly value: string; readonly readAt: number } | undefined> {
    return this.snapshot;
  }

  public load(known: string | undefined): Promise<string> {
    return new Promise((resolve, reject) => this.loads.push({ known, resolve, reject }));
  }

  public remember(value: string): void {
    this.remembered.push(value);
  }
}

let resource: Resource<string>;
function Probe({ source }: { readonly source: ResourceSource<string> }): React.ReactElement {
  resource = useResource(source);
  const { state, refreshFailure } = resource;
  const words =
    state.kind === 'ready'
      ? `${state.content}${state.isStale ? ' (older)' : ''}`
      : state.kind === 'failed'
        ? state.failure.reason
        : state.kind;
  return <p>{refreshFailure ? `${words} ${refreshFailure.reason}` : words}</p>;
}

async function show(source: PlannedSource): Promise<void> {
  render(
    <ClockProvider clock={computerClock}>
      <Probe source={source} />
    </ClockProvider>
  );
  await act(async () => undefined);
}

const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;
const words = (): string => screen.getByText(/.+/).textContent ?? '';

describe('useResource', () => {
  afterEach(cleanup);

  it('loads when nothing is remembered, and remembers', async () => {
    const source = new PlannedSource();
    await show(source);
    expect(words()).toBe('loading');
    await act(async () => source.loads[0]?.resolve('read'));
    expect(words()).toBe('read');
    expect(source.remembered).toEqual(['read']);
  });

  it('asks nobody while what is remembered is fresh', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(4) });
    await show(source);
    expect(words()).toBe('kept');
    expect(source.loads).toHaveLength(0);
  });

  it('shows what is older at once and asks for what changed', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    expect(words()).toBe('kept (older)');
    expect(source.loads[0]?.known).toBe('kept');
    await act(async () => source.loads[0]?.resolve('new'));
    expect(words()).toBe('new');
  });

  it('keeps the older content when bringing it up to date fails', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    await act(async () => source.loads[0]?.reject(Object.assign(new Error('busy'), { kind: 'throttled' })));
    expect(words()).toBe('kept (older) throttled');
  });

  it('says why there is nothing, and tries again when asked', async () => {
    const source = new PlannedSource();
    await show(source);
    await act(async () => source.loads[0]?.reject(Object.assign(new Error('no'), { kind: 'forbidden' })));
    expect(words()).toBe('forbidden');
    await act(async () => resource.reload());
    await act(async () => source.loads[1]?.resolve('read'));
    expect(words()).toBe('read');
  });

  it('does not lose a change made while it is being read', async () => {
    const source = new PlannedSource({ value: 'kept', readAt: minutesAgo(6) });
    await show(source);
    act(() => {
      resource.change((content) => `${content} + mine`);
    });
    expect(words()).toBe('kept + mine (older)');
    await act(async () => source.loads[0]?.resolve('new'));
    expect(words()).toBe('new + mine');
  });
});
