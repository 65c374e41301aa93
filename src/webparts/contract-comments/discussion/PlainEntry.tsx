import * as React from 'react';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { useDiscussionScope } from './discussion-context';
import styles from './ThreadCard.module.scss';

export interface PlainEntryProps {
  readonly entry: Entry;
  /** What to say of it: `{0}` its author, `{1}` its kind as the log has it. */
  readonly sentence: string;
}

/** An entry of the log that is no part of what a thread says: who, when, and its words if it has any. */
export function PlainEntry({ entry, sentence }: PlainEntryProps): React.ReactElement {
  const { locale, now } = useDiscussionScope();
  return (
    <div className={styles.quiet}>
      {fill(sentence, entry.author.name, entry.kind)}{' '}
      <time dateTime={entry.createdAt.toISOString()}>{formatMoment(entry.createdAt, now, locale)}</time>
      {entry.body.trim() !== '' && <p className={styles.text}>{entry.body}</p>}
    </div>
  );
}
