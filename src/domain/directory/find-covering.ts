import type { CalendarDay } from '../time/calendar-day';
import { isThereOn } from './absence';
import type { Liaison } from './directory';

/** Why backups lead no further. */
export type CoveringGap =
  /** The last one asked has no backup. */
  | 'noBackup'
  /** The backup named on a card is no longer in the directory. */
  | 'backupRemoved'
  /** Backups lead back to someone who was asked already. */
  | 'everyoneAway';

/**
 * Who answers for a liaison on one day. `away` holds those asked before, in order and each once: the liaison first, then
 * backups who are away too; someone who left counts as away.
 */
export type Covering =
  | {
      readonly liaison: Liaison;
      readonly away: readonly Liaison[];
      /** Backups further on who are there that day, in the order they would be asked. */
      readonly next: readonly Liaison[];
    }
  | { readonly liaison?: undefined; readonly away: readonly Liaison[]; readonly gap: CoveringGap };

interface Backups {
  /** The liaison, her backup, the backup's backup and so on, each once. */
  readonly chain: readonly Liaison[];
  readonly gap: CoveringGap;
}

/** Ends for any data: cards that name each other, or themselves, are asked once. */
function followBackups(primary: Liaison, liaisonById: ReadonlyMap<number, Liaison>): Backups {
  const chain = [primary];
  const asked = new Set([primary.id]);
  for (let { backupId } = primary; backupId !== undefined;) {
    if (asked.has(backupId)) return { chain, gap: 'everyoneAway' };
    const backup = liaisonById.get(backupId);
    if (!backup) return { chain, gap: 'backupRemoved' };
    chain.push(backup);
    asked.add(backup.id);
    backupId = backup.backupId;
  }
  return { chain, gap: 'noBackup' };
}

/** Follows the backups from a liaison to the first one who is there on that day. */
export function findCovering(primary: Liaison, day: CalendarDay, liaisonById: ReadonlyMap<number, Liaison>): Covering {
  const { chain, gap } = followBackups(primary, liaisonById);
  const [liaison, ...next] = chain.filter((candidate) => isThereOn(candidate, day));
  if (!liaison) return { away: chain, gap };
  return { liaison, away: chain.slice(0, chain.indexOf(liaison)), next };
}
