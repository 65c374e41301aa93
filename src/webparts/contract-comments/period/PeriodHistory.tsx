import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { PeriodChange } from '../../../domain/contracts/period/period-changes';
import type { TimeFormat } from '../../../ui/format/dates';
import { changeSentence } from '../period-words';
import styles from './PeriodPanel.module.scss';

export interface PeriodHistoryProps {
  readonly changes: readonly PeriodChange[];
  readonly format: TimeFormat;
}

/** What was done to the comment period, the latest first. */
export function PeriodHistory({ changes, format }: PeriodHistoryProps): React.ReactElement | null {
  if (changes.length === 0) return null;
  return (
    <details className={styles.zone}>
      <summary>{strings.PeriodHistory}</summary>
      <ol className={styles.history} reversed>
        {[...changes].reverse().map((change) => (
          <li key={change.key}>{changeSentence(change, format)}</li>
        ))}
      </ol>
    </details>
  );
}
