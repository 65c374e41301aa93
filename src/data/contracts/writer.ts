import '@pnp/sp/site-users/web';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { isSameAct } from '../../domain/contracts/thread/same-act';
import { DataError, toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { folderPath, logLists } from './contract-folder';
import { ensureFolder } from './ensure-folder';
import { toEntry, toFormValues, type EntryItem } from './items';
import { itemsOf } from './log-items';

/** The verdict on one column, as `AddValidateUpdateItemUsingPath` gives it. */
interface FieldVerdict {
  readonly FieldName?: string;
  readonly ErrorCode?: number;
  readonly ErrorMessage?: string | null;
  readonly HasException?: boolean;
}

/** SharePoint's code for an item that a list's validation formula refuses: here, the rule of the comment period. */
const REFUSED_BY_RULE = -2130575162;

/** Items looked at for one key, before the person's own are asked for alone. */
const MOST_OF_ONE_KEY = 20;

/** Items with an entry's key, the oldest first: anyone may write a key they learned or guessed. */
async function readItemsOfKey(
  site: SuiteSite,
  { log, key }: NewEntry,
  authorId?: number
): Promise<readonly EntryItem[]> {
  const ofAuthor = authorId === undefined ? '' : ` and AuthorId eq ${authorId}`;
  return itemsOf(site, site.sp, log)
    .filter(`EntryKey eq ${odataText(key)}${ofAuthor}`)
    .orderBy('ID')
    .top(MOST_OF_ONE_KEY)<EntryItem[]>();
}

/** Whether the entry is on the site already, as this person sent it: an earlier try may have arrived and its answer been lost. */
async function hasArrived(site: SuiteSite, entry: NewEntry): Promise<boolean> {
  const [me, first] = await Promise.all([
    site.sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
    readItemsOfKey(site, entry)
  ]);
  const items = first.length < MOST_OF_ONE_KEY ? first : await readItemsOfKey(site, entry, me.Id);
  const own = items.flatMap((item) => (item.AuthorId === me.Id ? (toEntry(site, entry.log, item) ?? []) : []));
  if (own.some((stored) => isSameAct(entry, stored))) return true;
  if (own.length > 0) throw new DataError('duplicate', 'contracts.post', 'The key belongs to another entry.');
  return false;
}

async function addEntry(site: SuiteSite, entry: NewEntry): Promise<void> {
  const { log, contractId } = entry;
  // The folder of entries is made when a period is opened; a decision needs no period.
  if (log === 'decisions') await ensureFolder(site, log, contractId);
  const verdicts: readonly FieldVerdict[] = await listOf(site, site.sp, logLists[log]).addValidateUpdateItemUsingPath(
    toFormValues(entry).map((value) => ({ ...value })),
    folderPath(site, log, contractId)
  );
  const refused = verdicts.find(({ HasException }) => HasException);
  if (refused?.ErrorCode === REFUSED_BY_RULE)
    throw new DataError('forbidden', 'contracts.post', refused.ErrorMessage ?? '');
  if (refused)
    throw new DataError('invalid', 'contracts.post', `${refused.FieldName ?? ''}: ${refused.ErrorMessage ?? ''}`);
}

/**
 * Puts an entry into its contract's folder of its log, unless it is on the site already.
 * @throws DataError `forbidden` when the folder takes no entries from this person, `duplicate` when they used the key for something else.
 */
export async function postEntry(site: SuiteSite, entry: NewEntry): Promise<void> {
  try {
    if (!(await hasArrived(site, entry))) await addEntry(site, entry);
  } catch (error) {
    throw toDataError('contracts.post', error);
  }
}
