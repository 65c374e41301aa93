import type { ContractRepository, ContractsState } from '../../../data/contracts/contract-repository';
import { completeContract, type EntryLog } from '../../../domain/contracts/thread/entry-log';

/** Reads a contract's older entries and puts them into the shelf. What fails is tried again the next time the contract is opened. */
export async function addOlderEntries(
  repository: ContractRepository,
  contractId: number,
  log: EntryLog | undefined,
  change: (update: (shelf: ContractsState) => ContractsState) => void
): Promise<void> {
  if (!log) return;
  try {
    const older = await repository.readOlderEntries(contractId, log);
    change((shelf) => ({ ...shelf, log: completeContract(shelf.log, contractId, older) }));
  } catch {
    // The newest entries are shown meanwhile, and the counts say nothing about what is not known.
  }
}
