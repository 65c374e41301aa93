import { findInText, foldForFinding, foldQuery, type FoldedText } from '../../text/find-text';
import type { TextRange } from '../../text/text-range';
import { blockAt, type ContractDocument } from '../document/document-model';
import { sortThreads, type PlacedThread } from '../thread/choose-threads';

interface MatchPlace {
  /** The block it is in or about: before the first for the whole contract, after the last where the text has no place for it. */
  readonly block: number;
}

/** Words of the contract. */
export interface TextMatch extends MatchPlace {
  readonly kind: 'text';
  /** Which one of its block it is, from 0. */
  readonly index: number;
}

/** Something someone said that has the words. */
export interface CommentMatch extends MatchPlace {
  readonly kind: 'comment';
  /** The thread, by the key of its comment. */
  readonly threadKey: string;
  /** What was said in it. */
  readonly statementKey: string;
}

export type FindMatch = TextMatch | CommentMatch;

export interface FoundInContract {
  /** In the order of reading: what is said about a clause comes after its text. */
  readonly matches: readonly FindMatch[];
  readonly inText: number;
  readonly inComments: number;
  /** The words found in each block. */
  readonly byBlock: ReadonlyMap<number, readonly TextRange[]>;
}

export interface FindScope {
  /** The text, as far as it is known. */
  readonly document: ContractDocument | undefined;
  /** Whether the text is searched, too. */
  readonly hasText: boolean;
  readonly threads: readonly PlacedThread[];
}

export const nothingFound: FoundInContract = { matches: [], inText: 0, inComments: 0, byBlock: new Map() };

/** Texts are folded once, however often one searches. */
const folds = new WeakMap<{ readonly text: string }, FoldedText>();

function foldOf(written: { readonly text: string }): FoldedText {
  const before = folds.get(written);
  if (before) return before;
  const now = foldForFinding(written.text);
  folds.set(written, now);
  return now;
}

function blockOf({ placement }: PlacedThread, document: ContractDocument | undefined): number {
  if (!placement) return -1;
  if (placement.kind === 'orphaned' || !document) return document?.blocks.length ?? 0;
  return blockAt(document, placement.start)?.index ?? -1;
}

/** What is said in a thread that has the words; what was withdrawn is no longer shown. */
function findInThread(placed: PlacedThread, block: number, wanted: string): readonly CommentMatch[] {
  const { comment, replies } = placed.thread;
  return [comment, ...replies]
    .filter((statement) => !statement.withdrawnAt && foldOf(statement).text.includes(wanted))
    .map(({ key }) => ({ kind: 'comment', block, threadKey: comment.key, statementKey: key }));
}

/** Finds words in a contract and in what is said about it, forgiving as `foldForFinding` is. */
export function findInContract(query: string, { document, hasText, threads }: FindScope): FoundInContract {
  const wanted = foldQuery(query);
  if (!wanted) return nothingFound;
  const byBlock = new Map<number, readonly TextRange[]>();
  const inText: TextMatch[] = [];
  for (const block of hasText ? (document?.blocks ?? []) : []) {
    const ranges = findInText(foldOf(block), wanted);
    if (ranges.length > 0) byBlock.set(block.index, ranges);
    for (let index = 0; index < ranges.length; index += 1) inText.push({ kind: 'text', block: block.index, index });
  }
  const inComments = sortThreads(threads, 'clause').flatMap((placed) =>
    findInThread(placed, blockOf(placed, document), wanted)
  );
  // The order of equals is kept: the text of a clause, then what is said about it.
  const matches = [...inText, ...inComments].sort((left, right) => left.block - right.block);
  return { matches, inText: inText.length, inComments: inComments.length, byBlock };
}

/** Whether two searches found the same: the same place of a block, or the same statement. */
export function isSameMatch(left: FindMatch, right: FindMatch): boolean {
  if (left.kind === 'comment') return right.kind === 'comment' && left.statementKey === right.statementKey;
  return right.kind === 'text' && left.block === right.block && left.index === right.index;
}

/** Position of the first match at or after a block, the first of all where none is; -1 where nothing was found. */
export function firstFrom(matches: readonly FindMatch[], block: number): number {
  const at = matches.findIndex((match) => match.block >= block);
  return at < 0 && matches.length > 0 ? 0 : at;
}
