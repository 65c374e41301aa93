import * as React from 'react';
import { BackIcon, CompletedIcon, OpenInNewTabIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { fill, fillCount } from '../../../ui/format/text';
import { useDiscussionScope } from '../discussion/discussion-context';
import { PeriodBadge } from '../period/PeriodBadge';
import { changeSentence } from '../period/period-words';
import styles from './ReaderHeader.module.scss';

export interface ReaderHeaderProps {
  readonly reads: readonly ReadMark[];
  readonly fileUrl: string;
  readonly onBack: () => void;
}

/** "I have read version N": said once for each version, by everyone who may add entries. */
function ReadButton({ reads }: { readonly reads: readonly ReadMark[] }): React.ReactElement | null {
  const { me, contract, standing, act } = useDiscussionScope();
  const own = reads.some(({ person, version }) => person.id === me.id && version === contract.version);
  if (own) {
    return (
      <span className={styles.read}>
        <CompletedIcon aria-hidden="true" />
        {fill(strings.YouRead, contract.version)}
      </span>
    );
  }
  return standing === 'open' ? (
    <DefaultButton text={fill(strings.IHaveRead, contract.version)} onClick={() => act('read')} />
  ) : null;
}

/** Title, version and comment period of the contract that is read, and what can be done with it as a whole. */
export function ReaderHeader({
  reads,
  fileUrl,
  onBack,
  children
}: React.PropsWithChildren<ReaderHeaderProps>): React.ReactElement {
  const { contract, telling, periodHistory, isOfficial, locale } = useDiscussionScope();
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const prolonged = periodHistory.filter(({ acts }) => acts.includes('extended') || acts.includes('reopened')).at(-1);
  const readers = reads.filter(({ version }) => version === contract.version).length;
  return (
    <header className={styles.header}>
      <button type="button" className={styles.back} aria-label={strings.BackToLibrary} onClick={onBack}>
        <BackIcon aria-hidden="true" />
      </button>
      <div className={styles.words}>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {contract.title}
        </h2>
        <div className={styles.facts}>
          <span>{fill(strings.Version, contract.version)}</span>
          <PeriodBadge period={contract.period} telling={telling} />
          {prolonged && <span>{changeSentence(prolonged, telling)}</span>}
          {isOfficial && (
            <span>{fillCount({ one: strings.OneHasRead, other: strings.ManyHaveRead }, readers, locale)}</span>
          )}
          <a href={fileUrl} target="_blank" rel="noreferrer" data-interception="off">
            {strings.OpenOriginal} <OpenInNewTabIcon aria-hidden="true" />
          </a>
        </div>
      </div>
      <div className={styles.acts}>
        {children}
        <ReadButton reads={reads} />
      </div>
    </header>
  );
}
