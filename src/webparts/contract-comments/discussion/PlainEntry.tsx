import * as React from 'react';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { fill } from '../../../ui/format/text';
import { LongText } from './LongText';
import { Moment } from './Moment';
import styles from './ThreadCard.module.scss';

export interface PlainEntryProps {
  readonly entry: Entry;
  /** What to say of it: `{0}` its author, `{1}` its kind as the log has it. */
  readonly sentence: string;
}

/** An entry of the log that is no part of what a thread says: who, when, and its words if it has any. */
export function PlainEntry({ entry, sentence }: PlainEntryProps): React.ReactElement {
  return (
    <div className={styles.quiet}>
      {fill(sentence, entry.author.name, entry.kind)} <Moment at={entry.createdAt} />
      {entry.body.trim() !== '' && <LongText text={entry.body} />}
    </div>
  );
}
