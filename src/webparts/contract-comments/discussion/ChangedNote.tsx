import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import type { ItemChange } from '../../../domain/contracts/thread/entry';
import { fill } from '../../../ui/format/text';
import { Moment } from './Moment';
import styles from './ThreadCard.module.scss';

export interface ChangedNoteProps {
  /** What to say: `{0}` whoever changed it, `{1}` whose it is. */
  readonly sentence: string;
  readonly change: ItemChange;
  readonly owner?: string;
}

/** Says that someone changed an entry in the list after it was made, which no one does in this page. */
export function ChangedNote({ sentence, change, owner = '' }: ChangedNoteProps): React.ReactElement {
  return (
    <p className={styles.placementReason}>
      <span aria-hidden="true">
        <WarningIcon />
      </span>
      <span>
        {fill(sentence, change.by.name, owner)} <Moment at={change.at} />
      </span>
    </p>
  );
}
