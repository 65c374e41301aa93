import * as React from 'react';
import styles from './Card.module.scss';

export interface Fact {
  readonly label: string;
  readonly value: React.ReactNode;
}

/** What a card says, label by label; facts without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.ReactElement {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== undefined && value !== '' && value !== false)
        .map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
