/**
 * The discussions of all contracts, kept up to date as the logs grow: what a contract's discussion costs follows from what is new about
 * it, not from how much was said before (docs/decisions/0015).
 */
import { emptyLogs, type ContractLogs } from './contract-logs';
import { DiscussionFold } from './discussion-fold';
import { logNames, type Entry } from './entry';
import { differenceBetween } from './entry-log';

/** Holds a `DiscussionFold` for each contract. */
export class LogFold {
  private readonly folds = new Map<number, DiscussionFold>();
  private taken = emptyLogs;

  /**
   * Takes in how the logs differ from those of the last time. The same logs again change nothing.
   * @param pending Entries on their way; those of the last time that are not among them and did not arrive are forgotten.
   */
  public take(logs: ContractLogs, pending: readonly Entry[] = []): void {
    const differences = logNames.map((name) => differenceBetween(this.taken[name].entries, logs[name].entries));
    for (const [contractId, entries] of byContract(differences.flatMap(({ removed }) => removed)))
      this.of(contractId).remove(entries);
    for (const [contractId, entries] of byContract(differences.flatMap(({ added }) => added)))
      this.of(contractId).add(entries);
    this.taken = logs;
    const expected = byContract(pending);
    for (const contractId of new Set([...this.folds.keys(), ...expected.keys()]))
      this.of(contractId).expect(expected.get(contractId) ?? []);
  }

  /** A contract's discussion; empty when nothing was said. */
  public of(contractId: number): DiscussionFold {
    const known = this.folds.get(contractId);
    if (known) return known;
    const fold = new DiscussionFold();
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
