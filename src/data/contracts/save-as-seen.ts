import '@pnp/sp/site-users/web';
import { DataError, toFileError } from '../sharepoint/data-error';
import { readEtag, type Versioned } from '../sharepoint/etag';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import { contractColumns, contractPeople, type ContractItem } from './items';

/** A part of what a contract's item says, which is changed as one. */
export interface ItemPart<Value> {
  /** What is being done, for failures. */
  readonly operation: string;
  readonly read: (item: ContractItem) => Value;
  readonly write: (value: Value) => Partial<ContractItem>;
  readonly isSame: (one: Value, other: Value) => boolean;
}

/** What a person wants a part to be, and what it was on their page when they did. */
export interface SeenChange<Value> {
  readonly contractId: number;
  readonly seen: Value;
  readonly wanted: Value;
}

/** A contract's item before a change. */
interface StandingItem {
  /** The state it was read in. */
  readonly etag: string;
  /** It is as it should be, and there is nothing to save. */
  readonly isDone: boolean;
}

/** How often a save is repeated because something else of the item was saved at the same moment. */
const MOST_TRIES = 3;

/** Whether an earlier try of this person has arrived, and its answer was lost or what follows it failed. */
async function isOwnSave({ sp }: SuiteSite, { EditorId }: ContractItem): Promise<boolean> {
  return (await sp.web.currentUser.select('Id')<{ readonly Id: number }>()).Id === EditorId;
}

/**
 * Makes sure that a part is still as the person saw it, or already as they want it, by an earlier try of theirs.
 * @throws DataError `conflict` when someone changed it meanwhile
 */
export async function requireAsSeen<Value>(
  site: SuiteSite,
  { operation, read, isSame }: ItemPart<Value>,
  { contractId, seen, wanted }: SeenChange<Value>
): Promise<StandingItem> {
  const item = await contractItem(site, contractId)
    .select(...contractColumns)
    .expand(...contractPeople)<ContractItem & Versioned>();
  const now = read(item);
  if (!isSame(now, seen) && !(isSame(now, wanted) && (await isOwnSave(site, item))))
    throw new DataError('conflict', operation, 'Someone changed it meanwhile.');
  return { etag: readEtag(item), isDone: isSame(now, wanted) };
}

/**
 * Saves a part, as long as it is as the person saw it; what others saved of the rest of the item meanwhile stays.
 * @throws DataError `conflict` when someone changed it meanwhile; nothing is written then
 */
export async function saveAsSeen<Value>(
  site: SuiteSite,
  part: ItemPart<Value>,
  change: SeenChange<Value>
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { etag, isDone } = await requireAsSeen(site, part, change);
    if (isDone) return;
    try {
      await contractItem(site, change.contractId).update({ ...part.write(change.wanted) }, etag);
      return;
    } catch (error) {
      const failure = toFileError(part.operation, error);
      if (failure.kind !== 'conflict' || tries === MOST_TRIES) throw failure;
    }
  }
}
