import type { Contract } from '../../domain/contracts/contract';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { opensFolder } from '../../domain/contracts/period/comment-period';
import { hasFolderApart, readPlaceFacts, type PlaceFacts } from '../contracts/contract-folder';
import { findSplit } from '../contracts/contract-places';
import { setFolder } from '../contracts/folder-permissions';
import { readReaderPrincipals } from '../contracts/item-readers';
import { keepFolders } from '../contracts/keep-periods';
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

/** A contract and what is known of its folders. */
interface Placed {
  readonly contract: Contract;
  readonly facts: PlaceFacts;
}

/** Asked for together, however many contracts there are. */
async function readPlaces(site: SuiteSite, contracts: readonly Contract[]): Promise<readonly Placed[]> {
  if (contracts.length === 0) return [];
  const { sp, execute } = openBatch(site);
  const reads = contracts.map(async (contract) => ({
    contract,
    facts: await readPlaceFacts({ ...site, sp }, contract.id)
  }));
  const [placed] = await Promise.all([Promise.all(reads), execute()]);
  return placed;
}

/**
 * Contracts whose comment period is over or has not begun, and whose folder may take entries all the same: it has permissions of its own, by
 * whatever level, or, where it has them for an audience, one that adds.
 */
async function findOpenFolders(site: SuiteSite, placed: readonly Placed[]): Promise<readonly Contract[]> {
  const now = site.clock.now();
  const closed = placed.filter(({ contract }) => !opensFolder(contract.period, now));
  if (closed.length === 0) return [];
  const [contracts, rights] = [closed.map(({ contract }) => contract), closed.map(({ facts }) => facts.entries)];
  const opened = await findOpened(site, contracts, rights, () => readAdders(site));
  return contracts.filter(({ id, audience }, index) => (audience ? opened.has(id) : rights[index]?.isOpened));
}

/** Contracts that other people read a part of than those who read its item. */
async function findSplitAudiences(site: SuiteSite, placed: readonly Placed[]): Promise<readonly Contract[]> {
  const asked = placed.filter(({ contract, facts }) => contract.audience !== undefined || hasFolderApart(facts));
  if (asked.length === 0) return [];
  const principals = await readInOrder(readReaderPrincipals(site, 'contracts.readAudience'));
  return principals
    ? findSplit(
        site,
        asked.map(({ contract }) => contract),
        principals
      )
    : [];
}

/** What is wrong with the permissions of single contracts. */
export interface ContractFaults {
  readonly openFolders: readonly NumberedContract[];
  readonly splitAudiences: readonly NumberedContract[];
}

const numbered = ({ id, title }: Contract): NumberedContract => ({ id, title });

/** Looks for faults of contracts. None while their lists or groups are not in order, which a set-up has to mend first. */
export async function findContractFaults(site: SuiteSite): Promise<ContractFaults> {
  const placed = await readPlaces(site, (await readInOrder(readContractsState(site)))?.contracts ?? []);
  const open = await findOpenFolders(site, placed);
  // To close a folder gives it to its readers again; whatever else is wrong is found by the look after that.
  const split = await findSplitAudiences(
    site,
    placed.filter(({ contract }) => contract.audience !== undefined || !open.includes(contract))
  );
  return { openFolders: open.map(numbered), splitAudiences: split.map(numbered) };
}

/**
 * Has the folder of a contract let its readers read again, and no one but the office add; unless a colleague opens its period meanwhile.
 * @throws DataError `conflict` when the folder could not be set as the period says by then.
 */
export async function closeOpenFolder(site: SuiteSite, contractId: number): Promise<void> {
  await setFolder(site, contractId, false, await readReaderPrincipals(site, 'contracts.changePeriod'));
  if ((await keepFolders(site, [contractId])).has(contractId))
    throw new DataError('conflict', 'contracts.changePeriod', 'The comment period was changed meanwhile.');
}
