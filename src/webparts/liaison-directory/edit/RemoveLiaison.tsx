import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { findDependents } from '../../../domain/directory/dependents';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill, fillCount } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import { useAct } from '../../../ui/resource/use-act';
import { useServices } from '../services';
import { RetireFrame } from './RetireFrame';
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
  const { isBusy, failure, run } = useAct();
  const { departments, backedUp } = findDependents(index, liaison.id);
  const remove = async (): Promise<void> => {
    const isRemoved = await run(async () => (await openWriter()).liaisons.remove(liaison.id, liaison.etag));
    if (isRemoved) onRemoved();
  };
  return (
    <RetireFrame
      label={strings.RemoveLiaison}
      question={fill(strings.RemoveQuestion, liaison.name)}
      confirmLabel={strings.RemoveConfirm}
      isBusy={isBusy}
      failure={failure}
      onConfirm={remove}
    >
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
    </RetireFrame>
  );
}
