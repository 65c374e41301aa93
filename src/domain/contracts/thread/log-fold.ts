/**
 * The discussions of all contracts of a log, kept up to date as the log grows: what a contract's discussion costs follows from what is
 * new about it, not from how much was said before. Non-goal: a log that loses entries; it is append-only (docs/decisions/0004).
 */
import { DiscussionFold } from './discussion-fold';
import type { Entry } from './entry';
import { entriesSince } from './entry-log';
import type { SpeaksForOffice } from './thread';

/** Holds a `DiscussionFold` for each contract. */
export class LogFold {
  private readonly folds = new Map<number, DiscussionFold>();
  private taken: readonly Entry[] = [];

  /** @param speaksForOffice As for `DiscussionFold`. */
  public constructor(private readonly speaksForOffice?: SpeaksForOffice) {}

  /**
   * Takes in what the log has that it had not the last time. The same log again changes nothing.
   * @param pending Entries on their way; those of the last time that are not among them and did not arrive are forgotten.
   */
  public take({ entries }: { readonly entries: readonly Entry[] }, pending: readonly Entry[] = []): void {
    for (const [contractId, news] of byContract(entriesSince(entries, this.taken))) this.of(contractId).add(news);
    this.taken = entries;
    const expected = byContract(pending);
    for (const contractId of new Set([...this.folds.keys(), ...expected.keys()]))
      this.of(contractId).expect(expected.get(contractId) ?? []);
  }

  /** A contract's discussion; empty when nothing was said. */
  public of(contractId: number): DiscussionFold {
    const known = this.folds.get(contractId);
    if (known) return known;
    const fold = new DiscussionFold(this.speaksForOffice);
    this.folds.set(contractId, fold);
    return fold;
  }
}

function byContract(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const contracts = new Map<number, Entry[]>();
  for (const entry of entries) {
    const there = contracts.get(entry.contractId);
    if (there) there.push(entry);
    else contracts.set(entry.contractId, [entry]);
  }
  return contracts;
}
