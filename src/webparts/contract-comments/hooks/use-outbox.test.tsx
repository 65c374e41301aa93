import * as React from 'react';
import { randomUUID } from 'crypto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { InMemoryContracts } from '../../../testing/contracts/in-memory-contracts';
import { ServicesProvider, type ContractServices } from '../services';
import { useOutbox } from './use-outbox';

const words = { kind: 'comment', contractId: 3, parentKey: '', body: 'One in four is too often', anchor: null, version: '3' } as const;

function servicesOf(repository: InMemoryContracts): ContractServices {
  const source = { recall: () => Promise.resolve(undefined), load: () => repository.readShelf(), remember: () => undefined };
  const snapshots = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(), clear: () => Promise.resolve() };
  return { repository, snapshots, shelfSource: source, locale: 'en-US', site: '/sites/hospital', person: 'ines' };
}

function Sender({ repository }: { readonly repository: InMemoryContracts }): React.ReactElement {
  const [known, setKnown] = React.useState([...repository.log]);
  const outbox = useOutbox(known, () => undefined);
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

function show(repository: InMemoryContracts): ReturnType<typeof render> {
  return render(
    <ServicesProvider value={servicesOf(repository)}>
      <Sender repository={repository} />
    </ServicesProvider>
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
