import { isAwayOn } from './absence';
import type { CalendarDay } from '../time/calendar-day';
import type { Liaison } from './directory';

/** Why nobody answers in place of somebody who is away. */
export type StandInGap =
  /** The last one asked has no backup. */
  | 'noBackup'
  /** The backup named on a card is no longer in the directory. */
  | 'backupRemoved'
  /** Backups lead back to somebody who is away already. */
  | 'everyoneAway';

/**
 * Who answers for a liaison on one day. `away` holds those asked before, in order and each once: the liaison first, then
 * backups who are away too.
 */
export type Answering =
  | { readonly liaison: Liaison; readonly away: readonly Liaison[] }
  | { readonly liaison?: undefined; readonly away: readonly Liaison[]; readonly gap: StandInGap };

/**
 * Follows the backups from a liaison to the first one who is there on that day. Ends for any data: cards that name each other,
 * or themselves, are asked once.
 */
export function whoAnswers(primary: Liaison, day: CalendarDay, liaisonById: ReadonlyMap<number, Liaison>): Answering {
  const away: Liaison[] = [];
  const asked = new Set<number>();
  let current = primary;
  while (isAwayOn(current.absence, day)) {
    away.push(current);
    asked.add(current.id);
    if (current.backupId === undefined) return { away, gap: 'noBackup' };
    if (asked.has(current.backupId)) return { away, gap: 'everyoneAway' };
    const backup = liaisonById.get(current.backupId);
    if (!backup) return { away, gap: 'backupRemoved' };
    current = backup;
  }
  return { liaison: current, away };
}
