/**
 * Positions of the heaviest strictly increasing subsequence: what can stay where it is when everything else has to move past it.
 * Of equally heavy ones always the same is chosen. Takes n log n steps.
 *
 * @param values whole numbers from 0, each at most once.
 * @param weights positive, one for each value.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const size = values.reduce((most, value) => Math.max(most, value + 1), 0);
  // A Fenwick tree: for each value the best chain that ends at or below it.
  const tree: (Chain | undefined)[] = new Array<undefined>(size + 1);
  let best: Chain | undefined;
  values.forEach((value, position) => {
    const before = bestBelow(tree, value);
    const chain: Chain = { position, total: (before?.total ?? 0) + (weights[position] ?? 0), before };
    if (!best || chain.total > best.total) best = chain;
    raise(tree, value + 1, chain);
  });
  const kept = new Set<number>();
  for (let chain = best; chain; chain = chain.before) kept.add(chain.position);
  return kept;
}

interface Chain {
  readonly position: number;
  readonly total: number;
  readonly before: Chain | undefined;
}

function bestBelow(tree: readonly (Chain | undefined)[], value: number): Chain | undefined {
  let found: Chain | undefined;
  for (let node = value; node > 0; node -= node & -node) {
    const chain = tree[node];
    if (chain && (!found || chain.total > found.total)) found = chain;
  }
  return found;
}

function raise(tree: (Chain | undefined)[], from: number, chain: Chain): void {
  for (let node = from; node < tree.length; node += node & -node) {
    const held = tree[node];
    if (!held || chain.total > held.total) tree[node] = chain;
  }
}
