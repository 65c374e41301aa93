import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { RecordedChange } from '../../../domain/contracts/period/period-records';
import type { TimeFormat } from '../../../ui/format/dates';
import { changeSentence } from '../period-words';
import styles from './PeriodPanel.module.scss';

export interface PeriodHistoryProps {
  readonly history: readonly RecordedChange[];
  readonly format: TimeFormat;
}

/** What was done to the comment period, the latest first. */
export function PeriodHistory({ history, format }: PeriodHistoryProps): React.ReactElement | null {
  if (history.length === 0) return null;
  return (
    <details className={styles.zone}>
      <summary>{strings.PeriodHistory}</summary>
      <ol className={styles.history} reversed>
        {[...history].reverse().map((change) => (
          <li key={change.key}>{changeSentence(change, format)}</li>
        ))}
      </ol>
    </details>
  );
}
