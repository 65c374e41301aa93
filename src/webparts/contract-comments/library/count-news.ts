import type { ContractsState } from '../../../data/contracts/contract-repository';
import { needsAnswer } from '../../../domain/contracts/thread/choose-threads';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { entriesAbout, isAfter, isKnownWhole, type LogsPosition } from '../../../domain/contracts/thread/contract-logs';
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
  { logs, me }: ContractsState,
  contractId: number,
  discussion: Discussion,
  seen: LogsPosition | undefined
): DiscussionCounts {
  const isUnread = (entry: Entry): boolean =>
    seen !== undefined && isAfter(entry, seen) && words.has(entry.kind) && entry.author.id !== me.id;
  const unread = seen === undefined ? undefined : entriesAbout(logs, contractId).filter(isUnread).length;
  if (!isKnownWhole(logs, contractId)) return { comments: undefined, unanswered: undefined, unread };
  const threads = discussion.threads.filter(({ comment }) => !comment.withdrawnAt);
  return { comments: threads.length, unanswered: threads.filter(needsAnswer).length, unread };
}
