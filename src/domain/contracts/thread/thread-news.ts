import { sortThreads, type PlacedThread } from './choose-threads';
import type { Statement } from './thread';

/** What was said since a person looked last. */
export interface ThreadNews {
  /** The threads it was said in, by the keys of their comments, in the order of the text; those without a place in it last. */
  readonly threads: readonly string[];
  readonly counts: Readonly<Record<Statement['kind'], number>>;
}

/**
 * What of a discussion is news, thread by thread; what was taken back meanwhile is none.
 * @param keys Keys of the statements that are new.
 */
export function readThreadNews(placed: readonly PlacedThread[], keys: ReadonlySet<string>): ThreadNews {
  const counts = { comment: 0, reply: 0, answer: 0 };
  const threads: string[] = [];
  // Most of the time: nothing has to be put in order then.
  if (keys.size === 0) return { threads, counts };
  for (const { thread } of sortThreads(placed, 'clause')) {
    const { comment, replies } = thread;
    const fresh = [comment, ...replies].filter(({ key, withdrawnAt }) => keys.has(key) && !withdrawnAt);
    for (const { kind } of fresh) counts[kind] += 1;
    if (fresh.length > 0) threads.push(comment.key);
  }
  return { threads, counts };
}
