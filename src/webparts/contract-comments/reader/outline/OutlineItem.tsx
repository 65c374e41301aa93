import * as React from 'react';
import { ChevronDownMedIcon, ChevronRightMedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { OutlineLine } from '../../../../domain/contracts/document/outline-tree';
import { fillCount } from '../../../../ui/format/text';
import styles from './Outline.module.scss';

export interface OutlineItemProps {
  readonly line: OutlineLine;
  readonly position: number;
  /** Comments in it, those under it included. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  /** Whether Tab stops at it; arrow keys reach the others. */
  readonly isStop: boolean;
  readonly locale: string;
  readonly itemRef: (element: HTMLElement | null) => void;
  readonly onGo: (position: number) => void;
  readonly onToggle: (position: number) => void;
  readonly onFocus: (position: number) => void;
  readonly onKey: (position: number, event: React.KeyboardEvent) => void;
}

function OutlineItemInner(props: OutlineItemProps): React.ReactElement {
  const { line, position, count, isOpen, isCurrent, isStop, locale, itemRef, onGo, onToggle, onFocus, onKey } = props;
  const Chevron = isOpen ? ChevronDownMedIcon : ChevronRightMedIcon;
  return (
    <div
      ref={itemRef}
      role="treeitem"
      className={styles.entry}
      aria-level={line.depth}
      aria-posinset={line.place}
      aria-setsize={line.siblings}
      aria-expanded={line.isSection ? isOpen : undefined}
      aria-selected={isCurrent}
      aria-current={isCurrent ? 'location' : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onGo(position)}
      onFocus={() => onFocus(position)}
      onKeyDown={(event) => onKey(position, event)}
    >
      {line.isSection && (
        // For the mouse; the keys of a tree do the same.
        <span
          className={styles.toggle}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onToggle(position);
          }}
        >
          <Chevron />
        </span>
      )}
      {line.number && <span className={styles.number}>{line.number} </span>}
      <span className={styles.title}>{line.title}</span>
      {count > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{count.toLocaleString(locale)}</span>
          <span className={styles.spoken}>
            {fillCount({ one: strings.OneComment, other: strings.ManyComments }, count, locale)}
          </span>
        </span>
      )}
    </div>
  );
}

/** A section or clause in the outline. */
export const OutlineItem = React.memo(OutlineItemInner);
