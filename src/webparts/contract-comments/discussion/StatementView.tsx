import * as React from 'react';
import { FavoriteStarFillIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { timingOf } from '../../../domain/contracts/period/period-records';
import type { Statement } from '../../../domain/contracts/thread/thread';
import { fill, fillCount } from '../../../ui/format/text';
import { Avatar } from '../../../ui/people/Avatar';
import { useEntryStatus, useOpenContract } from '../open-contract';
import { useIsFound } from '../found-words';
import { outOfTimeWords, type OutOfTime } from '../out-of-time-words';
import { useServices } from '../services';
import { ChangedNote } from './ChangedNote';
import { LinkedMoment } from './LinkedMoment';
import { LongText } from './LongText';
import { Moment } from './Moment';
import { PendingNotice } from './PendingNotice';
import styles from './ThreadCard.module.scss';

export interface StatementViewProps {
  readonly statement: Statement;
  /** Whether long words are cut to a few lines. */
  readonly isBrief: boolean;
}

function EditHistory({ statement }: { readonly statement: Statement }): React.ReactElement | null {
  const earlier = statement.wordings.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>{strings.Edited}</summary>
      <ol className={styles.wordings}>
        {earlier.map(({ text, at }) => (
          <li key={at.getTime()}>
            <Moment className={styles.quiet} at={at} />
            <LongText text={text} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const agreements: Readonly<Record<OutOfTime, string>> = {
  early: strings.AgreedEarly,
  late: strings.AgreedLate,
  paused: strings.AgreedPaused
};

function Byline({ statement, isBrief }: StatementViewProps): React.ReactElement {
  const { periodHistory } = useOpenContract();
  const { news } = useEntryStatus();
  const timing = timingOf(statement.createdAt, periodHistory);
  return (
    <div className={styles.byline}>
      <Avatar name={statement.author.name} size="small" />
      <span className={styles.author}>{statement.author.name}</span>
      {isBrief || statement.kind === 'comment' ? (
        <Moment className={styles.quiet} at={statement.createdAt} />
      ) : (
        <LinkedMoment at={statement.createdAt} statementKey={statement.key} />
      )}
      {news.has(statement.key) && <span className={styles.badge}>{strings.New}</span>}
      {statement.kind !== 'answer' && timing !== 'inTime' && (
        <span className={styles.badge}>{outOfTimeWords[timing]}</span>
      )}
    </div>
  );
}

/** Something someone said, with its author, time and earlier wordings; what can be done with it at the end. */
export function StatementView({
  statement,
  isBrief,
  children
}: React.PropsWithChildren<StatementViewProps>): React.ReactElement {
  const { locale } = useServices();
  const { periodHistory } = useOpenContract();
  const isFound = useIsFound(statement.key);
  const names = statement.agreements.map(({ person, at }) => {
    const timing = timingOf(at, periodHistory);
    return timing === 'inTime' ? person.name : fill(agreements[timing], person.name);
  });
  return (
    <div className={styles.statement} data-kind={statement.kind} data-found={isFound}>
      {statement.kind === 'answer' && (
        <p className={styles.answerLabel}>
          <span aria-hidden="true">
            <FavoriteStarFillIcon />
          </span>
          {strings.AnswerFromChief}
        </p>
      )}
      <Byline {...{ statement, isBrief }} />
      {statement.withdrawnAt ? (
        <p className={styles.quiet}>{fill(strings.WithdrawnBy, statement.author.name)}</p>
      ) : (
        <LongText text={statement.text} isBrief={isBrief} />
      )}
      {statement.changed && <ChangedNote sentence={strings.ChangedAfterwards} change={statement.changed} />}
      {!isBrief && !statement.withdrawnAt && <EditHistory statement={statement} />}
      {!isBrief && names.length > 0 && (
        <details className={styles.history}>
          <summary>{fillCount({ one: strings.OneAgrees, other: strings.ManyAgree }, names.length, locale)}</summary>
          {names.join(', ')}
        </details>
      )}
      <PendingNotice entryKey={statement.key} />
      {children}
    </div>
  );
}
