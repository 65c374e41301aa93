import * as React from 'react';
import type { Entries } from '../../domain/knowledge/entries';
import { PersistentIndex, type FindEntries, type StoredIndex } from '../../domain/knowledge/search/persistent-index';
import { useClock } from '../../ui/time/clock-context';
import { useServices } from './services';
import { indexSnapshot } from '../../data/knowledge/snapshot';

/** Fewer documents than this are indexed again at the next visit sooner than the index is stored. */
const WORTH_STORING = 100;
/** Quiet time before the index is stored: storing a large one takes a moment, in which no one should be typing. */
const STORED_AFTER_MS = 3_000;

/** What an earlier visit left of the index: `null` when it left nothing, `undefined` until that is known. */
export function useStoredIndex(): StoredIndex | null | undefined {
  const { snapshots } = useServices();
  const [stored, setStored] = React.useState<StoredIndex | null>();
  React.useEffect(() => {
    let isCurrent = true;
    void snapshots.read(indexSnapshot).then((snapshot) => {
      if (isCurrent) setStored(snapshot?.value ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [snapshots]);
  return stored;
}

/**
 * A search over the entries that follows them: what changed is indexed again, and nothing else. When enough did, the index is
 * remembered for the next visit.
 * @param stored What an earlier visit left; looked at once.
 */
export function useKnowledgeIndex(entries: Entries, stored: StoredIndex | null): FindEntries {
  const { snapshots } = useServices();
  const clock = useClock();
  const index = React.useRef<PersistentIndex>();
  const lastSearch = React.useRef(0);
  const find = React.useMemo(() => {
    const current = (index.current ??= new PersistentIndex(stored ?? undefined));
    const findEntries = current.follow(entries);
    return (words: string, accept?: (key: string) => boolean) => {
      lastSearch.current = performance.now();
      return findEntries(words, accept);
    };
  }, [entries, stored]);
  React.useEffect(() => {
    const current = index.current;
    if (!current || current.changes < WORTH_STORING) return undefined;
    let timer: number | undefined;
    const storeWhenQuiet = (): void => {
      const quietAt = lastSearch.current + STORED_AFTER_MS;
      if (quietAt > performance.now()) timer = window.setTimeout(storeWhenQuiet, quietAt - performance.now());
      else void snapshots.write(indexSnapshot, { value: current.store(), readAt: clock.now().getTime() });
    };
    timer = window.setTimeout(storeWhenQuiet, STORED_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [entries, snapshots, clock]);
  return find;
}
