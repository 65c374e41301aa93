import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import styles from './ThreadCard.module.scss';

/** Takes the place of a field when the end of the comment period comes while someone writes. */
export function WordsKept(): React.ReactElement {
  return (
    <p className={styles.quiet} role="status">
      {strings.WordsKept}
    </p>
  );
}
