import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Contract } from '../../domain/contracts/contract';
import { contracts } from '../../lists/contracts';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { setFolder } from './folder-permissions';
import { updatePeriodRule } from './period-rule';
import { toPeriodColumns } from './items';
import { readContracts } from './reader';

async function savePeriod(site: SuiteSite, contract: Contract, period: CommentPeriod): Promise<void> {
  await listOf(site, site.sp, contracts)
    .items.getById(contract.id)
    .update({ ...toPeriodColumns(period) });
}

/** Sets when SharePoint's own clock lets entries in, as the period will be. */
async function setRule(site: SuiteSite, contract: Contract, period: CommentPeriod): Promise<void> {
  await updatePeriodRule(site, async () =>
    (await readContracts(site)).map((other) => (other.id === contract.id ? { ...other, period } : other))
  );
}

/**
 * Sets a contract's comment period on the contract, in the rule of the entries, and as permissions of its folder. Whatever fails on the
 * way leaves SharePoint refusing what the page may still offer, never the other way around: when entries are no longer
 * accepted, rule and folder come first, and when they are, the folder comes last.
 */
export async function changePeriod(
  site: SuiteSite,
  contract: Contract,
  period: CommentPeriod,
  opensFolder: boolean
): Promise<void> {
  try {
    if (opensFolder) {
      await savePeriod(site, contract, period);
      await setRule(site, contract, period);
      await setFolder(site, contract.id, true);
    } else {
      await setFolder(site, contract.id, false);
      await setRule(site, contract, period);
      await savePeriod(site, contract, period);
    }
  } catch (error) {
    throw toDataError('contracts.changePeriod', error);
  }
}
