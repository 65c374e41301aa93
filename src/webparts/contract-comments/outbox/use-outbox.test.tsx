import * as React from 'react';
import { randomUUID } from 'crypto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { buildContractServices } from '../../../testing/contracts/contract-services';
import { InMemoryContracts } from '../../../testing/contracts/in-memory-contracts';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { computerClock } from '../../../testing/time/test-clock';
import { ClockProvider } from '../../../ui/time/clock-context';
import { ServicesProvider } from '../services';
import { useOutbox } from './use-outbox';

const words = {
  kind: 'comment',
  contractId: 3,
  parentKey: '',
  body: 'One in four is too often',
  anchor: null,
  version: '3'
} as const;

interface SenderProps {
  readonly repository: InMemoryContracts;
  /** What the page knows of the log when it is opened. */
  readonly first?: readonly Entry[];
  readonly onSent?: () => void;
}

function Sender({
  repository,
  first = [...repository.log],
  onSent = () => undefined
}: SenderProps): React.ReactElement {
  const [known, setKnown] = React.useState(first);
  const outbox = useOutbox(known, onSent);
  return (
    <div>
      <button onClick={() => outbox.post(words)}>Post</button>
      <button onClick={() => setKnown([...repository.log])}>Look</button>
      {outbox.items.map(({ entry, state, failure }) => (
        <p key={entry.key} role="listitem">
          {`${state} ${failure?.reason ?? ''}`}
          <button onClick={() => outbox.retry(entry.key)}>Retry</button>
          <button onClick={() => outbox.discard(entry.key)}>Discard</button>
        </p>
      ))}
    </div>
  );
}

function show(repository: InMemoryContracts, given: Omit<SenderProps, 'repository'> = {}): ReturnType<typeof render> {
  return render(
    <ClockProvider clock={computerClock}>
      <ServicesProvider value={buildContractServices({ repository })}>
        <Sender repository={repository} {...given} />
      </ServicesProvider>
    </ClockProvider>
  );
}

const press = (name: string): void => {
  fireEvent.click(screen.getByText(name));
};
const item = (): string => screen.getByRole('listitem').firstChild?.textContent?.trim() ?? '';

describe('useOutbox', () => {
  beforeAll(() => Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { randomUUID } }));
  beforeEach(() => window.localStorage.clear());

  it('shows an entry until it was seen on the site', async () => {
    const repository = new InMemoryContracts();
    show(repository);
    press('Post');
    expect(item()).toBe('sending');
    await waitFor(() => expect(item()).toBe('sent'));
    press('Look');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('makes one entry of one whose answer was lost and which was sent again', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('lost');
    show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed offline'));
    press('Retry');
    await waitFor(() => expect(item()).toBe('sent'));
    expect(repository.log).toHaveLength(1);
  });

  it('says that the site refused, keeps the words, and lets go of them when told to', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('forbidden');
    show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed forbidden'));
    press('Discard');
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(window.localStorage).toHaveLength(0);
  });

  it('sends what was waiting when the page is opened again, under the same key', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('lost');
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed offline'));
    first.unmount();
    show(repository);
    await waitFor(() => expect(screen.queryByText(/sending|failed/)).toBeNull());
    expect(repository.log).toHaveLength(1);
  });

  it('shows what was sent just before the page was left, asks the site for it and does not send it again', async () => {
    const repository = new InMemoryContracts();
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('sent'));
    first.unmount();
    const post = jest.spyOn(repository, 'post');
    const ask = jest.fn();
    show(repository, { first: [], onSent: ask });
    expect(item()).toBe('sent');
    expect(ask).toHaveBeenCalledTimes(1);
    press('Look');
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(post).not.toHaveBeenCalled();
  });

  it('shows it once more to a page that remembers less of the site than the one before, and to none that knows it', async () => {
    const repository = new InMemoryContracts();
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('sent'));
    press('Look');
    expect(screen.queryByRole('listitem')).toBeNull();
    first.unmount();
    const second = show(repository, { first: [] });
    expect(item()).toBe('sent');
    second.unmount();
    const ask = jest.fn();
    show(repository, { onSent: ask });
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('lets go of what was sent so long ago that the site, asked since, would have shown it', async () => {
    const repository = new InMemoryContracts();
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('sent'));
    first.unmount();
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000);
    show(repository, { first: [] });
    expect(screen.queryByRole('listitem')).toBeNull();
    later.mockRestore();
  });

  it('sends what waited for the network as soon as it is back', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('offline');
    show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed offline'));
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(item()).toBe('sent'));
  });
});
