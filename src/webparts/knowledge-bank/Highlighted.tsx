import * as React from 'react';
import type { TextRange } from '../../domain/text/text-range';
import styles from './Highlighted.module.scss';

export interface HighlightedProps {
  readonly text: string;
  /** In order, without overlaps. */
  readonly highlights: readonly TextRange[];
}

/** A text with the found words marked. */
export function Highlighted({ text, highlights }: HighlightedProps): React.ReactElement {
  const ends = [0, ...highlights.map(({ end }) => end)];
  return (
    <>
      {highlights.map(({ start, end }, index) => (
        <React.Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </React.Fragment>
      ))}
      {text.slice(ends[ends.length - 1])}
    </>
  );
}
