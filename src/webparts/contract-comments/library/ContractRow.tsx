import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import type { LogsPosition } from '../../../domain/contracts/thread/contract-logs';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import { fill, fillCount } from '../../../ui/format/text';
import { useTicking } from '../../../ui/time/clock-context';
import { listNames } from '../audience-words';
import { contractUrl } from '../navigation';
import { PeriodBadge } from '../PeriodBadge';
import { useServices } from '../services';
import { countDiscussion, type DiscussionCounts } from './count-news';
import styles from './ContractLibrary.module.scss';

export interface ContractRowProps {
  readonly contract: Contract;
  readonly state: ContractsState;
  readonly discussion: Discussion;
  /** How far the person has seen the logs; `undefined` when they never looked. */
  readonly seen: LogsPosition | undefined;
  /** SharePoint takes comments though its period is over, or takes none in it. */
  readonly isUnkept: boolean;
  readonly link: React.Ref<HTMLAnchorElement>;
  readonly onOpen: (contract: Contract) => void;
}

function UnkeptPeriod({ period }: Pick<Contract, 'period'>): React.ReactElement {
  const isOver = useTicking((now) => periodStatus(period, now).state === 'closed');
  return <p role="alert">{isOver ? strings.PeriodLeaking : strings.PeriodNotTaken}</p>;
}

interface FactsProps {
  readonly contract: Contract;
  readonly counts: DiscussionCounts;
  readonly isReadable: boolean;
}

/** What is published, until when it can be commented on, whom it is for, and how much was said. */
function Facts({ contract, counts, isReadable }: FactsProps): React.ReactElement {
  const { locale } = useServices();
  return (
    <div className={styles.facts}>
      {contract.version ? (
        <>
          <PeriodBadge period={contract.period} />
          <span>{fill(strings.Version, contract.version)}</span>
        </>
      ) : (
        <span className={styles.draft}>{isReadable ? strings.DraftText : strings.NotPublishedTitle}</span>
      )}
      {contract.audience && contract.audience.length > 0 && (
        <span>{fill(strings.OnlyFor, listNames(contract.audience, locale))}</span>
      )}
      {counts.comments !== undefined && (
        <span>{fillCount({ one: strings.OneComment, other: strings.ManyComments }, counts.comments, locale)}</span>
      )}
    </div>
  );
}

/** One contract of the library. Its title is a link, so that it can be opened in another tab or copied. */
export function ContractRow({
  contract,
  state,
  discussion,
  seen,
  isUnkept,
  link,
  onOpen
}: ContractRowProps): React.ReactElement {
  const { locale } = useServices();
  const counts = React.useMemo(
    () => countDiscussion(state, contract.id, discussion, seen),
    [state, contract.id, discussion, seen]
  );
  const handleClick = (event: React.MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(contract);
  };
  // A draft is the office's to open.
  const isReadable = contract.version !== '' || state.rights.speaksForOffice;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {isReadable ? (
          <a
            ref={link}
            className={styles.title}
            href={contractUrl(contract.id)}
            onClick={handleClick}
            data-interception="off"
          >
            {contract.title}
          </a>
        ) : (
          <span className={styles.title}>{contract.title}</span>
        )}
        {isUnkept && <UnkeptPeriod period={contract.period} />}
        {contract.summary && <p className={styles.summary}>{contract.summary}</p>}
        <Facts {...{ contract, counts, isReadable }} />
      </div>
      <div className={styles.news}>
        {Boolean(counts.unread) && (
          <span className={styles.unread}>
            {fillCount({ one: strings.OneNew, other: strings.ManyNew }, counts.unread ?? 0, locale)}
          </span>
        )}
        {state.rights.speaksForOffice && Boolean(counts.unanswered) && (
          <span className={styles.unanswered}>
            {fillCount({ one: strings.OneUnanswered, other: strings.ManyUnanswered }, counts.unanswered ?? 0, locale)}
          </span>
        )}
      </div>
    </li>
  );
}
