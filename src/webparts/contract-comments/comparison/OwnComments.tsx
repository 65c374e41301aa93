import * as React from 'react';
import { CompletedIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { useLocale } from '../../../ui/format/locale';
import { fill, fillCount } from '../../../ui/format/text';
import styles from './OwnComments.module.scss';

export interface OwnCommentsProps {
  readonly placed: readonly PlacedThread[];
  /** The version they are followed to. */
  readonly version: string;
  /** Shows a comment beside the text; left out where that is another version. */
  readonly onShow?: (key: string) => void;
}

const isKept = ({ placement }: PlacedThread): boolean => placement === null || placement.kind === 'placed';

function sayPlacement({ placement }: PlacedThread): string {
  if (placement === null) return strings.OwnOnWhole;
  if (placement.kind === 'placed') return strings.OwnKept;
  if (placement.kind === 'moved') return placement.how === 'changed' ? strings.MovedChanged : strings.MovedElsewhere;
  return placement.reason === 'gone' ? strings.OrphanedGone : strings.OrphanedAmbiguous;
}

function OwnComment({
  own,
  onShow
}: {
  readonly own: PlacedThread;
  readonly onShow?: (key: string) => void;
}): React.ReactElement {
  const { thread, placement } = own;
  const { key, text } = thread.comment;
  return (
    <li className={styles.comment}>
      <p className={styles.state}>
        {isKept(own) ? (
          <CompletedIcon aria-hidden="true" className={styles.good} />
        ) : (
          <WarningIcon aria-hidden="true" className={styles.warn} />
        )}
        {sayPlacement(own)}
      </p>
      {thread.anchor && <blockquote className={styles.quote}>{thread.anchor.quote}</blockquote>}
      {placement?.kind === 'moved' && placement.how === 'changed' && (
        <>
          <span className={styles.label}>{strings.QuoteNow}</span>
          <blockquote className={styles.quote}>{placement.newQuote}</blockquote>
        </>
      )}
      <p className={styles.words}>{text}</p>
      {onShow && (
        <button
          type="button"
          className={styles.show}
          aria-label={fill(strings.ShowInContractNamed, text.slice(0, 60))}
          onClick={() => onShow(key)}
        >
          {strings.ShowInContract}
        </button>
      )}
    </li>
  );
}

function CommentList({ placed, onShow }: Omit<OwnCommentsProps, 'version'>): React.ReactElement | null {
  if (placed.length === 0) return null;
  return (
    <ul className={styles.list}>
      {placed.map((own) => (
        <OwnComment key={own.thread.comment.key} {...{ own, onShow }} />
      ))}
    </ul>
  );
}

/** What became of a person's own comments in a version, those that kept their places folded away; nothing where they made none. */
export function OwnComments({ placed, version, onShow }: OwnCommentsProps): React.ReactElement | null {
  const locale = useLocale();
  if (placed.length === 0) return null;
  const heading = fill(strings.OwnComments, version);
  const kept = placed.filter(isKept);
  return (
    <section className={styles.own} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <CommentList placed={placed.filter((own) => !isKept(own))} onShow={onShow} />
      {kept.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {fillCount({ one: strings.OneCommentKept, other: strings.ManyCommentsKept }, kept.length, locale)}
          </summary>
          <CommentList placed={kept} onShow={onShow} />
        </details>
      )}
    </section>
  );
}
