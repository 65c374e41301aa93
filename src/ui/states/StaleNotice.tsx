import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import { useFocusHandover } from '../navigation/use-focus-handover';
import styles from './StaleNotice.module.scss';

/** Says that the content shown is the last that could be loaded; it stays usable meanwhile. */
export function StaleNotice({ onRetry }: { readonly onRetry: () => void }): React.ReactElement {
  const outermost = useFocusHandover<HTMLParagraphElement>();
  return (
    <p ref={outermost} role="status" className={styles.notice}>
      {strings.RefreshFailed}{' '}
      <button type="button" className={styles.retry} onClick={onRetry}>
        {strings.TryAgain}
      </button>
    </p>
  );
}
