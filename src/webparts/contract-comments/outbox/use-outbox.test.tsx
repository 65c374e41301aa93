import * as React from 'react';
import { randomUUID } from 'crypto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { buildContractServices } from '../../../testing/contracts/contract-services';
import { InMemoryContracts } from '../../../testing/contracts/in-memory-contracts';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { ownKey } from '../../../domain/contracts/thread/act-keys';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { computerClock } from '../../../testing/time/test-clock';
import { ClockProvider } from '../../../ui/time/clock-context';
import { TestBrowser, type TestTab } from '../../../testing/storage/browser-tabs';
import { WithKeptStore } from '../../../testing/storage/with-kept-store';
import { ServicesProvider } from '../services';
import { useOutbox } from './use-outbox';

const words = {
  log: 'entries',
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

let browser: TestBrowser;

function Sender({
  repository,
  first = [...repository.log],
  onSent = () => undefined
}: SenderProps): React.ReactElement {
  const [view, setView] = React.useState({ known: first, lookedAt: new Date(0) });
  const outbox = useOutbox({ ...view, personId: people.author.id }, onSent);
  return (
    <div>
      <button onClick={() => outbox.acts.post(words)}>Post</button>
      <button onClick={() => setView({ known: [...repository.log], lookedAt: computerClock.now() })}>Look</button>
      {outbox.items.map(({ entry, state, failure }) => (
        <p key={entry.key} role="listitem">
          {`${state} ${failure?.reason ?? ''}`}
          <button onClick={() => outbox.acts.retry(entry.key)}>Retry</button>
          <button onClick={() => outbox.acts.discard(entry.key)}>Discard</button>
        </p>
      ))}
    </div>
  );
}

interface Page extends ReturnType<typeof render> {
  readonly tab: TestTab;
}

/** A page in a tab of its own. */
function show(repository: InMemoryContracts, given: Omit<SenderProps, 'repository'> = {}): Page {
  const tab = browser.openTab();
  const view = render(
    <ClockProvider clock={computerClock}>
      <WithKeptStore tab={tab}>
        <ServicesProvider value={buildContractServices({ repository })}>
          <Sender repository={repository} {...given} />
        </ServicesProvider>
      </WithKeptStore>
    </ClockProvider>
  );
  return { ...view, tab };
}

/** Leaves a page as by closing its tab: what it was doing is not finished. */
function leave({ unmount, tab }: Page): void {
  unmount();
  tab.close();
}

const press = (name: string): void => {
  fireEvent.click(screen.getByText(name));
};
const item = (): string => screen.getByRole('listitem').firstChild?.textContent?.trim() ?? '';

describe('useOutbox', () => {
  beforeAll(() => Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { randomUUID } }));
  beforeEach(() => {
    browser = new TestBrowser();
  });

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
    expect(browser.kept.size).toBe(0);
  });

  it('keeps what would go in the name of whoever signed in meanwhile, and sends it when its author tries again', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('otherPerson');
    show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed otherPerson'));
    expect(browser.kept.size).toBe(1);
    press('Retry');
    await waitFor(() => expect(item()).toBe('sent'));
    expect(repository.log).toHaveLength(1);
  });

  it('sends what was waiting when the page is opened again, under the same key', async () => {
    const repository = new InMemoryContracts();
    repository.failures.push('lost');
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('failed offline'));
    leave(first);
    show(repository);
    await waitFor(() => expect(screen.queryByText(/sending|failed/)).toBeNull());
    expect(repository.log).toHaveLength(1);
  });

  it('shows what was sent just before the page was left, asks the site for it and does not send it again', async () => {
    const repository = new InMemoryContracts();
    const first = show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('sent'));
    leave(first);
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
    leave(first);
    const second = show(repository, { first: [] });
    expect(item()).toBe('sent');
    leave(second);
    const ask = jest.fn();
    show(repository, { onSent: ask });
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('lets go of what was removed from the site, on the page and in the browser', async () => {
    const repository = new InMemoryContracts();
    show(repository);
    press('Post');
    await waitFor(() => expect(item()).toBe('sent'));
    repository.log.pop();
    press('Look');
    expect(screen.queryByRole('listitem')).toBeNull();
    await waitFor(() => expect([...browser.kept.values()].join()).not.toContain(words.body));
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

  describe('in two tabs', () => {
    const states = (): readonly string[] =>
      screen.getAllByRole('listitem').map((each) => each.firstChild?.textContent?.trim() ?? '');

    it('loses none of two entries, and shows both in both', async () => {
      const repository = new InMemoryContracts();
      repository.failures.push('offline', 'offline');
      show(repository);
      const other = show(repository);
      for (const button of screen.getAllByText('Post')) fireEvent.click(button);
      await waitFor(() => expect(states()).toEqual(Array(4).fill('failed offline')));
      leave(other);
      fireEvent(window, new Event('online'));
      await waitFor(() => expect(repository.log).toHaveLength(2));
    });

    it('sends each entry from one of them', async () => {
      const repository = new InMemoryContracts();
      const post = jest.spyOn(repository, 'post');
      show(repository);
      show(repository);
      fireEvent.click(screen.getAllByText('Post')[0] as HTMLElement);
      await waitFor(() => expect(states()).toEqual(['sent', 'sent']));
      expect(post).toHaveBeenCalledTimes(1);
    });

    it('takes over what a tab was sending when it was closed', async () => {
      const repository = new InMemoryContracts();
      const post = jest.spyOn(repository, 'post').mockReturnValueOnce(new Promise(() => undefined));
      const first = show(repository);
      press('Post');
      await waitFor(() => expect(post).toHaveBeenCalledTimes(1));
      show(repository);
      leave(first);
      await waitFor(() => expect(states()).toEqual(['sent']));
      expect(repository.log).toHaveLength(1);
    });

    it('forgets in both what is discarded in one', async () => {
      const repository = new InMemoryContracts();
      repository.failures.push('forbidden');
      show(repository);
      show(repository);
      fireEvent.click(screen.getAllByText('Post')[0] as HTMLElement);
      await waitFor(() => expect(states()).toEqual(['failed forbidden', 'failed forbidden']));
      fireEvent.click(screen.getAllByText('Discard')[1] as HTMLElement);
      expect(screen.queryAllByRole('listitem')).toEqual([]);
    });
  });

  describe('an entry whose key belongs to another', () => {
    const key = '00000000-0000-4000-8000-000000000001';

    it('is not lost when the other is seen on the site, and is sent under a new key when the person says so', async () => {
      const repository = new InMemoryContracts();
      repository.log.push(buildEntry({ key: ownKey(people.author.id, key), body: 'Something else' }));
      jest.spyOn(crypto, 'randomUUID').mockReturnValueOnce(key);
      show(repository);
      press('Post');
      await waitFor(() => expect(item()).toBe('failed duplicate'));
      press('Look');
      expect(item()).toBe('failed duplicate');
      press('Retry');
      await waitFor(() => expect(item()).toBe('sent'));
      expect(repository.log.map(({ body }) => body)).toEqual(['Something else', words.body]);
    });
  });

  describe('what the browser kept', () => {
    it.each<[string, (text: string) => string]>([
      ['is no JSON', () => '{'],
      ['has no entry', (text) => text.replace('"entry"', '"item"')],
      ['has a kind that does not exist', (text) => text.replace('"comment"', '"insult"')],
      ['has another shape', (text) => text.replace('"anchor":null', '"anchor":{"quote":7}')],
      ['was never made', (text) => text.replace(/"createdAt":"[^"]*"/, '"createdAt":"soon"')],
      ['is of another version', (text) => text.replace('"version":3', '"version":0')]
    ])('is forgotten when it %s', async (_, spoil) => {
      const repository = new InMemoryContracts();
      repository.failures.push('offline');
      const first = show(repository);
      press('Post');
      await waitFor(() => expect(item()).toBe('failed offline'));
      leave(first);
      const [[name, text] = ['', '']] = [...browser.kept];
      browser.kept.set(name, spoil(text));
      expect(browser.kept.get(name)).not.toBe(text);
      show(repository);
      expect(screen.queryByRole('listitem')).toBeNull();
      expect(repository.log).toHaveLength(0);
    });
  });
});
