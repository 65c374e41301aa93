import * as React from 'react';
import { CheckMarkIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import styles from './ThreadCard.module.scss';

/** Takes back what someone said, after asking once more; going elsewhere is a no. */
export function WithdrawButton({ onWithdraw }: { readonly onWithdraw: () => void }): React.ReactElement {
  const [isAsking, setIsAsking] = React.useState(false);
  if (!isAsking) {
    return (
      <button type="button" className={styles.action} onClick={() => setIsAsking(true)}>
        {strings.Withdraw}
      </button>
    );
  }
  return (
    <button type="button" className={styles.action} data-danger onClick={onWithdraw} onBlur={() => setIsAsking(false)}>
      <span aria-hidden="true">
        <CheckMarkIcon />
      </span>
      {strings.WithdrawConfirm}
    </button>
  );
}
