import type { Contract } from '../../domain/contracts/contract';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { readFolderFacts } from '../contracts/contract-folder';
import { findSplit } from '../contracts/contract-places';
import { setFolder } from '../contracts/folder-permissions';
import { readReaderPrincipals } from '../contracts/item-readers';
import { findOpened, readAdders } from '../contracts/opened-folders';
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

/** Why contracts, or who reads them, cannot be read before their lists and groups are in order. */
const notInOrder: ReadonlySet<unknown> = new Set<FailureReason>(['notSetUp', 'notFound', 'notProtected', 'invalid']);

/** `undefined` for what cannot be read before everything of contracts is in order. */
async function readInOrder<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DataError && notInOrder.has(error.kind)) return undefined;
    throw error;
  }
}

/**
 * Contracts whose comment period is over or has not begun, and whose folder may take entries all the same: it has permissions of its own, by
 * whatever level, or, where it has them for an audience, one that adds. Asked for together, however many contracts there are.
 */
async function findOpenFolders(site: SuiteSite, contracts: readonly Contract[]): Promise<readonly NumberedContract[]> {
  const now = site.clock.now();
  const closed = contracts.filter(({ period }) => !opensFolder(period, now));
  if (closed.length === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = closed.map(({ id }) => readFolderFacts({ ...site, sp }, id));
  const [rights] = await Promise.all([Promise.all(reads), execute()]);
  const opened = await findOpened(site, closed, rights, () => readAdders(site));
  return closed
    .filter(({ id, audience }, index) => (audience ? opened.has(id) : rights[index]?.isOpened))
    .map(({ id, title }) => ({ id, title }));
}

/** Contracts with an audience that other people read a part of than those who read its item. */
async function findSplitAudiences(
  site: SuiteSite,
  contracts: readonly Contract[]
): Promise<readonly NumberedContract[]> {
  if (contracts.every(({ audience }) => audience === undefined)) return [];
  const principals = await readInOrder(readReaderPrincipals(site, 'contracts.readAudience'));
  if (!principals) return [];
  return (await findSplit(site, contracts, principals)).map(({ id, title }) => ({ id, title }));
}

/** What is wrong with the permissions of single contracts. */
export interface ContractFaults {
  readonly openFolders: readonly NumberedContract[];
  readonly splitAudiences: readonly NumberedContract[];
}

/** Looks for faults of contracts. None while their lists or groups are not in order, which a set-up has to mend first. */
export async function findContractFaults(site: SuiteSite): Promise<ContractFaults> {
  const contracts = (await readInOrder(readContractsState(site)))?.contracts ?? [];
  return {
    openFolders: await findOpenFolders(site, contracts),
    splitAudiences: await findSplitAudiences(site, contracts)
  };
}

/** Has the folder of a contract let its readers read again, and no one but the office add. */
export async function closeOpenFolder(site: SuiteSite, contractId: number): Promise<void> {
  await setFolder(site, contractId, false, await readReaderPrincipals(site, 'contracts.changePeriod'));
}
