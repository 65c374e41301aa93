/**
 * All that is known to have been done to a comment period: what the office recorded, and what was changed past the page, in SharePoint's own
 * form or by another program, which leaves no record.
 *
 * Promises: a record is never altered; a change without one shows wherever the period is another than the last record left it.
 * Non-goals: who made it and when exactly. SharePoint has only the last save of the contract, whatever was changed in it, and not even that of an
 * update that leaves Editor and Modified as they were: no one is named then.
 */
import type { Contract } from '../contract';
import type { ItemChange } from '../thread/entry';
import { isSamePeriod, type CommentPeriod } from './comment-period';
import { actsOf } from './period-acts';
import type { PeriodRecord, RecordedChange } from './period-records';

/** A change of a period that left no record. */
export interface UnrecordedChange extends PeriodRecord {
  readonly key: string;
  /**
   * The last save of the contract: the change was made in it or before. Not set for a change that was found by a later record, and for one
   * that SharePoint has no save of.
   */
  readonly lastSave?: ItemChange;
}

export type PeriodChange = RecordedChange | UnrecordedChange;

export function isRecorded(change: PeriodChange): change is RecordedChange {
  return 'by' in change;
}

const unscheduled: CommentPeriod = { isFrozen: false, takesLate: false };

/**
 * What was done to the period of a contract, in order.
 * @param history From `readPeriodHistory`.
 * @param isWhole Whether no older record is missing from it.
 */
export function periodChanges(
  history: readonly RecordedChange[],
  { period, lastSave }: Pick<Contract, 'period' | 'lastSave'>,
  isWhole: boolean
): readonly PeriodChange[] {
  const changes: PeriodChange[] = [];
  let known = isWhole ? unscheduled : (history[0]?.before ?? period);
  for (const change of history) {
    const { key, before, at } = change;
    if (!isSamePeriod(known, before))
      changes.push({ key: `before ${key}`, acts: actsOf(known, before, at), before: known, after: before });
    changes.push(change);
    known = change.after;
  }
  if (!isSamePeriod(known, period)) {
    const last = history.at(-1);
    const found = { key: 'unrecorded', before: known, after: period };
    // Whoever changes a period in the page saves the contract and then records it: what was saved by the last record made what that says.
    const isSaved = !last || lastSave.at > last.at;
    changes.push(
      isSaved
        ? { ...found, acts: actsOf(known, period, lastSave.at), lastSave }
        : { ...found, acts: actsOf(known, period, last.at) }
    );
  }
  return changes;
}

/** Who changed the period last, and when; `undefined` where SharePoint has no save of that. */
export function lastPeriodChange(
  changes: readonly PeriodChange[],
  { lastSave }: Pick<Contract, 'lastSave'>
): ItemChange | undefined {
  const last = changes.at(-1);
  if (!last) return lastSave;
  return isRecorded(last) ? { by: last.by, at: last.at } : last.lastSave;
}
