import type { ContractDocument } from '../document/document-model';
import { isTakenBack, sortThreads, type PlacedThread } from '../thread/choose-threads';
import type { Thread } from '../thread/thread';
import type { Reanchor } from './create-reanchor';

/** What needs its author most comes first. */
const urgency = { orphaned: 0, moved: 1, placed: 2 } as const;

const urgencyOf = ({ placement }: PlacedThread): number => urgency[placement?.kind ?? 'placed'];

/**
 * What became of a person's own comments in a version: those without a place first, then those to check, then those at their words, each in the order
 * of the text. Comments they took back, and comments made in later versions, are left out.
 * @param reanchor Of the document.
 */
export function followOwnComments(
  threads: readonly Thread[],
  personId: number,
  { version }: Pick<ContractDocument, 'version'>,
  reanchor: Reanchor
): readonly PlacedThread[] {
  const own = threads.filter(
    (thread) =>
      thread.comment.author.id === personId && Number(thread.comment.version) <= Number(version) && !isTakenBack(thread)
  );
  const placed = own.map((thread) => ({ thread, placement: thread.anchor && reanchor(thread.anchor) }));
  return [...sortThreads(placed, 'clause')].sort((one, other) => urgencyOf(one) - urgencyOf(other));
}
