import * as React from 'react';
import * as sharedStrings from 'CommonGroundStrings';
import { LinkToCopy } from '../../../ui/navigation/TextToCopy';
import { useCopyLink } from '../../../ui/navigation/use-copy';
import { contractUrl } from '../navigation';
import { useOpenContract } from '../open-contract';
import { Moment } from './Moment';
import styles from './ThreadCard.module.scss';

export interface LinkedMomentProps {
  readonly at: Date;
  readonly statementKey: string;
}

/** When something was said, as a link to it; a press copies the link. */
export function LinkedMoment({ at, statementKey }: LinkedMomentProps): React.ReactElement {
  const { contract } = useOpenContract();
  const { outcome, copy } = useCopyLink();
  const link = contractUrl(contract.id, { thread: statementKey });
  const handleClick = (event: React.MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    copy(link);
  };
  return (
    <>
      <a
        className={styles.moment}
        href={link}
        title={sharedStrings.CopyLink}
        data-interception="off"
        onClick={handleClick}
      >
        <Moment className={styles.quiet} at={at} />
      </a>
      {outcome === 'copied' && <span className={styles.quiet}>{sharedStrings.LinkCopied}</span>}
      {outcome === 'refused' && <LinkToCopy link={link} />}
    </>
  );
}
