import type { SPFI } from '@pnp/sp';
import { addEntries, replaceEntries, type EntryLog } from '../../domain/contracts/thread/entry-log';
import type { LogName } from '../../domain/contracts/thread/entry';
import { toDataError } from '../sharepoint/data-error';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { logLists } from './contract-folder';
import { readItems, toEntries } from './log-items';

interface ItemChange {
  readonly ItemId: number;
  readonly ChangeToken: { readonly StringValue: string };
}

/** What happened to items of a log since it was looked at. */
export interface LogChanges {
  readonly touched: ReadonlySet<number>;
  /** How far the changes go. */
  readonly seen: string;
}

/** Where SharePoint's record of a list's changes is now. */
export async function queueChangesSeen(site: SuiteSite, sp: SPFI, log: LogName): Promise<string> {
  const { CurrentChangeToken } = await listOf(site, sp, logLists[log]).select('CurrentChangeToken')<{
    readonly CurrentChangeToken: { readonly StringValue: string };
  }>();
  return CurrentChangeToken.StringValue;
}

/**
 * Asks which items of a log were changed or removed since it was looked at: one small part of a request. SharePoint tells 1,000 changes
 * at a time; what is left comes at the next look.
 * @returns `undefined` where SharePoint's record does not reach back that far (it keeps 60 days): then the log has to be read anew.
 */
export async function queueChanges(
  site: SuiteSite,
  sp: SPFI,
  log: LogName,
  { changesSeen }: EntryLog
): Promise<LogChanges | undefined> {
  try {
    const changes = (await listOf(site, sp, logLists[log]).getChanges({
      Item: true,
      Update: true,
      DeleteObject: true,
      Restore: true,
      ChangeTokenStart: { StringValue: changesSeen }
    })) as readonly ItemChange[];
    return {
      touched: new Set(changes.map(({ ItemId }) => ItemId)),
      seen: changes.at(-1)?.ChangeToken.StringValue ?? changesSeen
    };
  } catch (error) {
    if (toDataError('contracts.readChanges', error).kind === 'invalid') return undefined;
    throw error;
  }
}

/**
 * The log after changes: items among the known numbers that were touched are read again, in one request if there are any. Those gone are
 * forgotten, those restored come back.
 */
export async function applyChanges(
  site: SuiteSite,
  log: LogName,
  known: EntryLog,
  { touched, seen }: LogChanges
): Promise<EntryLog> {
  const isKnown = new Set(known.entries.map(({ id }) => id));
  const ids = [...touched].filter((id) => isKnown.has(id) || (id > known.floor && id <= known.lastId));
  const present = toEntries(site, log, await readItems(site, log, ids));
  return { ...addEntries(replaceEntries(known, touched, present), present), changesSeen: seen };
}
