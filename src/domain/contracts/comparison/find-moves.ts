import { heaviestIncreasing } from '../../text/heaviest-increasing';
import type { Pairing } from './pairing';
import type { Clause } from './read-clauses';

/** How a pair's place changed: it stayed, it moved past others, or the clause above it moved and took it along. */
export type Movement = 'stayed' | 'moved' | 'carried';

type Pair = readonly [Clause, Clause];

/** The pairs that keep their order in both versions; of all ways to choose them, the one that leaves least text to be moved. */
function inOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const weighed = pairs.map((pair) => ({
    pair,
    value: pair[1].index,
    weight: pair[0].text.length + pair[1].text.length + 1
  }));
  return new Set(Array.from(heaviestIncreasing(weighed), ({ pair }) => pair));
}

/** A clause that goes on in the other version, and what became of its place. */
export interface PlacedPair {
  readonly left: Clause;
  readonly right: Clause;
  readonly movement: Movement;
}

/**
 * What became of the place of each pair, in the order of the left version. A move is recognized by the order of the whole text, so that a clause under another
 * heading but still between the same clauses has not moved. What is under a moved clause as before is carried, and only what also changed its place
 * there has moved by itself.
 */
export function findMoves(pairing: Pairing): readonly PlacedPair[] {
  const { pairs } = pairing;
  const stayed = inOrder(pairs);
  const away = new Set(pairs.filter((pair) => !stayed.has(pair)).map(([left]) => left));
  const families = new Map<Clause, Pair[]>();
  for (const pair of pairs) {
    const [{ parent }] = pair;
    if (parent && away.has(pair[0]) && away.has(parent) && pairing.isSameParent(...pair))
      families.set(parent, [...(families.get(parent) ?? []), pair]);
  }
  const carried = new Set([...families.values()].flatMap((family) => [...inOrder(family)]));
  return pairs.map((pair): PlacedPair => {
    const [left, right] = pair;
    return { left, right, movement: stayed.has(pair) ? 'stayed' : carried.has(pair) ? 'carried' : 'moved' };
  });
}
