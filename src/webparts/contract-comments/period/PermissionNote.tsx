import * as React from 'react';
import { InfoIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import { useDiscussionScope } from '../discussion/discussion-context';
import type { CommentStanding } from './use-comment-permission';
import styles from './PermissionNote.module.scss';

function sentenceFor(standing: Exclude<CommentStanding, 'open' | 'checking'>): string {
  switch (standing) {
    case 'noRight':
      return strings.StandingNoRight;
    case 'notScheduled':
      return strings.StandingNotScheduled;
    case 'upcoming':
      return strings.StandingUpcoming;
    case 'frozen':
      return strings.StandingFrozen;
    case 'closed':
      return strings.StandingClosed;
    case 'sealed':
      return strings.StandingSealed;
  }
}

/** Says before anyone types that no entries are accepted, and why, or that they are taken late. */
export function PermissionNote(): React.ReactElement | null {
  const { standing, contract, now } = useDiscussionScope();
  const isLate = standing === 'open' && periodStatus(contract.period, now).state === 'late';
  if (standing === 'checking' || (standing === 'open' && !isLate)) return null;
  return (
    <p className={styles.note}>
      <InfoIcon aria-hidden="true" className={styles.icon} />
      {standing === 'open' ? strings.StandingLate : sentenceFor(standing)}
    </p>
  );
}
