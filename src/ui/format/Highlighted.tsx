import * as React from 'react';
import { markRanges } from '../../domain/text/mark-ranges';
import type { TextRange } from '../../domain/text/text-range';
import styles from './Highlighted.module.scss';

export interface HighlightedProps {
  readonly text: string;
  /** In order, without overlaps. */
  readonly highlights: readonly TextRange[];
}

/** A text with the found words marked. */
export function Highlighted({ text, highlights }: HighlightedProps): React.ReactElement {
  return (
    <>
      {markRanges(text, highlights).map((piece, position) =>
        piece.isMarked ? (
          <mark key={position} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        )
      )}
    </>
  );
}
