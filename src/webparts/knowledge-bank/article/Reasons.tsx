import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { FeedbackReason } from '../../../domain/knowledge/bank';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import styles from './Reasons.module.scss';

export interface ReasonsProps {
  readonly reasons: readonly FeedbackReason[];
  /** Whether these are all there are. */
  readonly isComplete: boolean;
}

/** What those said it did not work for; for those who may read everyone's words. */
export function Reasons({ reasons, isComplete }: ReasonsProps): React.ReactElement | null {
  const format = useTimeFormat();
  if (reasons.length === 0 && isComplete) return null;
  return (
    <section className={styles.reasons} data-print="hide">
      <h3 className={styles.title}>{strings.WhatDidNotWork}</h3>
      <ul className={styles.list}>
        {reasons.map(({ text, by, at, changedBy }) => (
          <li key={`${by}-${at.getTime()}`}>
            {text}{' '}
            <span className={styles.by}>
              {[by, formatMoment(at, format), changedBy && fill(strings.ChangedBySomeoneElse, changedBy)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!isComplete && <p className={styles.by}>{strings.MayBeMore}</p>}
    </section>
  );
}
