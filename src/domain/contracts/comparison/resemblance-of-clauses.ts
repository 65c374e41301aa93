import { foldWords } from '../../text/fold-text';
import type { Clause } from './read-clauses';

/** Measures how much clauses of two versions say the same, and finds those of the other version that may. */
export interface Resemblance {
  /** From 0 (no word in common, or a clause that was not measured) to 1 (the same words in the same order); the same both ways. */
  between(left: Clause, right: Clause): number;
  /** The few clauses of the right version that share most of what is rare with a left one, best first. */
  candidatesFor(left: Clause): readonly Clause[];
}

/** A pair of neighboring words, which distinguishes even texts of the same vocabulary. */
interface Pair {
  /** Clauses of both versions that have it. */
  spread: number;
  /** The rarer, the more. */
  weight: number;
  readonly rights: Clause[];
}

interface Profile {
  readonly pairs: ReadonlySet<Pair>;
  readonly weight: number;
}

const unmeasured: Profile = { pairs: new Set(), weight: 0 };

/** A pair in more clauses than this says nothing about which clause is which. */
const COMMON = 12;
const CANDIDATES = 5;

type Followers = Map<string, Pair>;

/** Reads the different pairs of a clause; its first word makes a pair with nothing. */
function createReader(): (clause: Clause) => ReadonlySet<Pair> {
  const followers = new Map<string, Followers>();
  return ({ text }) => {
    const pairs = new Set<Pair>();
    let before = '';
    for (const word of foldWords(text)) {
      const after: Followers = followers.get(before) ?? new Map<string, Pair>();
      if (after.size === 0) followers.set(before, after);
      const pair = after.get(word) ?? { spread: 0, weight: 0, rights: [] };
      if (pair.spread === 0) after.set(word, pair);
      if (pairs.size < pairs.add(pair).size) pair.spread += 1;
      before = word;
    }
    return pairs;
  };
}

function sharedWeight(some: ReadonlySet<Pair>, others: ReadonlySet<Pair>): number {
  let weight = 0;
  for (const pair of some) if (others.has(pair)) weight += pair.weight;
  return weight;
}

/**
 * Measures some clauses of two versions. The resemblance is Dice's: twice the weight of the pairs of words both have, by the
 * weight of those of each; a pair weighs the more, the fewer of these clauses have it.
 */
export function measureResemblance(lefts: readonly Clause[], rights: readonly Clause[]): Resemblance {
  const read = createReader();
  const sets = new Map([...lefts, ...rights].map((clause) => [clause, read(clause)]));
  const profiles = new Map<Clause, Profile>();
  for (const [clause, pairs] of sets) {
    let weight = 0;
    for (const pair of pairs) weight += pair.weight = Math.log(1 + sets.size / pair.spread);
    profiles.set(clause, { pairs, weight });
  }
  const profileOf = (clause: Clause): Profile => profiles.get(clause) ?? unmeasured;
  for (const right of rights) for (const pair of profileOf(right).pairs) pair.rights.push(right);
  return {
    between(left, right) {
      const [a, b] = [profileOf(left), profileOf(right)];
      return (2 * sharedWeight(a.pairs, b.pairs)) / Math.max(a.weight + b.weight, Number.MIN_VALUE);
    },
    candidatesFor(left) {
      const scores = new Map<Clause, number>();
      for (const { spread, weight, rights: holders } of profileOf(left).pairs) {
        if (spread > COMMON) continue;
        for (const right of holders) scores.set(right, (scores.get(right) ?? 0) + weight);
      }
      return [...scores]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.index - b.index)
        .slice(0, CANDIDATES)
        .map(([right]) => right);
    }
  };
}
