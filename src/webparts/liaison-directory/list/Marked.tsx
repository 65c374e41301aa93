import * as React from 'react';
import { findMarks } from '../../../domain/directory/find-marks';
import { markRanges } from '../../../domain/text/mark-ranges';
import type { Marks } from '../../../domain/directory/search-rows';

export interface MarkedProps {
  readonly text: string;
  readonly marks: Marks | undefined;
}

/** A text with what the search found in it marked. */
export function Marked({ text, marks }: MarkedProps): React.ReactElement {
  if (!marks) return <>{text}</>;
  return (
    <>
      {markRanges(text, findMarks(text, marks)).map((piece, position) =>
        piece.isMarked ? <mark key={position}>{piece.text}</mark> : piece.text
      )}
    </>
  );
}
