import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import { useFocusHandover } from '../navigation/use-focus-handover';
import { failureWords } from './failure-words';
import type { Failure } from './view-state';
import styles from './StaleNotice.module.scss';

export interface StaleNoticeProps {
  /** Why newer content could not be loaded. */
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Where the person has to do something, that is said in place of a promise to keep trying. */
function explain({ reason }: Failure): string {
  return reason === 'otherPerson' || reason === 'signedOut' ? failureWords(reason).text : strings.RefreshFailed;
}

/** Says that the content shown is the last that could be loaded; it stays usable meanwhile. */
export function StaleNotice({ failure, onRetry }: StaleNoticeProps): React.ReactElement {
  const outermost = useFocusHandover<HTMLParagraphElement>();
  return (
    <p ref={outermost} role="status" className={styles.notice}>
      {explain(failure)}{' '}
      <button type="button" className={styles.retry} onClick={onRetry}>
        {strings.TryAgain}
      </button>
    </p>
  );
}
