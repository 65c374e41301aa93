import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { fillCount } from '../../../ui/format/text';
import { useDiscussionScope } from './discussion-context';
import { PlainEntry } from './PlainEntry';
import styles from './OrphanEntries.module.scss';

export interface OrphanEntriesProps {
  readonly entries: readonly Entry[];
  /** Whether everything said about the contract is known, so that what they are about will not arrive any more. */
  readonly isComplete: boolean;
}

/** Entries that belong to no comment on the page, as they are: nothing anyone said is left out. */
export function OrphanEntries({ entries, isComplete }: OrphanEntriesProps): React.ReactElement | null {
  const { locale } = useDiscussionScope();
  if (entries.length === 0) return null;
  return (
    <details className={styles.loose}>
      <summary>{fillCount({ one: strings.OneLoose, other: strings.ManyLoose }, entries.length, locale)}</summary>
      <p>{isComplete ? strings.LooseForGood : strings.LooseForNow}</p>
      {entries.map((entry) => (
        <PlainEntry key={entry.key} entry={entry} sentence={strings.LooseEntry} />
      ))}
    </details>
  );
}
