import * as React from 'react';
import { InfoIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { useDiscussionScope } from '../discussion/discussion-context';
import type { CommentStanding } from '../hooks/use-comment-standing';
import styles from './StandingNote.module.scss';

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

/** Says before anybody types that no entries are taken, and why. */
export function StandingNote(): React.ReactElement | null {
  const { standing } = useDiscussionScope();
  if (standing === 'open' || standing === 'checking') return null;
  return (
    <p className={styles.note}>
      <InfoIcon aria-hidden="true" className={styles.icon} />
      {sentenceFor(standing)}
    </p>
  );
}
