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

/** Says that the content shown is the last that could be loaded; it stays usable meanwhile, unless someone else signed in. */
export function StaleNotice({ failure, onRetry }: StaleNoticeProps): React.ReactElement {
  const outermost = useFocusHandover<HTMLParagraphElement>();
  return (
    <p ref={outermost} role="status" className={styles.notice}>
      {failure.reason === 'otherPerson' ? failureWords(failure.reason).text : strings.RefreshFailed}{' '}
      <button type="button" className={styles.retry} onClick={onRetry}>
        {strings.TryAgain}
      </button>
    </p>
  );
}
