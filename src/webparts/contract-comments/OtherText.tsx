import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import styles from './OtherText.module.scss';

/** What is shown is not what was published: someone with the right to has replaced the file. */
export function OtherText(): React.ReactElement {
  return (
    <p className={styles.otherText} role="alert">
      <WarningIcon aria-hidden="true" className={styles.icon} />
      {strings.OtherText}
    </p>
  );
}
