import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import * as strings from 'LiaisonDirectoryStrings';
import type { Liaison } from '../../../domain/directory/directory';
import styles from './YourLiaison.module.scss';

export interface WaitingApprovalsProps {
  /** Cards that ask for the person's approval and do not have it; at least one. */
  readonly cards: readonly Liaison[];
  readonly onOpenLiaison: (id: number) => void;
}

/** For those who approve liaisons: the cards that wait for them. */
export function WaitingApprovals({ cards, onOpenLiaison }: WaitingApprovalsProps): React.ReactElement {
  const titleId = useId('cg-approvals');
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {strings.WaitingTitle}
      </h2>
      <ul className={styles.candidates}>
        {cards.map(({ id, name, jobTitle }) => (
          <li key={id}>
            <button type="button" className={styles.candidate} onClick={() => onOpenLiaison(id)}>
              {[name, jobTitle].filter(Boolean).join(', ')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
