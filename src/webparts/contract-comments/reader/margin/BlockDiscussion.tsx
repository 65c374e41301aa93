import * as React from 'react';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import type { PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { fill } from '../../../../ui/format/text';
import { ThreadCard } from '../../discussion/ThreadCard';
import { useDiscussionScope } from '../../discussion/discussion-context';
import { NewComment } from '../../discussion/NewComment';
import styles from './BlockDiscussion.module.scss';

export interface BlockDiscussionProps {
  readonly name: string;
  readonly threads: readonly PlacedThread[];
  readonly document: ContractDocument;
  readonly composing: Anchor | null | undefined;
  /** Under its clause, or in a sheet at the bottom where there is no room. */
  readonly placing: 'inline' | 'sheet';
  readonly onCompose: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is said about one clause, where there is no room beside the text. */
export function BlockDiscussion({
  name,
  threads,
  document,
  composing,
  placing,
  onCompose,
  onDone,
  onClose
}: BlockDiscussionProps): React.ReactElement {
  const { standing } = useDiscussionScope();
  const element = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    target.focus({ preventScroll: placing === 'sheet' });
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    target.addEventListener('keydown', handleKeyDown);
    return () => target.removeEventListener('keydown', handleKeyDown);
  }, [placing, onClose]);
  return (
    <section
      ref={element}
      className={styles.discussion}
      data-placing={placing}
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
        <ThreadCard key={placed.thread.comment.key} placed={placed} document={document} isOpen />
      ))}
      {composing !== undefined ? (
        <NewComment anchor={composing} onDone={onDone} />
      ) : (
        standing === 'open' && (
          <button type="button" className={styles.add} onClick={onCompose}>
            {fill(strings.CommentOn, name)}
          </button>
        )
      )}
    </section>
  );
}
