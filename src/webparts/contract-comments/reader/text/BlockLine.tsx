import * as React from 'react';
import type { Block } from '../../../../domain/contracts/document/document-model';
import { ClauseLink } from './ClauseLink';
import type { TextElements } from './text-elements';
import { useBlockText, type Standout } from './use-block-text';
import styles from './BlockView.module.scss';

export interface BlockLineProps
  extends Pick<Standout, 'highlights' | 'focusedKey'>, Partial<Pick<Standout, 'found' | 'currentFound'>> {
  readonly block: Block;
  /** Where the block's elements are registered. */
  readonly elements: TextElements;
  /** Address of the clause, where its number is a link to it. */
  readonly href?: string;
  /** Whether that link was copied last. */
  readonly isCopied?: boolean;
  readonly onCopyLink?: (blockIndex: number) => void;
}

const none: Standout['found'] = [];

/** Headings below the contract's own title; a table needs a box that may hold one. */
function lineTag({ kind, level }: Block): 'h3' | 'h4' | 'h5' | 'p' | 'div' {
  if (kind === 'table') return 'div';
  if (kind !== 'heading') return 'p';
  return level <= 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
}

/** A block's number as printed and its words, with what is highlighted in them. */
export function BlockLine(props: BlockLineProps): React.ReactElement {
  const { block, highlights, focusedKey, found = none, currentFound, elements } = props;
  const { href, isCopied = false, onCopyLink } = props;
  useBlockText(block, { highlights, focusedKey, found, currentFound }, elements);
  const Line = lineTag(block);
  const words = React.createElement(block.kind === 'table' ? 'div' : 'span', {
    ref: elements.texts.refFor(block.index),
    className: styles.text,
    'data-text': true
  });
  return (
    <Line className={styles.line}>
      {block.number && (
        <span className={styles.number}>
          {href && onCopyLink ? (
            <ClauseLink number={block.number} onCopy={() => onCopyLink(block.index)} {...{ href, isCopied }} />
          ) : (
            block.number
          )}{' '}
        </span>
      )}
      {words}
    </Line>
  );
}
