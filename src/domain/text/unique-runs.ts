import { heaviestIncreasing } from './heaviest-increasing';
import type { Words } from './word-sequence';

/** Words that are in two texts in the same sequence. */
export interface Run {
  /** Position of the first word in the older and in the newer text. */
  older: number;
  newer: number;
  length: number;
}

/** A stretch of words: from one position up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const REPEATED = -1;

/** Two texts whose words are grouped into sequences of the same length; see `groupWords`. */
export interface Grouped {
  /** Words in a sequence. */
  readonly size: number;
  /** Number of the sequence that begins at each word, the same for the same sequence in both; `REPEATED` where none begins. */
  readonly older: Int32Array;
  readonly newer: Int32Array;
}

/**
 * The sequences of 1, 2, 4, ... words of two texts, up to `doublings` times twice as long, longest first. A sequence lies within a line: the
 * end of one clause and the beginning of the next say nothing about either, they are beside each other in look-alike clauses too.
 */
export function groupWords(older: Words, newer: Words, doublings: number): readonly Grouped[] {
  let grouped: Grouped = { size: 1, older: older.ids, newer: newer.ids };
  const all = [grouped];
  for (let doubling = 0; doubling < doublings; doubling += 1) {
    const numbers = new Map<number, number>();
    const { size } = grouped;
    grouped = {
      size: 2 * size,
      older: pairUp(grouped.older, size, older, numbers),
      newer: pairUp(grouped.newer, size, newer, numbers)
    };
    all.unshift(grouped);
  }
  return all;
}

/** Keeps two numbers of sequences apart in one that is still exact. */
const PAIRING = 2 ** 26;

function pairUp(groups: Int32Array, size: number, { lines }: Words, numbers: Map<number, number>): Int32Array {
  return groups.map((group, at) => {
    if (lines[at] !== lines[at + 2 * size - 1]) return REPEATED;
    const pair = group * PAIRING + (groups[at + size] as number);
    const number = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, number);
    return number;
  });
}

/** Where each sequence that occurs once in the stretch begins, by its number. */
function placesOfOnce(groups: Int32Array, { from, to }: Stretch, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + size <= to; at += 1) {
    const group = groups[at] as number;
    if (group !== REPEATED) places.set(group, places.has(group) ? REPEATED : at);
  }
  return places;
}

/**
 * The runs two stretches share that begin with a sequence found once in each: what occurs once on both sides belongs together.
 * Overlapping ones are one run. In the order of the older text.
 */
export function findUniqueRuns({ size, older, newer }: Grouped, inOlder: Stretch, inNewer: Stretch): Run[] {
  const once = placesOfOnce(older, inOlder, size);
  const seeds: Run[] = [];
  for (const [group, at] of placesOfOnce(newer, inNewer, size)) {
    const seed = { older: once.get(group) ?? REPEATED, newer: at, length: size };
    if (seed.older !== REPEATED && at !== REPEATED) seeds.push(seed);
  }
  seeds.sort((left, right) => left.older - right.older);
  const runs: Run[] = [];
  for (const seed of seeds) {
    const last = runs.at(-1);
    const continues =
      last !== undefined &&
      seed.older - seed.newer === last.older - last.newer &&
      seed.older <= last.older + last.length;
    if (continues) last.length = seed.older + seed.length - last.older;
    else runs.push(seed);
  }
  return runs;
}

/**
 * The runs with most words that are in the same order in both texts.
 *
 * @param runs in the order of the older text.
 */
export function chooseChain(runs: readonly Run[]): readonly Run[] {
  const ranks = new Map(
    runs
      .map(({ newer }) => newer)
      .sort((left, right) => left - right)
      .map((newer, rank) => [newer, rank])
  );
  const kept = heaviestIncreasing(
    runs.map((run) => ({ run, value: ranks.get(run.newer) as number, weight: run.length }))
  );
  return [...kept].map(({ run }) => run).reverse();
}
