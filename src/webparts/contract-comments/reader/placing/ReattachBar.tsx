import * as React from 'react';
import { PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Thread } from '../../../../domain/contracts/thread/thread';
import type { Reattaching } from '../../discussion/discussion-context';
import { fill } from '../../../../ui/format/text';
import styles from './ReattachBar.module.scss';

export interface ReattachBarProps {
  readonly placing: Reattaching;
  readonly onCancel: (thread: Thread) => void;
}

/** Says whose comment is being given a place, and how, until one is chosen or the search is given up. */
export function ReattachBar({ placing: { thread, refusal }, onCancel }: ReattachBarProps): React.ReactElement {
  const bar = React.useRef<HTMLElement>(null);
  const handleCancel = React.useRef(onCancel);
  handleCancel.current = onCancel;
  React.useEffect(() => bar.current?.focus(), [thread]);
  React.useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) handleCancel.current(thread);
    };
    window.document.addEventListener('keydown', handleKey);
    return () => window.document.removeEventListener('keydown', handleKey);
  }, [thread]);
  const { comment, anchor } = thread;
  const [title, how] = [`placing-title-${comment.key}`, `placing-how-${comment.key}`];
  return (
    <section ref={bar} className={styles.bar} aria-labelledby={title} aria-describedby={how} tabIndex={-1}>
      <span className={styles.icon} aria-hidden="true">
        <PinnedIcon />
      </span>
      <div className={styles.words}>
        <p id={title} className={styles.title}>
          {strings.PlacingTitle}
        </p>
        <div id={how} className={styles.words}>
          <p className={styles.comment}>{fill(strings.PlacingComment, comment.author.name, comment.text)}</p>
          {anchor && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
          <p className={styles.how}>{strings.PlacingHow}</p>
        </div>
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      </div>
      <button type="button" className={styles.cancel} onClick={() => onCancel(thread)}>
        {strings.PlacingCancel}
      </button>
    </section>
  );
}
