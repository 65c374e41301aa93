import type { ContractsState } from '../../../data/contracts/contract-repository';
import { needsAnswer } from '../../../domain/contracts/thread/choose-threads';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { entriesOf, isComplete } from '../../../domain/contracts/thread/entry-log';
import type { Discussion } from '../../../domain/contracts/thread/thread';

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
export function countDiscussion(
  { log, me }: ContractsState,
  contractId: number,
  discussion: Discussion,
  seenId: number | undefined
): DiscussionCounts {
  const isUnread = ({ id, kind, author }: Entry): boolean =>
    (id ?? 0) > (seenId ?? 0) && words.has(kind) && author.id !== me.id;
  const unread = seenId === undefined ? undefined : entriesOf(log, contractId).filter(isUnread).length;
  if (!isComplete(log, contractId)) return { comments: undefined, unanswered: undefined, unread };
  const threads = discussion.threads.filter(({ comment }) => !comment.withdrawnAt);
  return { comments: threads.length, unanswered: threads.filter(needsAnswer).length, unread };
}
