import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { fillCount } from '../../../ui/format/text';
import { usePopover } from '../../../ui/navigation/use-popover';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import styles from './ReadMarksButton.module.scss';

export interface ReadMarksButtonProps {
  readonly reads: readonly ReadMark[];
}

const ReadMarksPanel = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-office' */ './ReadMarksPanel')).ReadMarksPanel
}));

/** How many have read the version that is shown, for the chief of staff's office; opens who they are, and who has not. */
export function ReadMarksButton({ reads }: ReadMarksButtonProps): React.ReactElement {
  const { version } = useOpenContract().contract;
  const { locale } = useServices();
  const { button, isOpen, toggle, close } = usePopover<HTMLButtonElement>();
  const readers = reads.filter((mark) => mark.version === version).length;
  return (
    <div className={styles.holder}>
      <button ref={button} type="button" className={styles.open} aria-expanded={isOpen} onClick={toggle}>
        {fillCount({ one: strings.OneHasRead, other: strings.ManyHaveRead }, readers, locale)}
      </button>
      {isOpen && (
        <React.Suspense fallback={null}>
          <ReadMarksPanel reads={reads} onClose={close} />
        </React.Suspense>
      )}
    </div>
  );
}
