import { blockAt, clausePath, type ClauseStep, type ContractDocument } from '../document/document-model';
import type { Statement, Thread } from './thread';
import type { Placement } from '../placement/placement';

/** A thread and where it is in the version shown. */
export interface PlacedThread {
  readonly thread: Thread;
  /** `null` for a comment on the whole contract. */
  readonly placement: Placement | null;
}

/** Which threads a list shows. */
export const threadFilters = ['all', 'needsAnswer', 'mine', 'moved', 'orphaned'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

export const threadOrders = ['clause', 'newest', 'mostAgreed'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** What became of a comment. */
export type ThreadState = 'waiting' | 'answered' | 'settled' | 'dismissed' | 'withdrawn';

/** When the chief of staff's office said its answer, or gave it its present words. */
const answeredAt = (answer: Statement): Date => answer.wordings.at(-1)?.at ?? answer.createdAt;

/** Whether someone came back to an answer: a reply since, by anyone but those who answer in the thread, or the office, which took it up again. */
function isFollowedUp({ replies, reopening }: Thread, answer: Statement): boolean {
  const since = answeredAt(answer);
  const answering = new Set(replies.flatMap(({ kind, author }) => (kind === 'answer' ? author.id : [])));
  const isFollowUp = ({ kind, createdAt, author, withdrawnAt }: Statement): boolean =>
    kind === 'reply' && createdAt > since && !withdrawnAt && !answering.has(author.id);
  return (reopening !== undefined && reopening.at > since) || replies.some(isFollowUp);
}

/**
 * What became of a comment. A withdrawn one waits for nothing, whatever was said about it; an answered one waits again once someone came back
 * to the answer.
 */
export function stateOf(thread: Thread): ThreadState {
  const { comment, answer, outcome } = thread;
  if (comment.withdrawnAt) return 'withdrawn';
  if (outcome) return outcome.kind;
  return answer && !isFollowedUp(thread, answer) ? 'answered' : 'waiting';
}

/** Whether someone waits for the chief of staff: not answered, or not since, not ended, not withdrawn. */
export function needsAnswer(thread: Thread): boolean {
  return stateOf(thread) === 'waiting';
}

/**
 * The way to the clause a comment is about: where it is in the version shown, or else was in the one it was made on. Empty before any clause, and for
 * a comment on the whole contract.
 * @param document The version shown, as far as it is known.
 */
export function clauseOf(
  { thread, placement }: PlacedThread,
  document: Pick<ContractDocument, 'blocks'> | undefined
): readonly ClauseStep[] {
  if (!thread.anchor) return [];
  if (!document || !placement || placement.kind === 'orphaned') return thread.anchor.clause;
  return clausePath(document, blockAt(document, placement.start)?.index ?? 0);
}

/** A comment taken back without a word from anyone else: nothing is left to show. */
export function isTakenBack({ comment, replies }: Thread): boolean {
  return comment.withdrawnAt !== undefined && replies.length === 0;
}

/** A thread that is shown with the text: where its words are, or with the whole contract. */
export interface ThreadInText extends PlacedThread {
  readonly placement: Exclude<Placement, { readonly kind: 'orphaned' }> | null;
}

/** Whether a thread is shown with the text. */
export function hasPlaceInText(placed: PlacedThread): placed is ThreadInText {
  return placed.placement?.kind !== 'orphaned' && !isTakenBack(placed.thread);
}

/** The thread something was said in, by the key of what was said: its comment, a reply, or an answer. */
export function findThread(placed: readonly PlacedThread[], key: string): PlacedThread | undefined {
  return placed.find(({ thread }) => [thread.comment, ...thread.replies].some((statement) => statement.key === key));
}

function takesPart(thread: Thread, personId: number): boolean {
  return [thread.comment, ...thread.replies].some((statement) => statement.author.id === personId);
}

/** Whether a filter lets a thread through. */
export function isChosen({ thread, placement }: PlacedThread, filter: ThreadFilter, personId: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'needsAnswer':
      return needsAnswer(thread);
    case 'mine':
      return takesPart(thread, personId);
    case 'moved':
      return placement?.kind === 'moved';
    case 'orphaned':
      return placement?.kind === 'orphaned';
  }
}

/** Where a thread comes in the order of the text: the whole contract first, what has no place last. */
function textOrder({ placement }: PlacedThread): number {
  if (placement === null) return -1;
  return placement.kind === 'orphaned' ? Number.MAX_SAFE_INTEGER : placement.start;
}

const madeAt = ({ thread }: PlacedThread): number => thread.comment.createdAt.getTime();

function compare(left: PlacedThread, right: PlacedThread, order: ThreadOrder): number {
  switch (order) {
    case 'clause':
      return textOrder(left) - textOrder(right);
    case 'newest':
      return right.thread.lastActivity.getTime() - left.thread.lastActivity.getTime();
    case 'mostAgreed':
      return right.thread.comment.agreements.length - left.thread.comment.agreements.length;
  }
}

/** Threads in an order; equals are in the order their comments were made. */
export function sortThreads(threads: readonly PlacedThread[], order: ThreadOrder): readonly PlacedThread[] {
  return [...threads].sort((left, right) => compare(left, right, order) || madeAt(left) - madeAt(right));
}
