import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { usePopover } from '../../../ui/navigation/use-popover';
import styles from './DigestButton.module.scss';

export interface DigestButtonProps {
  readonly placed: readonly PlacedThread[];
  /** The version shown; not set while it is being read, or where it can't be. */
  readonly document: ContractDocument | undefined;
  /** Whether everything said about the contract is known; a file with less would look as if it had all. */
  readonly isWhole: boolean;
}

const DigestPanel = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-digest' */ './DigestPanel')).DigestPanel
}));

/** Opens the ways to carry what was said to a meeting. */
export function DigestButton({ placed, document, isWhole }: DigestButtonProps): React.ReactElement | null {
  const { button, isOpen, toggle, close } = usePopover<HTMLButtonElement>();
  if (!document) return null;
  return (
    <div className={styles.holder}>
      <button ref={button} type="button" className={styles.open} aria-expanded={isOpen} onClick={toggle}>
        {strings.Digest}
      </button>
      {isOpen && (
        <React.Suspense fallback={null}>
          <DigestPanel placed={placed} document={document} isWhole={isWhole} onClose={close} />
        </React.Suspense>
      )}
    </div>
  );
}
