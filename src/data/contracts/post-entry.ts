import type { NewEntry } from '../../domain/contracts/thread/entry';
import { contractEntries } from '../../lists/contract-entries';
import { DataError, toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { folderPath } from './contract-folder';
import { toFormValues } from './entry-items';

/** SharePoint's code for a value that must be unique and is taken. */
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

/**
 * Puts an entry into its contract's folder. When the entry's key is taken, an earlier try arrived after all and its answer was
 * lost: nothing more is to be done.
 * @throws DataError `forbidden` when the folder takes no entries from this person.
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
    if (failure.kind !== 'duplicate') throw failure;
  }
}
