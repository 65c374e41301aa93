import '@pnp/sp/folders';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/security/item';
import '@pnp/sp/security/web';
import type { IItem } from '@pnp/sp/items';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { Contract } from '../../domain/contracts/contract';
import { contractEntries } from '../../lists/contract-entries';
import { contracts } from '../../lists/contracts';
import { DataError, toDataError } from '../data-error';
import { readPrincipals } from '../site-check/site-principals';
import { listOf, type SuiteSite } from '../suite-site';
import { folderName, folderPath, readFolderRights } from './contract-folder';
import { toFormDate, type DateSettings } from './form-date';

type DateColumn = 'PeriodOpens' | 'PeriodCloses';

interface PeriodRow {
  readonly PeriodOpens: string | null;
  readonly PeriodCloses: string | null;
}

/** Saves columns without making a new version: the contract's version is that of its words. */
async function saveQuietly(item: IItem, values: Readonly<Record<string, string>>): Promise<void> {
  const verdicts = await item.validateUpdateListItem(Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })), true);
  const refused = verdicts.find(({ HasException }) => HasException);
  if (refused) throw new DataError('invalid', 'contracts.changePeriod', `${refused.FieldName}: ${refused.ErrorMessage ?? ''}`);
}

/**
 * Forms take dates on the web's own clock, which a browser cannot know with its summer time. So the date is written as if that
 * clock were UTC, read back, and where the site understood another moment, written again by as much earlier or later.
 */
async function savePeriod(site: SuiteSite, contract: Contract, period: CommentPeriod): Promise<void> {
  const item = listOf(site, site.sp, contracts).items.getById(contract.id);
  const settings = await site.sp.web.regionalSettings<DateSettings>();
  const wanted: Readonly<Record<DateColumn, Date | undefined>> = { PeriodOpens: period.opens, PeriodCloses: period.closes };
  const write = (shift: Readonly<Record<DateColumn, number>>): Promise<void> => {
    const form = (column: DateColumn): string => {
      const moment = wanted[column];
      return moment ? toFormDate(new Date(moment.getTime() + shift[column]), settings) : '';
    };
    return saveQuietly(item, { PeriodOpens: form('PeriodOpens'), PeriodCloses: form('PeriodCloses'), CommentsFrozen: period.isFrozen ? '1' : '0' });
  };
  await write({ PeriodOpens: 0, PeriodCloses: 0 });
  const saved = await item.select('PeriodOpens', 'PeriodCloses')<PeriodRow>();
  const shiftOf = (column: DateColumn): number => {
    const [text, moment] = [saved[column], wanted[column]];
    const seconds = moment ? moment.getTime() % 60_000 : 0;
    return text && moment ? moment.getTime() - seconds - new Date(text).getTime() : 0;
  };
  const shift = { PeriodOpens: shiftOf('PeriodOpens'), PeriodCloses: shiftOf('PeriodCloses') };
  if (shift.PeriodOpens !== 0 || shift.PeriodCloses !== 0) await write(shift);
}

async function ensureFolder(site: SuiteSite, contractId: number): Promise<{ readonly folder: IItem; readonly isOpened: boolean }> {
  const { isMissing, isOpened } = await readFolderRights(site, contractId);
  const path = folderPath(site, contractId);
  if (isMissing) await listOf(site, site.sp, contractEntries).rootFolder.folders.addUsingPath(folderName(contractId));
  return { folder: await site.sp.web.getFolderByServerRelativePath(path).getItem(), isOpened };
}

/**
 * Lets physicians add entries to a contract's folder, or only read them. The list itself gives them Read; an open folder has
 * permissions of its own, with "Add without change" for them, and closing it takes those back. Entries that do not stand in an
 * open folder are refused by SharePoint, wherever somebody tries to put them.
 */
async function setFolder(site: SuiteSite, contractId: number, takesEntries: boolean): Promise<void> {
  const { folder, isOpened } = await ensureFolder(site, contractId);
  if (!takesEntries) {
    if (isOpened) await folder.resetRoleInheritance();
    return;
  }
  const { groupIds, levelIds } = await readPrincipals(site.sp);
  const [physicians, append] = [groupIds.get('physicians'), levelIds.get('append')];
  if (physicians === undefined || append === undefined) {
    throw new DataError('notSetUp', 'contracts.changePeriod', 'The group of physicians or its permission level is missing.');
  }
  if (!isOpened) await folder.breakRoleInheritance(true, false);
  await folder.roleAssignments.add(physicians, append);
}

/** Sets a contract's comment period on the contract and as permissions of its folder. */
export async function changePeriod(site: SuiteSite, contract: Contract, period: CommentPeriod, takesEntries: boolean): Promise<void> {
  try {
    // When entries are no longer taken, SharePoint refuses them before the page says so; opening goes the other way round.
    if (!takesEntries) await setFolder(site, contract.id, false);
    await savePeriod(site, contract, period);
    if (takesEntries) await setFolder(site, contract.id, true);
  } catch (error) {
    throw toDataError('contracts.changePeriod', error);
  }
}
