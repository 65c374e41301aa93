import type { Contract } from '../../domain/contracts/contract';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { findOpened, readFolderFacts } from '../contracts/contract-folder';
import { setFolder } from '../contracts/folder-permissions';
// Not by way of the repository: its chunk for periods has the words of the contract comments, which each web part would load then.
import { readContractsState } from '../contracts/reader';
import { DataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import type { SuiteSite } from '../sharepoint/suite-site';

/** A contract by its number. */
export interface NumberedContract {
  readonly id: number;
  readonly title: string;
}

/** Why contracts cannot be read before their lists are in order. */
const notInOrder: ReadonlySet<unknown> = new Set<FailureReason>(['notSetUp', 'notFound', 'notProtected', 'invalid']);

async function readContracts(site: SuiteSite): Promise<readonly Contract[]> {
  try {
    return (await readContractsState(site)).contracts;
  } catch (error) {
    if (error instanceof DataError && notInOrder.has(error.kind)) return [];
    throw error;
  }
}

/**
 * Contracts whose comment period is over or has not begun, and whose folder takes entries all the same; asked for together, however many
 * contracts there are. None while the lists of contracts are not in order, which a set-up has to mend first.
 */
export async function findOpenFolders(site: SuiteSite): Promise<readonly NumberedContract[]> {
  const contracts = await readContracts(site);
  const now = site.clock.now();
  const closed = contracts.filter(({ period }) => !opensFolder(period, now));
  if (closed.length === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = closed.map(({ id }) => readFolderFacts({ ...site, sp }, id));
  const [rights] = await Promise.all([Promise.all(reads), execute()]);
  const opened = await findOpened(site, closed, rights);
  return closed.filter(({ id }) => opened.has(id)).map(({ id, title }) => ({ id, title }));
}

/** Has the folder of a contract let its readers read again, and no one but the office add. */
export async function closeOpenFolder(site: SuiteSite, contractId: number): Promise<void> {
  await setFolder(site, contractId, false);
}
