import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { fill } from '../../../../ui/format/text';
import type { Reattaching } from './use-reattaching';
import styles from './ReattachBar.module.scss';

export interface ReattachBarProps {
  readonly reattaching: Reattaching;
  readonly onCancel: () => void;
}

/** Says whose comment needs a place, and how to choose one, until it has one or the search is given up. */
export function ReattachBar({ reattaching, onCancel }: ReattachBarProps): React.ReactElement {
  const { thread, refusal } = reattaching;
  const bar = React.useRef<HTMLElement>(null);
  const [title, instructions] = [useId('cg-reattach'), useId('cg-reattach')];
  React.useEffect(() => bar.current?.focus(), [thread]);
  React.useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    };
    window.document.addEventListener('keydown', handleKey);
    return () => window.document.removeEventListener('keydown', handleKey);
  }, [onCancel]);
  const { comment, anchor } = thread;
  return (
    <section ref={bar} className={styles.bar} aria-labelledby={title} aria-describedby={instructions} tabIndex={-1}>
      <span className={styles.icon} aria-hidden="true">
        <PinnedIcon />
      </span>
      <div className={styles.words}>
        <p id={title} className={styles.title}>
          {strings.ReattachTitle}
        </p>
        <div id={instructions} className={styles.words}>
          <p className={styles.comment}>{fill(strings.ReattachComment, comment.author.name, comment.text)}</p>
          {anchor && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
          <p className={styles.how}>{strings.ReattachHow}</p>
        </div>
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      </div>
      <button type="button" className={styles.cancel} onClick={onCancel}>
        {strings.ReattachCancel}
      </button>
    </section>
  );
}
