import type { ContractFacts } from '../../domain/contracts/contract';
import { plainText } from '../../domain/text/same-text';
import { contracts } from '../../lists/contracts';
import { toDataError, toFileError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import type { FirstReaders, SeenFacts } from './contract-repository';
import { giveTo, readReaderPrincipals } from './item-readers';
import { toFactColumns, toFacts, type ContractItem } from './items';
import { readPublications } from './log-reader';
import { toDecisionColumns, type DecisionColumns } from './readers-decision';
import { saveAsSeen, type ItemPart } from './save-as-seen';

/** Items looked at for one whose answer was lost. */
const NEWEST = 20;
/** For how long the same facts by the same person are a second try, and not another contract. */
const SAME_ACT_MS = 10 * 60_000;

interface NewestItem {
  readonly ID: number;
  readonly Title: string | null;
  readonly ContractYear: number | null;
  readonly ContractSummary: string | null;
  readonly AuthorId: number;
  readonly Created: string;
}

/**
 * A contract this person made just now with the same facts: an earlier try may have arrived and its answer been lost. One with a published
 * version is none: whoever tries again has not come so far.
 */
async function findOwn(site: SuiteSite, columns: ReturnType<typeof toFactColumns>): Promise<number | undefined> {
  const [me, items] = await Promise.all([
    site.sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
    listOf(site, site.sp, contracts)
      .items.select('ID', 'Title', 'ContractYear', 'ContractSummary', 'AuthorId', 'Created')
      .orderBy('ID', false)
      .top(NEWEST)<NewestItem[]>()
  ]);
  const since = site.clock.now().getTime() - SAME_ACT_MS;
  const own = items.find(
    ({ AuthorId, Created, Title, ContractYear, ContractSummary }) =>
      AuthorId === me.Id &&
      Date.parse(Created) >= since &&
      Title === columns.Title &&
      ContractYear === columns.ContractYear &&
      (ContractSummary ?? '') === columns.ContractSummary
  );
  const isUsed = own !== undefined && (await readPublications(site, own.ID)).length > 0;
  return isUsed ? undefined : own?.ID;
}

/** What an item says of a contract that is not to be read yet: nothing. */
const unnamed: ContractFacts = { title: '…', summary: '' };

async function addItem(site: SuiteSite, columns: Partial<ContractItem & DecisionColumns>): Promise<number> {
  const { ID } = (await listOf(site, site.sp, contracts).items.add({ ...columns })) as { readonly ID: number };
  return ID;
}

/** Makes a contract that only owners and the office read: its item says nothing before no one else does. */
async function createUnread(site: SuiteSite, facts: ContractFacts): Promise<number> {
  const principals = await readReaderPrincipals(site, 'contracts.createContract');
  const known = (await findOwn(site, toFactColumns(facts))) ?? (await findOwn(site, toFactColumns(unnamed)));
  const id = known ?? (await addItem(site, { ...toFactColumns(unnamed), ...toDecisionColumns([]) }));
  await giveTo(contractItem(site, id), principals.keptIn(contracts));
  await changeContract(site, { id, ...unnamed }, facts);
  return id;
}

/** Makes a contract, for all physicians or at first for owners and the office alone. @returns its number */
export async function createContract(site: SuiteSite, facts: ContractFacts, readers: FirstReaders): Promise<number> {
  try {
    if (readers === 'office') return await createUnread(site, facts);
    const columns = toFactColumns(facts);
    return (await findOwn(site, columns)) ?? (await addItem(site, columns));
  } catch (error) {
    throw toDataError('contracts.createContract', error);
  }
}

const wordsOf = ({ title, year, summary }: ContractFacts): string =>
  JSON.stringify([title.trim(), year ?? null, plainText(summary).trim()]);

const factsPart: ItemPart<ContractFacts> = {
  operation: 'contracts.changeContract',
  read: toFacts,
  write: toFactColumns,
  isSame: (one, other) => wordsOf(one) === wordsOf(other)
};

/**
 * Says anew what a contract is.
 * @param seen What it was on the page of the person who says so.
 * @throws DataError `conflict` when someone said something else of it meanwhile
 */
export async function changeContract(site: SuiteSite, seen: SeenFacts, facts: ContractFacts): Promise<void> {
  try {
    await saveAsSeen(site, factsPart, { contractId: seen.id, seen, wanted: facts });
  } catch (error) {
    throw toFileError(factsPart.operation, error);
  }
}
