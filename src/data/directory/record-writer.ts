import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import { toDataError, type DataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { ColumnValues } from './changes';
import { savedByColumns, savedByUsers, type SavedBy } from './items';
import type { Identified, StoredList } from './stored-lists';

/** A record as the site has it now, and who saved it last. */
export interface SavedVersion<Item> {
  readonly item: Item;
  /** Display name; empty where the account is gone. */
  readonly savedBy: string;
  /** ISO moment; empty where the site does not say. */
  readonly savedAt: string;
}

/** One of many writes: a record to add, or changes to one in the state it was read in. */
export type RecordWrite<Draft, Changes> =
  { readonly draft: Draft } | { readonly id: number; readonly etag: string; readonly changes: Changes };

/** `undefined` for what was written. */
export type WriteOutcome = DataError | undefined;

/** Writes in one request, each of which SharePoint counts. */
export const WRITTEN_AT_ONCE = 50;

/**
 * Writes one list of the directory. A save names the state the item was read in; when someone saved meanwhile the site refuses it and
 * the call throws a `DataError` of kind `conflict`, with nothing written. What is written comes back as the site has it then.
 */
export interface RecordWriter<Draft, Item, Changes = Partial<Draft>> {
  read(id: number): Promise<SavedVersion<Item>>;
  /** @throws DataError `duplicate` where the list takes a name once and has it */
  add(draft: Draft): Promise<Item>;
  save(id: number, etag: string, changes: Changes): Promise<Item>;
  /**
   * Writes many, in order, `WRITTEN_AT_ONCE` in a request. One that is refused does not keep the others from being written.
   * @returns what became of each, in the order they were given
   * @throws DataError where a request got no answer: what it held may or may not be written
   */
  writeAll(writes: readonly RecordWrite<Draft, Changes>[]): Promise<readonly WriteOutcome[]>;
  /** Moves it to the site's recycle bin, from where an owner can bring it back. */
  remove(id: number, etag: string): Promise<void>;
}

/** A list, and how a form of it is written into its columns. */
export interface WrittenList<Draft, Stored extends Identified, Item, Changes> {
  /** Begins the names of operations in failures, e.g. `liaisons`. */
  readonly name: string;
  readonly stored: StoredList<Stored, Item>;
  /** The columns that changes write; those they do not name are left alone. */
  readonly write: (changes: Changes | Draft) => Promise<ColumnValues>;
}

/** Looks to `toDataError` like SharePoint's own refusal. */
class DataConflict extends Error {
  public readonly status = 412;
}

/** Runs an operation; what it throws becomes a `DataError` that names it. */
export async function runNamed<Value>(operation: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    throw toDataError(operation, error);
  }
}

/** Writes one of the directory's lists on `site`. */
export function createRecordWriter<Draft, Stored extends Identified, Item extends { readonly etag: string }, Changes>(
  site: SuiteSite,
  { name, stored, write }: WrittenList<Draft, Stored, Item, Changes>
): RecordWriter<Draft, Item, Changes> {
  const { items } = listOf(site, site.sp, stored.definition);
  const read = async (id: number): Promise<SavedVersion<Item>> => {
    const found = await items
      .getById(id)
      .select(...new Set([...stored.columns, ...savedByColumns]))
      .expand(...new Set([...stored.users, ...savedByUsers]))<Stored & SavedBy>();
    return { item: stored.read(found), savedBy: found.Editor?.Title ?? '', savedAt: found.Modified ?? '' };
  };
  const writeBatch = async (writes: readonly RecordWrite<Draft, Changes>[]): Promise<readonly WriteOutcome[]> => {
    const values = await Promise.all(writes.map((each) => write('draft' in each ? each.draft : each.changes)));
    const { sp, execute } = openBatch(site, WRITTEN_AT_ONCE);
    const list = listOf(site, sp, stored.definition);
    const outcomes = writes.map((each, at) => {
      const columns = { ...values[at] };
      const sent = 'draft' in each ? list.items.add(columns) : list.items.getById(each.id).update(columns, each.etag);
      return sent.then(
        () => undefined,
        (error: unknown) => toDataError(`${name}.writeAll`, error)
      );
    });
    await execute();
    return Promise.all(outcomes);
  };
  return {
    writeAll: (writes) =>
      runNamed(`${name}.writeAll`, async () => {
        const outcomes: WriteOutcome[] = [];
        for (let at = 0; at < writes.length; at += WRITTEN_AT_ONCE)
          outcomes.push(...(await writeBatch(writes.slice(at, at + WRITTEN_AT_ONCE))));
        return outcomes;
      }),
    read: (id) => runNamed(`${name}.read`, () => read(id)),
    add: (draft) =>
      runNamed(`${name}.add`, async () => {
        const added: unknown = await items.add({ ...(await write(draft)) });
        return (await read((added as Identified).Id)).item;
      }),
    save: (id, etag, changes) =>
      runNamed(`${name}.save`, async () => {
        await items.getById(id).update({ ...(await write(changes)) }, etag);
        return (await read(id)).item;
      }),
    remove: (id, etag) =>
      runNamed(`${name}.remove`, async () => {
        // `recycle` takes no If-Match, so the state is compared first; a save in the instant between is in the bin, not lost.
        if ((await read(id)).item.etag !== etag) throw new DataConflict();
        await items.getById(id).recycle();
      })
  };
}
