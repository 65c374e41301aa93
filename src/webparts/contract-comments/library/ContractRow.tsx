import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import type { LogsPosition } from '../../../domain/contracts/thread/contract-logs';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import { fill, fillCount } from '../../../ui/format/text';
import { useTicking } from '../../../ui/time/clock-context';
import { contractUrl } from '../navigation';
import { PeriodBadge } from '../PeriodBadge';
import { useServices } from '../services';
import { countDiscussion } from './count-news';
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
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <a
          ref={link}
          className={styles.title}
          href={contractUrl(contract.id)}
          onClick={handleClick}
          data-interception="off"
        >
          {contract.title}
        </a>
        {isUnkept && <UnkeptPeriod period={contract.period} />}
        {contract.summary && <p className={styles.summary}>{contract.summary}</p>}
        <div className={styles.facts}>
          <PeriodBadge period={contract.period} />
          <span>{contract.version ? fill(strings.Version, contract.version) : strings.NotPublishedTitle}</span>
          {counts.comments !== undefined && (
            <span>{fillCount({ one: strings.OneComment, other: strings.ManyComments }, counts.comments, locale)}</span>
          )}
        </div>
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
