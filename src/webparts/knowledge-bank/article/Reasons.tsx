import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { FeedbackReason } from '../../../domain/knowledge/bank';
import { formatMoment } from '../../../ui/format/dates';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import styles from './Reasons.module.scss';

/** What those said it did not work for; for those who may read everyone's words. */
export function Reasons({ reasons }: { readonly reasons: readonly FeedbackReason[] }): React.ReactElement | null {
  const format = useTimeFormat();
  if (reasons.length === 0) return null;
  return (
    <section className={styles.reasons} data-print="hide">
      <h3 className={styles.title}>{strings.WhatDidNotWork}</h3>
      <ul className={styles.list}>
        {reasons.map(({ text, by, at }) => (
          <li key={`${by}-${at.getTime()}`}>
            {text} <span className={styles.by}>{`${by} · ${formatMoment(at, format)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
