import type { Clause } from './read-clauses';

/** Which clause of one version continues as which of the other. Each has at most one partner. */
export class Pairing {
  private readonly rightOf = new Map<Clause, Clause>();
  private readonly leftOf = new Map<Clause, Clause>();

  pair(left: Clause, right: Clause): void {
    this.rightOf.set(left, right);
    this.leftOf.set(right, left);
  }

  /** The partner of a clause of either version. */
  partnerOf(clause: Clause): Clause | undefined {
    return this.rightOf.get(clause) ?? this.leftOf.get(clause);
  }

  isFree(clause: Clause): boolean {
    return this.partnerOf(clause) === undefined;
  }

  /** Whether both are under clauses that are partners, or both under none. */
  isSameParent(left: Clause, right: Clause): boolean {
    return left.parent === undefined
      ? right.parent === undefined
      : right.parent !== undefined && this.partnerOf(left.parent) === right.parent;
  }

  /** All pairs, in the order of the left version. */
  get pairs(): readonly (readonly [Clause, Clause])[] {
    return [...this.rightOf].sort(([a], [b]) => a.index - b.index);
  }
}
