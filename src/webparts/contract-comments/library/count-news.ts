import type { Shelf } from '../../../data/contracts/contract-repository';
import { needsAnswer } from '../../../domain/contracts/thread/choose-threads';
import { entriesOf, isComplete } from '../../../domain/contracts/thread/entry-log';
import { foldThread } from '../../../domain/contracts/thread/fold-thread';

/** What the library says about the discussion of a contract. */
export interface DiscussionCounts {
  /** `undefined` while older entries are not known: a wrong number would be worse than none. */
  readonly comments: number | undefined;
  readonly unanswered: number | undefined;
  /** Words of others since the person last looked; `undefined` when they never did. */
  readonly unread: number | undefined;
}

const words: ReadonlySet<string> = new Set(['comment', 'reply', 'answer']);

/** Counts from what the browser knows already; nothing is asked of the site. */
export function countDiscussion(shelf: Shelf, contractId: number, seenId: number | undefined): DiscussionCounts {
  const entries = entriesOf(shelf.log, contractId);
  const { officials, me } = shelf;
  const unread = seenId === undefined ? undefined : entries.filter(({ id, kind, author }) => (id ?? 0) > seenId && words.has(kind) && author.id !== me.id).length;
  if (!isComplete(shelf.log, contractId)) return { comments: undefined, unanswered: undefined, unread };
  const isOfficial = officials ? ({ id }: { readonly id: number }): boolean => officials.includes(id) : undefined;
  const threads = foldThread(entries, { isOfficial }).threads.filter(({ comment }) => !comment.withdrawnAt);
  return { comments: threads.length, unanswered: threads.filter(needsAnswer).length, unread };
}
