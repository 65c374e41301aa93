import * as React from 'react';
import { CommentIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import {
  clauseOf,
  isChosen,
  sortThreads,
  threadOrders,
  type PlacedThread,
  type ThreadFilter,
  type ThreadOrder
} from '../../../domain/contracts/thread/choose-threads';
import { nameClause, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { fill } from '../../../ui/format/text';
import { StateMessage } from '../../../ui/states/StateMessage';
import { useNavigation } from '../navigation';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { ThreadCard } from './ThreadCard';
import styles from './ThreadList.module.scss';

export interface ThreadListProps {
  readonly placed: readonly PlacedThread[];
  readonly document: ContractDocument | undefined;
  readonly filter: ThreadFilter;
  /** A thread that is shown however far down the list it is, by the key of its comment. */
  readonly shownKey: string | undefined;
}

/** Threads shown at first and added with every "Show more". */
const PAGE = 30;

function nameOfClause(placed: PlacedThread, document: ContractDocument | undefined): string {
  return placed.thread.anchor ? nameClause(clauseOf(placed, document), strings.Preamble) : strings.WholeContract;
}

function orderName(order: ThreadOrder): string {
  return { clause: strings.OrderClause, newest: strings.OrderNewest, mostAgreed: strings.OrderMostAgreed }[order];
}

const readOrder = (named: string | undefined): ThreadOrder => threadOrders.find((name) => name === named) ?? 'clause';

/** The discussion as a list: chosen by a filter, in the order of the text, by time or by agreement. */
export function ThreadList({ placed, document, filter, shownKey }: ThreadListProps): React.ReactElement {
  const { me } = useOpenContract();
  const { locale } = useServices();
  const { order: named, nameOrder } = useNavigation();
  const [order, setOrder] = React.useState(() => readOrder(named));
  const [limit, setLimit] = React.useState(PAGE);
  React.useEffect(() => setLimit(PAGE), [filter, order]);
  const chosen = React.useMemo(
    () =>
      sortThreads(
        placed.filter((thread) => isChosen(thread, filter, me.id)),
        order
      ),
    [placed, filter, order, me.id]
  );
  const shown = Math.max(limit, 1 + chosen.findIndex(({ thread }) => thread.comment.key === shownKey));
  if (chosen.length === 0)
    return (
      <StateMessage
        icon={<CommentIcon />}
        title={strings.NoThreadsTitle}
        text={filter === 'all' ? strings.NoThreadsText : strings.NoThreadsOfFilter}
      />
    );
  return (
    <div className={styles.list}>
      <label className={styles.order}>
        {strings.SortBy}
        <select
          value={order}
          onChange={(event) => {
            setOrder(readOrder(event.target.value));
            nameOrder(event.target.value);
          }}
        >
          {threadOrders.map((name) => (
            <option key={name} value={name}>
              {orderName(name)}
            </option>
          ))}
        </select>
      </label>
      {chosen.slice(0, shown).map((thread) => (
        <ThreadCard
          key={thread.thread.comment.key}
          placed={thread}
          document={document}
          clause={nameOfClause(thread, document)}
          isOpen
        />
      ))}
      {chosen.length > shown && (
        <button type="button" className={styles.more} onClick={() => setLimit(shown + PAGE)}>
          {fill(strings.ShowMore, (chosen.length - shown).toLocaleString(locale))}
        </button>
      )}
    </div>
  );
}
