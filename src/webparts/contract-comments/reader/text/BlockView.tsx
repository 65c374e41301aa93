import * as React from 'react';
import { CommentAddIcon, PinnedIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { fill } from '../../../../ui/format/text';
import { commentsOn } from '../../comment-words';
import { BlockLine, type BlockLineProps } from './BlockLine';
import styles from './BlockView.module.scss';

export interface BlockViewProps extends BlockLineProps {
  /** Name of the clause for people who hear the page. */
  readonly name: string;
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
    found,
    currentFound,
    href,
    isCopied,
    onCopyLink,
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
  const label = labelOf(props);
  return (
    <div
      ref={elements.blocks.refFor(block.index)}
      className={styles.block}
      data-block={block.index}
      data-kind={block.kind}
      data-level={block.level}
    >
      <BlockLine {...{ block, highlights, elements, focusedKey, found, currentFound, href, isCopied, onCopyLink }} />
      <button
        ref={elements.buttons.refFor(block.index)}
        type="button"
        className={styles.button}
        data-count={isReattaching ? 0 : count}
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        aria-expanded={isReattaching ? undefined : isExpanded}
        aria-keyshortcuts={canComment ? 'C L' : 'L'}
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
