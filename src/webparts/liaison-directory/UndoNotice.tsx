import * as React from 'react';
import { ChromeCloseIcon, UndoIcon } from '@fluentui/react-icons-mdl2';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import { fill } from '../../ui/format/text';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { useDirectoryActs, type Undoable } from './directory-acts';
import { useDirectoryChange } from './use-directory-change';
import styles from './DirectoryPage.module.scss';

/** What was done last, and the way back. */
export function UndoNotice({ undoable }: { readonly undoable: Undoable }): React.ReactElement {
  const { offerUndo } = useDirectoryActs();
  const { isBusy, failure, apply } = useDirectoryChange();
  const undo = async (): Promise<void> => {
    const isDone = await apply(undoable.change, fill(strings.Undone, undoable.said));
    if (isDone) offerUndo(undefined);
  };
  const handleUndo = (): void => {
    void undo();
  };
  return (
    <div className={styles.notice}>
      <p className={styles.noticeText}>{undoable.said}</p>
      <button type="button" className={styles.undo} disabled={isBusy} onClick={handleUndo}>
        <UndoIcon aria-hidden="true" /> {strings.Undo}
      </button>
      <button
        type="button"
        className={styles.dismiss}
        title={shared.Close}
        aria-label={shared.Close}
        onClick={() => offerUndo(undefined)}
      >
        <ChromeCloseIcon aria-hidden="true" />
      </button>
      {failure && <FailureMessage failure={failure} />}
    </div>
  );
}
