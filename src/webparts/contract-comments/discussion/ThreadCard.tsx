import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { Outcome, Reopening } from '../../../domain/contracts/thread/thread';
import { fill, fillCount } from '../../../ui/format/text';
import { useDiscussionActs } from '../open-contract';
import { useServices } from '../services';
import { ChangedNote } from './ChangedNote';
import { FailedActs } from './PendingNotice';
import { AttachedByHandNote, PlacementNote } from './PlacementNote';
import { PlainEntry } from './PlainEntry';
import { ReplyActions } from './ReplyActions';
import { StatementView, type StatementViewProps } from './StatementView';
import { ThreadActions } from './ThreadActions';
import styles from './ThreadCard.module.scss';

export interface ThreadCardProps {
  readonly placed: PlacedThread;
  readonly document: ContractDocument | undefined;
  /** Whether everything is shown: replies, acts, history. */
  readonly isOpen: boolean;
  /** Whether the card stands out from others around it. Default false. */
  readonly isRaised?: boolean;
  /** Name of the clause, where the card is not beside it. */
  readonly clause?: string;
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome }): React.ReactElement {
  const sentence = outcome.kind === 'settled' ? strings.SettledBy : strings.DismissedBy;
  return (
    <p className={styles.outcome} data-outcome={outcome.kind}>
      <strong>{fill(sentence, outcome.by.name)}</strong> {outcome.reason}
    </p>
  );
}

function ReopeningNote({ reopening }: { readonly reopening: Reopening }): React.ReactElement {
  return (
    <p className={styles.outcome} data-outcome="reopened">
      <strong>{fill(strings.ReopenedBy, reopening.by.name)}</strong> {reopening.reason}
    </p>
  );
}

/** A reply or answer, with what can be done with it once the card is open. */
function Reply({ statement, isBrief }: StatementViewProps): React.ReactElement {
  return (
    <StatementView {...{ statement, isBrief }}>{!isBrief && <ReplyActions statement={statement} />}</StatementView>
  );
}

/** A comment with what was said about it. Closed it shows its beginning and counts; open it shows everything and can be acted on. */
export function ThreadCard({ placed, document, isOpen, isRaised, clause }: ThreadCardProps): React.ReactElement {
  const { show, cards } = useDiscussionActs();
  const { locale } = useServices();
  const { thread, placement } = placed;
  const { comment, answer, replies, outcome, unknown, changedActs, withoutEffect } = thread;
  const others = replies.filter((reply) => reply !== answer);
  const agreed = comment.agreements.length;
  const toggle = (): void => (isOpen && !clause ? undefined : show(comment.key));
  return (
    <article
      ref={cards.refFor(comment.key)}
      className={styles.card}
      data-raised={isRaised}
      aria-label={fill(strings.CommentBy, comment.author.name)}
      tabIndex={-1}
    >
      {clause !== undefined && (
        <button type="button" className={styles.clause} disabled={placement?.kind === 'orphaned'} onClick={toggle}>
          {clause}
        </button>
      )}
      {clause !== undefined && thread.anchor && placement?.kind === 'placed' && (
        <blockquote className={styles.quote}>{thread.anchor.quote}</blockquote>
      )}
      <PlacementNote placed={placed} document={document} />
      {isOpen && <AttachedByHandNote placed={placed} />}
      <StatementView statement={comment} isBrief={!isOpen} />
      {answer && <Reply statement={answer} isBrief={!isOpen} />}
      {outcome && <OutcomeNote outcome={outcome} />}
      {thread.reopening && <ReopeningNote reopening={thread.reopening} />}
      {isOpen && others.map((reply) => <Reply key={reply.key} statement={reply} isBrief={false} />)}
      {isOpen && unknown.map((entry) => <PlainEntry key={entry.key} entry={entry} sentence={strings.UnknownEntry} />)}
      {isOpen &&
        withoutEffect.map((entry) => (
          <PlainEntry key={entry.key} entry={entry} sentence={strings.EntryWithoutEffect} />
        ))}
      {changedActs.map(
        ({ key, author, changed }) =>
          changed && (
            <ChangedNote key={key} sentence={strings.ActChangedAfterwards} change={changed} owner={author.name} />
          )
      )}
      <FailedActs thread={thread} />
      {isOpen ? (
        <ThreadActions thread={thread} />
      ) : (
        <button type="button" className={styles.more} aria-expanded={false} onClick={toggle}>
          {[
            agreed > 0 && fillCount({ one: strings.OneAgrees, other: strings.ManyAgree }, agreed, locale),
            others.length > 0 && fillCount({ one: strings.OneReply, other: strings.ManyReplies }, others.length, locale)
          ]
            .filter(Boolean)
            .join(' · ') || strings.Open}
        </button>
      )}
    </article>
  );
}
