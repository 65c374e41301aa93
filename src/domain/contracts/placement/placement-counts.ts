import { isTakenBack } from '../thread/choose-threads';
import type { Thread } from '../thread/thread';
import type { Reanchor } from './create-reanchor';

/** What becomes of comments in another version of their contract. */
export interface PlacementCounts {
  /** At their words, or on the whole contract. */
  readonly kept: number;
  /** Found, but a person should confirm the place. */
  readonly moved: number;
  /** No longer in the text. */
  readonly orphaned: number;
}

/** Counts where the comments people still look at would be: all but those taken back without a word from anyone else. */
export function countPlacements(threads: readonly Thread[], reanchor: Reanchor): PlacementCounts {
  const counts = { kept: 0, moved: 0, orphaned: 0 };
  for (const thread of threads.filter((each) => !isTakenBack(each))) {
    const kind = thread.anchor ? reanchor(thread.anchor).kind : 'placed';
    counts[kind === 'placed' ? 'kept' : kind] += 1;
  }
  return counts;
}
