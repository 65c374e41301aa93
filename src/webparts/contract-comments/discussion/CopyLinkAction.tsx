import * as React from 'react';
import * as sharedStrings from 'CommonGroundStrings';
import { LinkToCopy } from '../../../ui/navigation/TextToCopy';
import { useCopyLink } from '../../../ui/navigation/use-copy';
import { contractUrl } from '../navigation';
import { useOpenContract } from '../open-contract';
import styles from './ThreadCard.module.scss';

/** Copies a link to something that was said, by its key. */
export function CopyLinkAction({ statementKey }: { readonly statementKey: string }): React.ReactElement {
  const { contract } = useOpenContract();
  const { outcome, copy } = useCopyLink();
  const link = contractUrl(contract.id, { thread: statementKey });
  return (
    <>
      <button type="button" className={styles.action} onClick={() => copy(link)}>
        {outcome === 'copied' ? sharedStrings.LinkCopied : sharedStrings.CopyLink}
      </button>
      {outcome === 'refused' && <LinkToCopy link={link} />}
    </>
  );
}
