import * as React from 'react';
import { CommentAddIcon, PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Block } from '../../../../domain/contracts/document/document-model';
import { fill } from '../../../../ui/format/text';
import { toSafeFragment } from '../../../../ui/guards/sanitizer';
import { commentsOn } from '../../discussion/count-words';
import { cutSegments, type Highlight } from './highlight-segments';
import { clearHighlights, markSegments } from './mark-highlights';
import styles from './BlockView.module.scss';

export interface BlockViewProps {
  readonly block: Block;
  /** Name of the clause for people who hear the page. */
  readonly name: string;
  readonly highlights: readonly Highlight[];
  readonly focusedKey: string | undefined;
  /** Comments on this block. */
  readonly count: number;
  /** Whether Tab stops at this block's button; arrow keys reach the others. */
  readonly isStop: boolean;
  readonly canComment: boolean;
  /** Whether a press gives a comment its place here. */
  readonly isPlacing: boolean;
  readonly isExpanded: boolean | undefined;
  readonly locale: string;
  readonly onOpen: (index: number) => void;
  readonly onKey: (index: number, event: React.KeyboardEvent) => void;
  readonly onStop: (index: number) => void;
}

/** The words of a block with its highlights. The markup passes the gate here, at the moment it is shown. */
function useBlockText(
  block: Block,
  highlights: readonly Highlight[],
  focusedKey: string | undefined
): React.RefObject<HTMLElement> {
  const text = React.useRef<HTMLElement>(null);
  React.useLayoutEffect(() => text.current?.replaceChildren(toSafeFragment(block.html)), [block.html]);
  const name = highlights.map(({ key, start, end }) => `${key}:${start}:${end}`).join(' ');
  const latest = React.useRef(highlights);
  latest.current = highlights;
  React.useLayoutEffect(() => {
    if (!text.current) return;
    clearHighlights(text.current);
    markSegments(text.current, cutSegments(latest.current));
  }, [block.html, name]);
  React.useLayoutEffect(() => {
    text.current?.querySelectorAll('mark').forEach((mark) => {
      const isFocused =
        focusedKey !== undefined && (mark.getAttribute('data-threads') ?? '').split(' ').includes(focusedKey);
      mark.toggleAttribute('data-focused', isFocused);
    });
  }, [focusedKey, name, block.html]);
  return text;
}

/** Headings below the contract's own title; a table needs a box that may hold one. */
function lineTag({ kind, level }: Block): 'h3' | 'h4' | 'h5' | 'p' | 'div' {
  if (kind === 'table') return 'div';
  if (kind !== 'heading') return 'p';
  return level <= 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
}

function labelOf({ name, count, canComment, isPlacing, locale }: BlockViewProps): string {
  if (isPlacing) return fill(strings.PlaceAt, name);
  return count > 0 ? commentsOn(count, name, locale) : fill(canComment ? strings.CommentOn : strings.Clause, name);
}

function BlockViewInner(props: BlockViewProps): React.ReactElement {
  const {
    block,
    highlights,
    focusedKey,
    count,
    isStop,
    canComment,
    isPlacing,
    isExpanded,
    locale,
    onOpen,
    onKey,
    onStop
  } = props;
  const text = useBlockText(block, highlights, focusedKey);
  const Line = lineTag(block);
  const words = React.createElement(block.kind === 'table' ? 'div' : 'span', {
    ref: text,
    className: styles.text,
    'data-text': true
  });
  const label = labelOf(props);
  return (
    <div className={styles.block} data-block={block.index} data-kind={block.kind} data-level={block.level}>
      <Line className={styles.line}>
        {block.number && <span className={styles.number}>{block.number} </span>}
        {words}
      </Line>
      <button
        type="button"
        className={styles.button}
        data-count={isPlacing ? 0 : count}
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-expanded={isPlacing ? undefined : isExpanded}
        aria-keyshortcuts={canComment ? 'C' : undefined}
        onClick={() => onOpen(block.index)}
        onFocus={() => onStop(block.index)}
        onKeyDown={(event) => onKey(block.index, event)}
      >
        {isPlacing ? (
          <PinnedIcon aria-hidden="true" />
        ) : count > 0 ? (
          count.toLocaleString(locale)
        ) : (
          <CommentAddIcon aria-hidden="true" />
        )}
      </button>
    </div>
  );
}

/** One block of the contract: its number as printed, its words, and a button for what is said about it. */
export const BlockView = React.memo(BlockViewInner);
