import type { ContractFacts } from '../../domain/contracts/contract';
import { contracts } from '../../lists/contracts';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { toFactColumns } from './items';

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

/** A contract this person made just now with the same facts: an earlier try may have arrived and its answer been lost. */
async function findOwn(site: SuiteSite, columns: ReturnType<typeof toFactColumns>): Promise<number | undefined> {
  const [me, items] = await Promise.all([
    site.sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
    listOf(site, site.sp, contracts)
      .items.select('ID', 'Title', 'ContractYear', 'ContractSummary', 'AuthorId', 'Created')
      .orderBy('ID', false)
      .top(NEWEST)<NewestItem[]>()
  ]);
  const since = site.clock.now().getTime() - SAME_ACT_MS;
  return items.find(
    ({ AuthorId, Created, Title, ContractYear, ContractSummary }) =>
      AuthorId === me.Id &&
      Date.parse(Created) >= since &&
      Title === columns.Title &&
      ContractYear === columns.ContractYear &&
      (ContractSummary ?? '') === columns.ContractSummary
  )?.ID;
}

/** Makes a contract. @returns its number */
export async function createContract(site: SuiteSite, facts: ContractFacts): Promise<number> {
  const columns = toFactColumns(facts);
  try {
    const known = await findOwn(site, columns);
    if (known !== undefined) return known;
    const { ID } = (await listOf(site, site.sp, contracts).items.add({ ...columns })) as { readonly ID: number };
    return ID;
  } catch (error) {
    throw toDataError('contracts.createContract', error);
  }
}

/** Says anew what a contract is. */
export async function changeContract(site: SuiteSite, id: number, facts: ContractFacts): Promise<void> {
  try {
    await listOf(site, site.sp, contracts)
      .items.getById(id)
      .update({ ...toFactColumns(facts) });
  } catch (error) {
    throw toDataError('contracts.changeContract', error);
  }
}
