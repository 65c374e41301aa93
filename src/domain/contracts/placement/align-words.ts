import { findCommonSubsequence } from './common-subsequence';
import { chooseChain, findUniqueRuns, type Run, type Stretch } from './unique-runs';
import type { Words } from './words';

/** Which word of the newer text each word of the older one has become; `NOWHERE` when it has become none. */
export interface WordAlignment {
  readonly toNewer: Int32Array;
  /** The same from the newer text's side. */
  readonly toOlder: Int32Array;
  /** 1 for words of the older text that stand in another order now: their passage was moved. */
  readonly isMoved: Uint8Array;
}

export const NOWHERE = -1;

/** Lengths of word sequences looked for, one after the other, each in what the longer ones left open. */
const SEED_SIZES: readonly number[] = [8, 4, 2, 1];
/** Words that must stand together elsewhere for a passage to count as moved. */
const LEAST_MOVED = 6;
/** Largest table (words times words) filled to align what has no unique sequence in common. */
const LARGEST_TABLE = 250_000;

/**
 * Matches the words of two versions of a text: first what stands once in both, then, between those, ever shorter sequences, and at
 * last the longest common subsequence of what is small enough. Near linear in the length of the texts, and always the same.
 */
export function alignWords(older: Words, newer: Words): WordAlignment {
  const aligner = new Aligner(older, newer);
  aligner.alignAll();
  return aligner;
}

class Aligner implements WordAlignment {
  public readonly toNewer: Int32Array;
  public readonly toOlder: Int32Array;
  public readonly isMoved: Uint8Array;

  public constructor(private readonly older: Words, private readonly newer: Words) {
    this.toNewer = new Int32Array(older.ids.length).fill(NOWHERE);
    this.toOlder = new Int32Array(newer.ids.length).fill(NOWHERE);
    this.isMoved = new Uint8Array(older.ids.length);
  }

  public alignAll(): void {
    const everything = [{ from: 0, to: this.older.ids.length }, { from: 0, to: this.newer.ids.length }] as const;
    const [longest = 1, ...shorter] = SEED_SIZES;
    const runs = findUniqueRuns(this.older, this.newer, ...everything, longest);
    const chain = chooseChain(runs);
    const inOrder = new Set(chain);
    const moved = runs.filter((run) => !inOrder.has(run)).sort((left, right) => right.length - left.length || left.older - right.older);
    const matched = chain.map((run) => this.match(run, ...everything));
    for (const run of moved) this.matchMoved(run, ...everything);
    this.alignBetween(matched, ...everything, shorter);
  }

  private areSame(older: number, newer: number): boolean {
    return this.older.ids[older] === this.newer.ids[newer] && this.toNewer[older] === NOWHERE && this.toOlder[newer] === NOWHERE;
  }

  /**
   * Matches what is still free of a run, lengthened both ways to the ends of its lines: beyond, the next clause may begin with the very
   * words another one began with, and would be taken for it.
   */
  private match(run: Run, inOlder: Stretch, inNewer: Stretch): Run {
    const shift = run.newer - run.older;
    const isFree = (at: number): boolean =>
      at >= inOlder.from && at < inOlder.to && at + shift >= inNewer.from && at + shift < inNewer.to && this.areSame(at, at + shift);
    const areBeside = (at: number, next: number): boolean =>
      this.older.lines[at] === this.older.lines[next] && this.newer.lines[at + shift] === this.newer.lines[next + shift];
    const last = run.older + run.length - 1;
    let from = run.older;
    while (from <= last && !isFree(from)) from += 1;
    if (from > last) return { ...run, length: 0 };
    while (areBeside(from, from - 1) && isFree(from - 1)) from -= 1;
    let to = from;
    while (isFree(to) && (to <= last || areBeside(to, to - 1))) {
      this.toNewer[to] = to + shift;
      this.toOlder[to + shift] = to;
      to += 1;
    }
    return { older: from, newer: from + shift, length: to - from };
  }

  private matchMoved(run: Run, inOlder: Stretch, inNewer: Stretch): void {
    if (run.length < LEAST_MOVED) return;
    const { older, length } = this.match(run, inOlder, inNewer);
    this.isMoved.fill(1, older, older + length);
  }

  private alignBetween(runs: readonly Run[], inOlder: Stretch, inNewer: Stretch, sizes: readonly number[]): void {
    let older = inOlder.from;
    let newer = inNewer.from;
    for (const run of runs) {
      if (run.length === 0) continue;
      this.alignGap({ from: older, to: run.older }, { from: newer, to: run.newer }, sizes);
      older = run.older + run.length;
      newer = run.newer + run.length;
    }
    this.alignGap({ from: older, to: inOlder.to }, { from: newer, to: inNewer.to }, sizes);
  }

  private alignGap(inOlder: Stretch, inNewer: Stretch, sizes: readonly number[]): void {
    if (inOlder.from >= inOlder.to || inNewer.from >= inNewer.to) return;
    const [size, ...shorter] = sizes;
    if (size === undefined) {
      this.alignByTable(inOlder, inNewer);
      return;
    }
    const chain = chooseChain(findUniqueRuns(this.older, this.newer, inOlder, inNewer, size));
    this.alignBetween(chain.map((run) => this.match(run, inOlder, inNewer)), inOlder, inNewer, shorter);
  }

  /** What would take too large a table has nothing telling in common and is left. */
  private alignByTable(inOlder: Stretch, inNewer: Stretch): void {
    const rows = inOlder.to - inOlder.from;
    const columns = inNewer.to - inNewer.from;
    if (rows * columns > LARGEST_TABLE) return;
    for (const [row, column] of findCommonSubsequence(rows, columns, (row, column) => this.areSame(inOlder.from + row, inNewer.from + column))) {
      this.toNewer[inOlder.from + row] = inNewer.from + column;
      this.toOlder[inNewer.from + column] = inOlder.from + row;
    }
  }
}
