import { act, cleanup, render } from '@testing-library/react';
import * as React from 'react';
import { createDirectorySource } from '../../data/directory/directory-source';
import { buildArticle, buildBank, knowledgeNow } from '../../testing/knowledge/build-knowledge';
import { DirectoryInMemory } from '../../testing/directory/directory-in-memory';
import { MemoryKnowledge } from '../../testing/knowledge/memory-knowledge';
import { MemorySnapshots } from '../../testing/storage/memory-snapshots';
import { TestClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../../ui/time/clock-context';
import { ServicesProvider, type KnowledgeServices } from './services';
import { indexSnapshot } from '../../data/knowledge/snapshot';
import { toEntries, type Entries } from '../../domain/knowledge/entries';
import type { FindEntries, StoredIndex } from '../../domain/knowledge/search/persistent-index';
import { useKnowledgeIndex, useStoredIndex } from './use-knowledge-index';

const snapshots = new MemorySnapshots();
const bankOf = (count: number): ReturnType<typeof buildBank> =>
  buildBank({ articles: Array.from({ length: count }, (_, index) => buildArticle(index + 1, `Badge ${index + 1}`)) });
const entriesOf = (count: number): Entries => toEntries(bankOf(count), knowledgeNow, 'UTC');

const services: KnowledgeServices = {
  repository: new MemoryKnowledge(bankOf(0)),
  snapshots,
  directory: createDirectorySource(
    async () => new DirectoryInMemory({ directory: { approvals: [], locations: [], departments: [], liaisons: [] } }),
    snapshots
  )
};
interface SearchProps {
  readonly entries: Entries;
  readonly onFind: (find: FindEntries) => void;
}

function Search({ entries, stored, onFind }: SearchProps & { readonly stored: StoredIndex | null }): null {
  onFind(useKnowledgeIndex(entries, stored));
  return null;
}

/** A visit to a bank: searches with what an earlier one stored. */
function Visit(props: SearchProps): React.ReactElement | null {
  const stored = useStoredIndex();
  return stored === undefined ? null : <Search {...props} stored={stored} />;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  cleanup();
  jest.useRealTimers();
  await snapshots.clear();
});

const storedNow = async (): Promise<boolean> => (await snapshots.read(indexSnapshot)) !== undefined;

async function visit(count: number): Promise<FindEntries | undefined> {
  let find: FindEntries | undefined;
  render(
    <ClockProvider clock={new TestClock(knowledgeNow)}>
      <ServicesProvider value={services}>
        <Visit entries={entriesOf(count)} onFind={(next) => (find = next)} />
      </ServicesProvider>
    </ClockProvider>
  );
  await act(async () => undefined);
  return find;
}

describe('the index of a visit', () => {
  it('is stored after a while, when there is enough of it', async () => {
    await visit(120);
    expect(await storedNow()).toBe(false);
    act(() => jest.advanceTimersByTime(5_000));
    expect(await storedNow()).toBe(true);
  });

  it('waits until no one searches any more', async () => {
    const find = await visit(120);
    act(() => jest.advanceTimersByTime(2_000));
    find?.('badge');
    act(() => jest.advanceTimersByTime(2_000));
    expect(await storedNow()).toBe(false);
    act(() => jest.advanceTimersByTime(2_000));
    expect(await storedNow()).toBe(true);
  });

  it('is not stored when making it anew costs nothing', async () => {
    await visit(20);
    act(() => jest.advanceTimersByTime(5_000));
    expect(await storedNow()).toBe(false);
  });

  it('serves the next visit, which has nothing to store then', async () => {
    await visit(120);
    act(() => jest.advanceTimersByTime(5_000));
    cleanup();
    const write = jest.spyOn(snapshots, 'write');
    const find = await visit(120);
    act(() => jest.advanceTimersByTime(5_000));
    expect(find?.('badge 77').hits[0]?.id).toBe('a77');
    expect(write).not.toHaveBeenCalled();
  });
});
