import '@pnp/sp/regional-settings/web';
import type { IItem } from '@pnp/sp/items';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Contract } from '../../domain/contracts/contract';
import { contracts } from '../../lists/contracts';
import { DataError, toDataError } from '../sharepoint/data-error';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { setFolder } from './folder-permissions';
import { updatePeriodRule } from './period-rule';
import { readContracts } from './reader';
import { toFormDate, type DateSettings } from '../sharepoint/form-date';
import { storeFormMoments } from '../sharepoint/store-form-moments';

interface PeriodRow {
  readonly PeriodOpens: string | null;
  readonly PeriodCloses: string | null;
}

/** Saves columns without making a new version: the contract's version is that of its words. */
async function saveQuietly(item: IItem, values: Readonly<Record<string, string>>): Promise<void> {
  const verdicts = await item.validateUpdateListItem(
    Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    true
  );
  const refused = verdicts.find(({ HasException }) => HasException);
  if (refused)
    throw new DataError('invalid', 'contracts.changePeriod', `${refused.FieldName}: ${refused.ErrorMessage ?? ''}`);
}

const flag = (isSet: boolean): string => (isSet ? '1' : '0');
const toDate = (text: string | null): Date | undefined => (text ? new Date(text) : undefined);

async function savePeriod(site: SuiteSite, contract: Contract, period: CommentPeriod): Promise<void> {
  const item = listOf(site, site.sp, contracts).items.getById(contract.id);
  const [settings, zone] = await Promise.all([site.sp.web.regionalSettings<DateSettings>(), readSiteZone(site.sp)]);
  const form = (clock: Date | undefined): string => (clock ? toFormDate(clock, settings) : '');
  const flags = { CommentsFrozen: flag(period.isFrozen), LateEntries: flag(period.takesLate) };
  await storeFormMoments(
    { PeriodOpens: period.opens, PeriodCloses: period.closes },
    zone ?? 'UTC',
    async ({ PeriodOpens, PeriodCloses }) => {
      await saveQuietly(item, { PeriodOpens: form(PeriodOpens), PeriodCloses: form(PeriodCloses), ...flags });
      const saved = await item.select('PeriodOpens', 'PeriodCloses')<PeriodRow>();
      return { PeriodOpens: toDate(saved.PeriodOpens), PeriodCloses: toDate(saved.PeriodCloses) };
    }
  );
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
