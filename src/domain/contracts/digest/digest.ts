import { isSameClause, type ClauseStep, type ContractDocument } from '../document/document-model';
import type { Anchor } from '../document/anchor';
import { clauseOf, sortThreads, stateOf, type PlacedThread, type ThreadState } from '../thread/choose-threads';
import type { Statement, Thread } from '../thread/thread';

/** A comment with everything said about it, numbered for those who speak of it in a meeting. */
export interface DigestItem {
  /** From 1, in reading order. */
  readonly number: number;
  readonly thread: Thread;
  readonly state: ThreadState;
  /** The way to its clause in the version shown; of a comment without a place there, in the version it was made on. Empty: before any clause. */
  readonly clause: readonly ClauseStep[];
  /** Where its words were when it was made; `null` for the whole contract. */
  readonly quoted: Anchor | null;
  /** The words it is at now, where they are others than its author quoted. */
  readonly wordsNow?: string;
}

/** The comments of one clause. */
export interface DigestSection {
  readonly clause: readonly ClauseStep[];
  readonly items: readonly DigestItem[];
}

/** Everything said about a version of a contract, in reading order. */
export interface Digest {
  /** About the whole contract. */
  readonly whole: readonly DigestItem[];
  readonly sections: readonly DigestSection[];
  /** Comments whose words are no longer in the text. */
  readonly withoutPlace: readonly DigestItem[];
}

/** What is said in a thread and still stands, in the order the site took it; the answers among it. */
export function standingReplies({ replies }: Thread): readonly Statement[] {
  return replies.filter(({ withdrawnAt }) => withdrawnAt === undefined);
}

/** Comments in a digest, by part and in order. @returns how many there are */
export function countItems({ whole, sections, withoutPlace }: Digest): number {
  return whole.length + withoutPlace.length + sections.reduce((sum, { items }) => sum + items.length, 0);
}

type Part = 'whole' | 'placed' | 'withoutPlace';

function partOf({ placement }: PlacedThread): Part {
  if (placement === null) return 'whole';
  return placement.kind === 'orphaned' ? 'withoutPlace' : 'placed';
}

/** A comment taken back without a word from anyone else says nothing anymore; what the site does not have yet is not said. */
function isSaid({ thread }: PlacedThread): boolean {
  return !thread.comment.isPending && !(thread.comment.withdrawnAt && thread.replies.length === 0);
}

function toItem(placed: PlacedThread, number: number, document: ContractDocument): DigestItem {
  const { thread, placement } = placed;
  return {
    number,
    thread,
    state: stateOf(thread),
    clause: clauseOf(placed, document),
    quoted: thread.originalAnchor,
    ...(placement?.kind === 'moved' && placement.how === 'changed' && { wordsNow: placement.newQuote })
  };
}

function toSections(items: readonly DigestItem[]): readonly DigestSection[] {
  const sections: { clause: readonly ClauseStep[]; items: DigestItem[] }[] = [];
  for (const item of items) {
    const last = sections[sections.length - 1];
    if (last && isSameClause(last.clause, item.clause)) last.items.push(item);
    else sections.push({ clause: item.clause, items: [item] });
  }
  return sections;
}

/**
 * Everything said about a contract in the order in which one reads: the whole contract first, then clause by clause, last what has no
 * place in this version. Comments of one place are in the order they were made.
 * @param document The version shown, which the placements are of.
 */
export function buildDigest(placed: readonly PlacedThread[], document: ContractDocument): Digest {
  const items: Record<Part, DigestItem[]> = { whole: [], placed: [], withoutPlace: [] };
  const said = sortThreads(placed.filter(isSaid), 'clause');
  said.forEach((each, index) => items[partOf(each)].push(toItem(each, index + 1, document)));
  return { whole: items.whole, sections: toSections(items.placed), withoutPlace: items.withoutPlace };
}
