import type { TextRange } from './text-range';

/** A piece of a text, marked or not; the pieces in order are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text where ranges of it are marked. An empty text has no pieces.
 * @param ranges In order and without overlaps.
 */
export function markRanges(text: string, ranges: readonly TextRange[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    pieces.push({ text: text.slice(done, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
