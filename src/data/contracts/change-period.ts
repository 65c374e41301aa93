import { isSamePeriod, type CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Contract } from '../../domain/contracts/contract';
import { toDataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { setFolder } from './folder-permissions';
import { readReaderPrincipals } from './item-readers';
import { keepFolders } from './keep-periods';
import { updatePeriodRule } from './period-rule';
import { toPeriod, toPeriodColumns } from './items';
import { readContracts } from './reader';
import { requireAsSeen, saveAsSeen, type ItemPart, type SeenChange } from './save-as-seen';

const periodPart: ItemPart<CommentPeriod> = {
  operation: 'contracts.changePeriod',
  read: toPeriod,
  write: toPeriodColumns,
  isSame: isSamePeriod
};

type PeriodChange = SeenChange<CommentPeriod>;

/** Sets when SharePoint's own clock lets entries in, as the period will be. */
async function setRule(site: SuiteSite, { contractId, wanted }: PeriodChange): Promise<void> {
  await updatePeriodRule(site, async () =>
    (await readContracts(site)).map((other) => (other.id === contractId ? { ...other, period: wanted } : other))
  );
}

async function open(site: SuiteSite, change: PeriodChange): Promise<void> {
  const principals = await readReaderPrincipals(site, periodPart.operation);
  await saveAsSeen(site, periodPart, change);
  await setRule(site, change);
  try {
    await setFolder(site, change.contractId, true, principals);
  } catch (error) {
    // Where a colleague closes the folder meanwhile, SharePoint refuses the rest of opening it.
    await requireAsSeen(site, periodPart, { ...change, seen: change.wanted });
    throw error;
  }
  await keepFolders(site, [change.contractId]);
}

async function close(site: SuiteSite, change: PeriodChange): Promise<void> {
  const principals = await readReaderPrincipals(site, periodPart.operation);
  await requireAsSeen(site, periodPart, change);
  await setFolder(site, change.contractId, false, principals);
  await setRule(site, change);
  try {
    await saveAsSeen(site, periodPart, change);
  } catch (error) {
    const failure = toDataError(periodPart.operation, error);
    // Someone changed the period between the first look and the last step: theirs holds, also for folder and rule.
    if (failure.kind === 'conflict') await keepFolders(site, [change.contractId]);
    throw failure;
  }
  // A colleague who sets the folder at the same moment may have looked at the period before it was saved.
  await keepFolders(site, [change.contractId]);
}

/**
 * Sets a contract's comment period on the contract, in the rule of the entries, and as permissions of its folder. Whatever fails on the
 * way leaves SharePoint refusing what the page may still offer, never the other way around: when entries are no longer
 * accepted, rule and folder come first, and when they are, the folder comes last.
 * @param contract With the period the person saw.
 * @throws DataError `notSetUp` when a group of the suite or a permission level is missing; `conflict` when the period is another one by now; then the site stays as whoever changed it left it
 */
export async function changePeriod(
  site: SuiteSite,
  contract: Contract,
  period: CommentPeriod,
  opensFolder: boolean
): Promise<void> {
  const change = { contractId: contract.id, seen: contract.period, wanted: period };
  try {
    await (opensFolder ? open : close)(site, change);
  } catch (error) {
    throw toDataError(periodPart.operation, error);
  }
}
