import * as React from 'react';
import { CalendarIcon, CommentIcon, LockIcon, PauseIcon } from '@fluentui/react-icons-mdl2';
import { periodStatus, type CommentPeriod, type PeriodState } from '../../domain/contracts/period/comment-period';
import { useTimeFormat } from '../../ui/format/use-time-format';
import { periodSentence } from './period-words';
import styles from './PeriodBadge.module.scss';

export interface PeriodBadgeProps {
  readonly period: CommentPeriod;
}

function iconFor(state: PeriodState): React.ReactElement {
  switch (state) {
    case 'open':
    case 'late':
      return <CommentIcon />;
    case 'frozen':
      return <PauseIcon />;
    case 'closed':
      return <LockIcon />;
    case 'upcoming':
    case 'notScheduled':
      return <CalendarIcon />;
  }
}

/** When comments are accepted: an icon and a sentence, tinted while the period is open. */
export function PeriodBadge({ period }: PeriodBadgeProps): React.ReactElement {
  const format = useTimeFormat();
  const { state } = periodStatus(period, format.now);
  return (
    <span className={styles.badge} data-state={state}>
      <span className={styles.icon} aria-hidden="true">
        {iconFor(state)}
      </span>
      {periodSentence(period, format)}
    </span>
  );
}
