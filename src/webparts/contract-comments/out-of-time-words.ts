import * as strings from 'ContractCommentsStrings';
import type { EntryTiming } from '../../domain/contracts/period/period-records';

/** When an entry was made that SharePoint took outside of a period, or during a pause. */
export type OutOfTime = Exclude<EntryTiming, 'inTime'>;

/** What marks such an entry. */
export const outOfTimeWords: Readonly<Record<OutOfTime, string>> = {
  early: strings.Early,
  late: strings.Late,
  paused: strings.DuringPause
};
