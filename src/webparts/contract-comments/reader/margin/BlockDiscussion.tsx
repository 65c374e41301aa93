import * as React from 'react';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { useListener } from '../../../../ui/elements/use-listener';
import { fill } from '../../../../ui/format/text';
import { useOpenContract } from '../../open-contract';
import type { DiscussionSlots } from '../discussion-slots';
import styles from './BlockDiscussion.module.scss';

export interface BlockDiscussionProps {
  readonly name: string;
  readonly threads: readonly PlacedThread[];
  readonly document: ContractDocument;
  readonly slots: DiscussionSlots;
  readonly composing: Anchor | null | undefined;
  /** Under its clause, or in a sheet at the bottom where there is no room. */
  readonly position: 'inline' | 'sheet';
  /** Whether the focus comes along when it opens. */
  readonly takesFocus: boolean;
  readonly onCompose: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is said about one clause, where there is no room beside the text. It has the focus when it opens by a press; Escape closes it. */
export function BlockDiscussion(props: BlockDiscussionProps): React.ReactElement {
  const { name, threads, document, slots, composing, position, takesFocus, onCompose, onDone, onClose } = props;
  const { permission } = useOpenContract();
  const section = React.useRef<HTMLElement>(null);
  const leavesFocus = React.useRef(!takesFocus);
  React.useEffect(() => {
    if (leavesFocus.current) return;
    // A comment being written has the focus already.
    if (!section.current?.contains(window.document.activeElement))
      section.current?.focus({ preventScroll: position === 'sheet' });
  }, [position]);
  useListener(section, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  });
  return (
    <section
      ref={section}
      className={styles.discussion}
      data-position={position}
      aria-label={fill(strings.CommentsOn, name)}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <button type="button" className={styles.close} aria-label={sharedStrings.Close} onClick={onClose}>
          <CancelIcon aria-hidden="true" />
        </button>
      </div>
      {threads.map((placed) => (
        <slots.ThreadCard key={placed.thread.comment.key} placed={placed} document={document} isOpen />
      ))}
      {threads.length === 0 && composing === undefined && <p className={styles.none}>{strings.NoThreadsTitle}</p>}
      {composing !== undefined && <slots.NewComment anchor={composing} onDone={onDone} />}
      {composing === undefined && permission === 'open' && (
        <button type="button" className={styles.add} onClick={onCompose}>
          {fill(strings.CommentOn, name)}
        </button>
      )}
    </section>
  );
}
