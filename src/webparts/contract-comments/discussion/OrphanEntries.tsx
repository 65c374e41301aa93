import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { fillCount } from '../../../ui/format/text';
import { useServices } from '../services';
import { PlainEntry } from './PlainEntry';
import styles from './OrphanEntries.module.scss';

export interface OrphanEntriesProps {
  readonly entries: readonly Entry[];
  /** Whether everything said about the contract is known, so that what they are about will not arrive any more. */
  readonly isComplete: boolean;
}

/** Entries that belong to no comment on the page, as they are: nothing anyone said is left out. */
export function OrphanEntries({ entries, isComplete }: OrphanEntriesProps): React.ReactElement | null {
  const { locale } = useServices();
  if (entries.length === 0) return null;
  return (
    <details className={styles.orphans}>
      <summary>
        {fillCount({ one: strings.OneOrphanEntry, other: strings.ManyOrphanEntries }, entries.length, locale)}
      </summary>
      <p>{isComplete ? strings.OrphanEntriesForGood : strings.OrphanEntriesForNow}</p>
      {entries.map((entry) => (
        <PlainEntry key={entry.key} entry={entry} sentence={strings.OrphanEntry} />
      ))}
    </details>
  );
}
