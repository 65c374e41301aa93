import * as React from 'react';
import type { Block } from '../../../../domain/contracts/document/document-model';
import type { Highlight } from './highlight-segments';
import type { TextElements } from './text-elements';
import { useBlockText } from './use-block-text';
import styles from './BlockView.module.scss';

export interface BlockLineProps {
  readonly block: Block;
  readonly highlights: readonly Highlight[];
  /** Where the block's elements are registered. */
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
}

/** Headings below the contract's own title; a table needs a box that may hold one. */
function lineTag({ kind, level }: Block): 'h3' | 'h4' | 'h5' | 'p' | 'div' {
  if (kind === 'table') return 'div';
  if (kind !== 'heading') return 'p';
  return level <= 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
}

/** A block's number as printed and its words, with what is highlighted in them. */
export function BlockLine({ block, highlights, elements, focusedKey }: BlockLineProps): React.ReactElement {
  useBlockText(block, highlights, focusedKey, elements);
  const Line = lineTag(block);
  const words = React.createElement(block.kind === 'table' ? 'div' : 'span', {
    ref: elements.texts.refFor(block.index),
    className: styles.text,
    'data-text': true
  });
  return (
    <Line className={styles.line}>
      {block.number && <span className={styles.number}>{block.number} </span>}
      {words}
    </Line>
  );
}
