import * as React from 'react';
import { CommentAddIcon, PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Block } from '../../../../domain/contracts/document/document-model';
import { fill } from '../../../../ui/format/text';
import { commentsOn } from '../../comment-words';
import type { Highlight } from './highlight-segments';
import type { TextElements } from './text-elements';
import { useBlockText } from './use-block-text';
import styles from './BlockView.module.scss';

export interface BlockViewProps {
  readonly block: Block;
  /** Name of the clause for people who hear the page. */
  readonly name: string;
  readonly highlights: readonly Highlight[];
  /** Where the block's elements are registered. */
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
  /** Comments on this block. */
  readonly count: number;
  /** Whether Tab stops at this block's button; arrow keys reach the others. */
  readonly isStop: boolean;
  readonly canComment: boolean;
  /** Whether a press says that a comment belongs here. */
  readonly isReattaching: boolean;
  readonly isExpanded: boolean | undefined;
  readonly locale: string;
  readonly onOpen: (index: number) => void;
  readonly onKey: (index: number, event: React.KeyboardEvent) => void;
  readonly onStop: (index: number) => void;
}

/** Headings below the contract's own title; a table needs a box that may hold one. */
function lineTag({ kind, level }: Block): 'h3' | 'h4' | 'h5' | 'p' | 'div' {
  if (kind === 'table') return 'div';
  if (kind !== 'heading') return 'p';
  return level <= 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
}

function labelOf({ name, count, canComment, isReattaching, locale }: BlockViewProps): string {
  if (isReattaching) return fill(strings.ReattachAt, name);
  return count > 0 ? commentsOn(count, name, locale) : fill(canComment ? strings.CommentOn : strings.Clause, name);
}

function BlockViewInner(props: BlockViewProps): React.ReactElement {
  const {
    block,
    highlights,
    elements,
    focusedKey,
    count,
    isStop,
    canComment,
    isReattaching,
    isExpanded,
    locale,
    onOpen,
    onKey,
    onStop
  } = props;
  useBlockText(block, highlights, focusedKey, elements);
  const Line = lineTag(block);
  const words = React.createElement(block.kind === 'table' ? 'div' : 'span', {
    ref: elements.texts.refFor(block.index),
    className: styles.text,
    'data-text': true
  });
  const label = labelOf(props);
  return (
    <div
      ref={elements.blocks.refFor(block.index)}
      className={styles.block}
      data-block={block.index}
      data-kind={block.kind}
      data-level={block.level}
    >
      <Line className={styles.line}>
        {block.number && <span className={styles.number}>{block.number} </span>}
        {words}
      </Line>
      <button
        ref={elements.buttons.refFor(block.index)}
        type="button"
        className={styles.button}
        data-count={isReattaching ? 0 : count}
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-expanded={isReattaching ? undefined : isExpanded}
        aria-keyshortcuts={canComment ? 'C' : undefined}
        onClick={() => onOpen(block.index)}
        onFocus={() => onStop(block.index)}
        onKeyDown={(event) => onKey(block.index, event)}
      >
        {isReattaching ? (
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
