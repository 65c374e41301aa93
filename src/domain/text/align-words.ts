import { alignGap } from './align-gap';
import { chooseChain, findUniqueRuns, groupWords, type Grouped, type Run, type Stretch } from './unique-runs';
import type { Words } from './word-sequence';

/** Which word of the newer text each word of the older one has become; `NOWHERE` when it has become none. */
export interface WordAlignment {
  readonly toNewer: Int32Array;
  /** The same from the newer text's side. */
  readonly toOlder: Int32Array;
  /** 1 for words of the older text that are in another order now: their passage was moved. */
  readonly isMoved: Uint8Array;
}

export const NOWHERE = -1;

/** Sequences of 8 words are looked for at first, then of 4, 2 and 1, each in what the longer ones left open. */
const DOUBLINGS = 3;
/** Words on both sides together up to which nothing has to hold them together for the longest common subsequence to be the right one. */
const SHORT = 32;
/**
 * Matches the words of two versions of a text: first what occurs once in both, then, between those, ever shorter sequences, and at
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

  public constructor(
    private readonly older: Words,
    private readonly newer: Words
  ) {
    this.toNewer = new Int32Array(older.ids.length).fill(NOWHERE);
    this.toOlder = new Int32Array(newer.ids.length).fill(NOWHERE);
    this.isMoved = new Uint8Array(older.ids.length);
  }

  public alignAll(): void {
    const everything = [
      { from: 0, to: this.older.ids.length },
      { from: 0, to: this.newer.ids.length }
    ] as const;
    const [longest, ...shorter] = groupWords(this.older, this.newer, DOUBLINGS);
    const runs = findUniqueRuns(longest as Grouped, ...everything);
    const chain = chooseChain(runs);
    const inOrder = new Set(chain);
    const moved = runs.filter((run) => !inOrder.has(run)).sort((left, right) => right.length - left.length);
    const matched = chain.map((run) => this.match(run));
    for (const { older, length } of moved.map((run) => this.match(run))) this.isMoved.fill(1, older, older + length);
    this.alignBetween(matched, ...everything, shorter);
  }

  private areSame(older: number, newer: number): boolean {
    return (
      this.older.ids[older] === this.newer.ids[newer] &&
      this.toNewer[older] === NOWHERE &&
      this.toOlder[newer] === NOWHERE
    );
  }

  /**
   * Matches what is still free of a run, lengthened both ways to the ends of its lines: beyond, the next clause may begin with the very
   * words another one began with, and would be taken for it.
   */
  private match(run: Run): Run {
    const shift = run.newer - run.older;
    const areBeside = (at: number, next: number): boolean =>
      this.older.lines[at] === this.older.lines[next] &&
      this.newer.lines[at + shift] === this.newer.lines[next + shift];
    const isFree = (at: number): boolean => this.areSame(at, at + shift);
    const end = run.older + run.length;
    let from = run.older;
    while (from < end && !isFree(from)) from += 1;
    if (from === end) return { ...run, length: 0 };
    while (areBeside(from, from - 1) && isFree(from - 1)) from -= 1;
    let to = from;
    while (isFree(to) && (to < end || areBeside(to, to - 1))) {
      this.matchWord(to, to + shift);
      to += 1;
    }
    return { older: from, newer: from + shift, length: to - from };
  }

  private alignBetween(runs: readonly Run[], inOlder: Stretch, inNewer: Stretch, groups: readonly Grouped[]): void {
    let older = inOlder.from;
    let newer = inNewer.from;
    for (const run of runs) {
      this.alignGap({ from: older, to: run.older }, { from: newer, to: run.newer }, groups);
      older = run.older + run.length;
      newer = run.newer + run.length;
    }
    this.alignGap({ from: older, to: inOlder.to }, { from: newer, to: inNewer.to }, groups);
  }

  private alignGap(inOlder: Stretch, inNewer: Stretch, groups: readonly Grouped[]): void {
    if (inOlder.from >= inOlder.to || inNewer.from >= inNewer.to) return;
    const [longest, ...shorter] = groups;
    const isShort = inOlder.to - inOlder.from + inNewer.to - inNewer.from <= SHORT;
    if (longest === undefined || isShort) {
      this.alignRest(inOlder, inNewer);
      return;
    }
    const chain = chooseChain(findUniqueRuns(longest, inOlder, inNewer));
    this.alignBetween(
      chain.map((run) => this.match(run)),
      inOlder,
      inNewer,
      shorter
    );
  }

  private alignRest(inOlder: Stretch, inNewer: Stretch): void {
    const older = freeWords(this.older.ids, this.toNewer, inOlder, TAKEN_OLDER);
    const newer = freeWords(this.newer.ids, this.toOlder, inNewer, TAKEN_NEWER);
    for (const [left, right] of alignGap(older, newer)) this.matchWord(inOlder.from + left, inNewer.from + right);
  }

  private matchWord(older: number, newer: number): void {
    this.toNewer[older] = newer;
    this.toOlder[newer] = older;
  }
}

/** In place of words that are matched already; no number of a word, and not the same on both sides. */
const TAKEN_OLDER = -1;
const TAKEN_NEWER = -2;

function freeWords(ids: Int32Array, matches: Int32Array, { from, to }: Stretch, taken: number): Int32Array {
  return ids.subarray(from, to).map((id, at) => (matches[from + at] === NOWHERE ? id : taken));
}
