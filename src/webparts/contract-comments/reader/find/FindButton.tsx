import * as React from 'react';
import { SearchIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { useRestoreFocus } from '../../../../ui/navigation/use-restore-focus';
import styles from './FindButton.module.scss';

export interface FindButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the box to find words with, and closes it. The browser's own search stays on its keys. When the box is closed the focus goes back to where it was. */
export function FindButton({ isOpen, onToggle }: FindButtonProps): React.ReactElement {
  const { view, remember } = useRestoreFocus<HTMLButtonElement>(isOpen ? 'beside' : 'nothing');
  const toggle = (): void => {
    remember();
    onToggle();
  };
  return (
    <button ref={view} type="button" className={styles.find} aria-expanded={isOpen} onClick={toggle}>
      <SearchIcon aria-hidden="true" />
      {strings.Find}
    </button>
  );
}
