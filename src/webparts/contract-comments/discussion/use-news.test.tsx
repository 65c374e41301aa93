import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { testContract } from '../../../testing/contracts/in-memory-contracts';
import { WithKeptStore } from '../../../testing/storage/with-kept-store';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { addToLogs, emptyLogs } from '../../../domain/contracts/thread/contract-logs';
import { AnnouncerProvider } from '../../../ui/live/announcer';
import { useSeen } from '../use-seen';
import { useNews } from './use-news';

const known = buildEntry({ author: people.colleague });
const byOther = (given: Partial<Entry> = {}): Entry => buildEntry({ author: people.colleague, ...given });

function Reader({ entries }: { readonly entries: readonly Entry[] }): React.ReactElement {
  const state = {
    me: people.author,
    rights: { speaksForOffice: false },
    lookedAt: new Date(),
    periodRule: { formula: '', isHonored: false },
    zone: 'UTC',
    contracts: [testContract],
    logs: addToLogs(emptyLogs, entries)
  };
  const news = useNews(state, testContract.id, 'en-US');
  return (
    <>
      <button onClick={news.acknowledge}>Look</button>
      <output>
        {entries
          .filter(({ key }) => news.keys.has(key))
          .map(({ body }) => body)
          .join(', ')}
      </output>
      <p>{`Seen up to ${useSeen()(testContract.id)?.entries}`}</p>
    </>
  );
}

/** A page that knows one comment, and ways to let it know more, to leave it, and to come back. */
function show() {
  const page = (entries: readonly Entry[], isHere = true): React.ReactElement => (
    <AnnouncerProvider>
      <WithKeptStore>{isHere && <Reader entries={[known, ...entries]} />}</WithKeptStore>
    </AnnouncerProvider>
  );
  const { container, rerender } = render(page([]));
  const announced = (): string | null | undefined => container.querySelector('[aria-live]')?.textContent;
  return {
    announced,
    learn: (...entries: readonly Entry[]) => rerender(page(entries)),
    leave: () => rerender(page([], false))
  };
}

const shown = (): string | null => screen.getByRole('status').textContent;

describe('what others said since the last visit', () => {
  it('is new at the next one, and not at the one after it', () => {
    const { learn, leave, announced } = show();
    leave();
    const meanwhile = byOther({ body: 'Meanwhile' });
    learn(meanwhile);
    expect([announced(), shown()]).toEqual(['1 new', 'Meanwhile']);
    leave();
    learn(meanwhile);
    expect(shown()).toBe('');
  });

  it('is nothing at a first visit', () => {
    const { announced } = show();
    expect([announced(), shown()]).toEqual(['', '']);
  });
});

describe('what others say while a contract is read', () => {
  it('is announced with its number, which grows until the person looks', () => {
    const { announced, learn } = show();
    expect(announced()).toBe('');
    const [first, second] = [byOther({ body: 'One' }), byOther({ kind: 'reply', body: 'Two' })];
    learn(first);
    expect([announced(), shown()]).toEqual(['1 new', 'One']);
    learn(first, second);
    expect([announced(), shown()]).toEqual(['2 new', 'One, Two']);
    fireEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('');
  });

  it('are words, and neither what the reader says, nor signs without words, nor about another contract', () => {
    const { announced, learn } = show();
    learn(
      buildEntry({ body: 'My own' }),
      byOther({ kind: 'agreement', body: 'A sign' }),
      byOther({ contractId: 4, body: 'Of another contract' })
    );
    expect([announced(), shown()]).toEqual(['', '']);
  });

  it('counts as seen in the library too', () => {
    const { learn } = show();
    const last = byOther();
    learn(last);
    expect(screen.getByText(`Seen up to ${last.id}`)).toBeTruthy();
  });
});
