import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import { findDependents } from '../../../domain/directory/dependents';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill, fillCount } from '../../../ui/format/text';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import { useAct } from '../../../ui/resource/use-act';
import { useServices } from '../services';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useLocale } from '../../../ui/format/locale';
import styles from './Edit.module.scss';

export interface RemoveLiaisonProps {
  readonly liaison: Liaison;
  readonly index: DirectoryIndex;
  readonly onRemoved: () => void;
}

/** Takes a card out of the directory, after saying once what that does to others. */
export function RemoveLiaison({ liaison, index, onRemoved }: RemoveLiaisonProps): React.ReactElement {
  const locale = useLocale();
  const { openWriter } = useServices();
  const [isAsking, setIsAsking] = React.useState(false);
  const { isBusy, failure, run } = useAct();
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const { departments, backedUp } = findDependents(index, liaison.id);
  const remove = async (): Promise<void> => {
    const isRemoved = await run(async () => (await openWriter()).liaisons.remove(liaison.id, liaison.etag));
    if (isRemoved) onRemoved();
  };
  const handleConfirm = (): void => {
    void remove();
  };
  const ask = (isAsked: boolean): void => {
    moveFocus();
    setIsAsking(isAsked);
  };
  if (!isAsking) {
    return (
      <div ref={target} className={styles.form}>
        <DefaultButton text={strings.RemoveLiaison} onClick={() => ask(true)} />
      </div>
    );
  }
  return (
    <div ref={target} className={styles.conflict} role="group" aria-label={strings.RemoveLiaison}>
      <p tabIndex={-1} className={styles.conflictTitle}>
        {fill(strings.RemoveQuestion, liaison.name)}
      </p>
      <ul className={styles.effects}>
        {departments.length > 0 && (
          <li>
            {fillCount(
              { one: strings.RemoveDepartmentOne, other: strings.RemoveDepartmentOther },
              departments.length,
              locale
            )}
          </li>
        )}
        {backedUp.length > 0 && (
          <li>
            {fillCount({ one: strings.RemoveBackupOne, other: strings.RemoveBackupOther }, backedUp.length, locale)}
          </li>
        )}
        <li>{strings.RemoveUndo}</li>
      </ul>
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.actions}>
        <DefaultButton text={strings.RemoveConfirm} allowDisabledFocus disabled={isBusy} onClick={handleConfirm} />
        <DefaultButton text={shared.Cancel} onClick={() => ask(false)} />
      </div>
    </div>
  );
}
