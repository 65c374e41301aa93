import * as React from 'react';
import { PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { fill } from '../../../ui/format/text';
import styles from './PlacingBar.module.scss';

export interface PlacingBarProps {
  /** The comment that is to be given a place. */
  readonly thread: Thread;
  readonly onCancel: () => void;
}

/** Says whose comment is being given a place, and how, until one is chosen or the search is given up. */
export function PlacingBar({ thread, onCancel }: PlacingBarProps): React.ReactElement {
  const bar = React.useRef<HTMLElement>(null);
  React.useEffect(() => bar.current?.focus(), [thread]);
  React.useEffect(() => {
    const handleKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onCancel();
    };
    window.document.addEventListener('keydown', handleKey);
    return () => window.document.removeEventListener('keydown', handleKey);
  }, [onCancel]);
  const { comment, anchor } = thread;
  return (
    <section ref={bar} className={styles.bar} aria-label={strings.PlacingTitle} tabIndex={-1}>
      <span className={styles.icon} aria-hidden="true">
        <PinnedIcon />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{strings.PlacingTitle}</p>
        <p className={styles.comment}>{fill(strings.PlacingComment, comment.author.name, comment.text)}</p>
        {anchor && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
        <p className={styles.how}>{strings.PlacingHow}</p>
      </div>
      <button type="button" className={styles.cancel} onClick={onCancel}>
        {strings.PlacingCancel}
      </button>
    </section>
  );
}
