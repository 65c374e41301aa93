import type { Clause } from './read-clauses';

/** Measures how much clauses of two versions say the same, and finds those of the other version that may. */
export interface Resemblance {
  /** From 0 (no word in common, or a clause that was not measured) to 1 (the same words in the same order, or nearly); the same both ways. */
  between(left: Clause, right: Clause): number;
  /** The few clauses of the right version that share most of what is rare with a left one, best first. */
  candidatesFor(left: Clause): readonly Clause[];
}

/** A word, or a pair of neighbouring words: pairs tell apart texts of the same vocabulary. */
interface Feature {
  /** Clauses of both versions that have it. */
  spread: number;
  readonly rights: Clause[];
}

interface Profile {
  readonly features: ReadonlySet<Feature>;
  readonly weight: number;
}

/** A feature of more clauses than this says nothing about which clause is which. */
const COMMON = 12;
const CANDIDATES = 5;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function createReader(): (clause: Clause) => ReadonlySet<Feature> {
  const known = new Map<string, Feature>();
  const featureOf = (name: string): Feature => {
    const feature = known.get(name) ?? { spread: 0, rights: [] };
    known.set(name, feature);
    return feature;
  };
  return ({ text }) => {
    let before = '';
    const features = new Set<Feature>();
    for (const word of wordsOf(text)) {
      features.add(featureOf(word)).add(featureOf(`${before} ${word}`));
      before = word;
    }
    return features;
  };
}

/**
 * Measures some clauses of two versions. The resemblance is Dice's: twice the weight of what both have, by the weight of both; a feature weighs
 * the more, the fewer of these clauses have it.
 */
export function measureResemblance(lefts: readonly Clause[], rights: readonly Clause[]): Resemblance {
  const read = createReader();
  const sets = new Map([...lefts, ...rights].map((clause) => [clause, read(clause)]));
  for (const features of sets.values()) for (const feature of features) feature.spread += 1;
  const weightOf = ({ spread }: Feature): number => Math.log(1 + sets.size / spread);
  const sum = (features: Iterable<Feature>): number => Array.from(features, weightOf).reduce((total, weight) => total + weight, 0);
  const profiles = new Map<Clause, Profile>(Array.from(sets, ([clause, features]) => [clause, { features, weight: sum(features) }]));
  for (const right of rights) profiles.get(right)?.features.forEach((feature) => feature.rights.push(right));
  return {
    between(left, right) {
      const [a, b] = [profiles.get(left), profiles.get(right)];
      if (!a || !b || a.weight + b.weight === 0) return 0;
      return (2 * sum([...a.features].filter((feature) => b.features.has(feature)))) / (a.weight + b.weight);
    },
    candidatesFor(left) {
      const scores = new Map<Clause, number>();
      for (const feature of profiles.get(left)?.features ?? []) {
        if (feature.spread > COMMON) continue;
        for (const right of feature.rights) scores.set(right, (scores.get(right) ?? 0) + weightOf(feature));
      }
      return [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.index - b.index).slice(0, CANDIDATES).map(([right]) => right);
    }
  };
}
