import * as React from 'react';
import { weighArticle } from '../../domain/knowledge/articles/article-weight';
import type { SearchOutcome } from '../../domain/knowledge/search/knowledge-search';
import { useClock } from '../../ui/time/clock-context';
import { useServices } from './services';
import { indexSnapshot, PersistentIndex, type StoredIndex } from './persistent-index';
import type { Entries } from './use-entries';

/** Open questions stand among the articles, behind those that are about as near. */
const QUESTION_WEIGHT = 0.75;
/** Fewer documents than this are indexed again at the next visit sooner than the index is stored. */
const WORTH_STORING = 100;
/** Quiet time before the index is stored: storing a large one takes a moment, in which nobody should be typing. */
const STORED_AFTER_MS = 3_000;

/** Finds entries by words; `accept` narrows what is looked at. */
export type FindEntries = (words: string, accept?: (key: string) => boolean) => SearchOutcome;

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
  const kept = React.useRef<PersistentIndex>();
  const lastSearch = React.useRef(0);
  const find = React.useMemo(() => {
    const current = (kept.current ??= new PersistentIndex(stored ?? undefined));
    current.follow(entries);
    const weigh = (key: string): number => {
      const entry = entries.articles.get(key);
      return entry ? weighArticle(entry.trust.kind, entry.votes) : QUESTION_WEIGHT;
    };
    return (words: string, accept?: (key: string) => boolean) => {
      lastSearch.current = performance.now();
      return current.index.search(words, { weigh, accept });
    };
  }, [entries, stored]);
  React.useEffect(() => {
    const current = kept.current;
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
