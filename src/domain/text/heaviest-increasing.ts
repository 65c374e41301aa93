/** A member of a sequence. */
export interface Weighed {
  /** A whole number from 0, no other member's. */
  readonly value: number;
  /** More than 0. */
  readonly weight: number;
}

/**
 * The heaviest subsequence whose values increase: what can stay where it is when everything else has to move past it. Of equally heavy ones always the same is
 * chosen. Takes n log n steps, and memory for the largest value.
 *
 * @returns the last one first.
 */
export function heaviestIncreasing<Member extends Weighed>(members: readonly Member[]): ReadonlySet<Member> {
  const size = members.reduce((most, { value }) => Math.max(most, value + 1), 0);
  // A Fenwick tree: for each value the best chain that ends at or below it.
  const tree: (Chain<Member> | undefined)[] = new Array<undefined>(size + 1);
  for (const member of members) {
    const before = bestBelow(tree, member.value);
    raise(tree, member.value + 1, { member, total: (before?.total ?? 0) + member.weight, before });
  }
  const kept = new Set<Member>();
  for (let chain = bestBelow(tree, size); chain; chain = chain.before) kept.add(chain.member);
  return kept;
}

interface Chain<Member> {
  readonly member: Member;
  readonly total: number;
  readonly before: Chain<Member> | undefined;
}

function bestBelow<Member>(tree: readonly (Chain<Member> | undefined)[], value: number): Chain<Member> | undefined {
  let found: Chain<Member> | undefined;
  for (let node = value; node > 0; node -= node & -node) {
    const chain = tree[node];
    if (chain && (!found || chain.total > found.total)) found = chain;
  }
  return found;
}

function raise<Member>(tree: (Chain<Member> | undefined)[], from: number, chain: Chain<Member>): void {
  for (let node = from; node < tree.length; node += node & -node) {
    const held = tree[node];
    if (!held || chain.total > held.total) tree[node] = chain;
  }
}
