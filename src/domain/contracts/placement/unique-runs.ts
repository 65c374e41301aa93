import type { Words } from './words';

/** Words that stand in two texts in the same sequence. */
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

/**
 * Where each sequence of `size` words of one line that stands once in the stretch begins, by a number made of the words. The end of one
 * clause and the beginning of the next say nothing about either: they are beside each other in look-alike clauses too.
 */
function placesOfOnce({ ids, lines }: Words, { from, to }: Stretch, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + size <= to; at += 1) {
    if (lines[at] !== lines[at + size - 1]) continue;
    const key = hash(ids, at, size);
    places.set(key, places.has(key) ? REPEATED : at);
  }
  return places;
}

function hash(ids: Int32Array, at: number, size: number): number {
  let key = size;
  for (let step = 0; step < size; step += 1) key = (Math.imul(key, 0x01000193) ^ (ids[at + step] as number)) | 0;
  return key;
}

function areSame(older: Int32Array, newer: Int32Array, { older: first, newer: second, length }: Run): boolean {
  for (let step = 0; step < length; step += 1) if (older[first + step] !== newer[second + step]) return false;
  return true;
}

/**
 * The runs two stretches share that begin with `size` words found once in each: what stands once on both sides belongs together.
 * Overlapping ones are one run. In the order of the older text.
 */
export function findUniqueRuns(older: Words, newer: Words, inOlder: Stretch, inNewer: Stretch, size: number): Run[] {
  const once = placesOfOnce(older, inOlder, size);
  const seeds: Run[] = [];
  for (const [key, at] of placesOfOnce(newer, inNewer, size)) {
    const seed = { older: once.get(key) ?? REPEATED, newer: at, length: size };
    if (seed.older !== REPEATED && at !== REPEATED && areSame(older.ids, newer.ids, seed)) seeds.push(seed);
  }
  seeds.sort((left, right) => left.older - right.older);
  const runs: Run[] = [];
  for (const seed of seeds) {
    const last = runs.at(-1);
    const continues = last !== undefined && seed.older - seed.newer === last.older - last.newer && seed.older <= last.older + last.length;
    if (continues) last.length = seed.older + seed.length - last.older;
    else runs.push(seed);
  }
  return runs;
}

/**
 * The runs with most words that stand in the same order in both texts (longest increasing subsequence, weighted, by a Fenwick tree).
 *
 * @param runs in the order of the older text.
 */
export function chooseChain(runs: readonly Run[]): Run[] {
  const ranks = new Map(runs.map(({ newer }) => newer).sort((left, right) => left - right).map((newer, index) => [newer, index + 1]));
  const tree = new Array<Link | undefined>(runs.length + 1);
  let heaviest: Link | undefined;
  for (const run of runs) {
    const rank = ranks.get(run.newer) as number;
    let previous: Link | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) previous = heavier(previous, tree[at]);
    const link: Link = { run, weight: run.length + (previous?.weight ?? 0), previous };
    for (let at = rank; at < tree.length; at += at & -at) tree[at] = heavier(tree[at], link);
    heaviest = heavier(heaviest, link);
  }
  const chain: Run[] = [];
  for (let link = heaviest; link; link = link.previous) chain.push(link.run);
  return chain.reverse();
}

interface Link {
  readonly run: Run;
  /** Words in the chain up to here. */
  readonly weight: number;
  readonly previous: Link | undefined;
}

/** The first one, unless the second is heavier. */
function heavier(first: Link | undefined, second: Link | undefined): Link | undefined {
  return !first || (second && second.weight > first.weight) ? second : first;
}
