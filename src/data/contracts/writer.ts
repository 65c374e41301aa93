import type { NewEntry } from '../../domain/contracts/thread/entry';
import { isSameAct } from '../../domain/contracts/thread/same-act';
import { contractEntries } from '../../lists/contract-entries';
import { DataError, toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { folderPath } from './contract-folder';
import { entryColumns, toEntry, toFormValues, type EntryItem } from './items';

/** SharePoint's code for a value that must be unique and is in use. */
const DUPLICATE = -2130575169;

/** The verdict on one column, as `AddValidateUpdateItemUsingPath` gives it. */
interface FieldVerdict {
  readonly FieldName?: string;
  readonly ErrorCode?: number;
  readonly ErrorMessage?: string | null;
  readonly HasException?: boolean;
}

/** Why SharePoint took no entry, from its verdicts; `null` when it did. */
function readRefusal(verdicts: readonly FieldVerdict[]): DataError | null {
  const refused = verdicts.find(({ HasException }) => HasException);
  if (!refused) return null;
  const kind = refused.ErrorCode === DUPLICATE ? 'duplicate' : 'invalid';
  return new DataError(kind, 'contracts.post', `${refused.FieldName ?? ''}: ${refused.ErrorMessage ?? ''}`);
}

/** Whether the entry is on the site already, as it was sent. */
async function hasArrived(site: SuiteSite, entry: NewEntry): Promise<boolean> {
  try {
    const items = await listOf(site, site.sp, contractEntries)
      .items.select(...entryColumns)
      .expand('Author')
      .filter(`EntryKey eq ${odataText(entry.key)}`)
      .top(1)<EntryItem[]>();
    const stored = items[0] && toEntry(items[0]);
    return stored ? isSameAct(entry, stored) : false;
  } catch (error) {
    throw toDataError('contracts.post', error);
  }
}

/**
 * Puts an entry into its contract's folder. When the entry's key is known there already, an earlier try may have arrived and its answer
 * been lost: then the entry is read, and only the same content counts as sent.
 * @throws DataError `forbidden` when the folder takes no entries from this person, `duplicate` when the key belongs to another entry.
 */
export async function postEntry(site: SuiteSite, entry: NewEntry): Promise<void> {
  try {
    const values = toFormValues(entry).map((value) => ({ ...value }));
    const verdicts: readonly FieldVerdict[] = await listOf(
      site,
      site.sp,
      contractEntries
    ).addValidateUpdateItemUsingPath(values, folderPath(site, entry.contractId));
    const refusal = readRefusal(verdicts);
    if (refusal) throw refusal;
  } catch (error) {
    const failure = toDataError('contracts.post', error);
    if (failure.kind !== 'duplicate' || !(await hasArrived(site, entry))) throw failure;
  }
}
