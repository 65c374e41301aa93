import { tidyPieces, type Piece } from '../../piece';
import { joinAtBreak, type KeepsHyphen } from './hyphens';
import type { Line, LineColumn } from './lines';
import type { PlacedText } from '../placed-text';

/** Letters this much smaller than those of their line, and higher, are raised. */
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.15;

const isRaised = (text: PlacedText, { size, y }: Line): boolean =>
  text.size <= size * RAISED_SIZE && y - text.y >= size * RAISED_BY;

/** The words of a part of a line, with the emphasis they are printed in. */
export const columnPieces = (column: LineColumn, line: Line): readonly Piece[] =>
  column.texts.map((text) => ({
    text: text.text,
    bold: text.isBold || undefined,
    italic: text.isItalic || undefined,
    raised: isRaised(text, line) ? 'sup' : undefined,
    href: text.href,
    gap: text.gap
  }));

const linePieces = (line: Line): readonly Piece[] =>
  line.columns.flatMap((column, position) =>
    position === 0 ? columnPieces(column, line) : [{ text: ' ' }, ...columnPieces(column, line)]
  );

/** Takes letters off the end. */
function cutEnd(pieces: readonly Piece[], letters: number): readonly Piece[] {
  if (letters === 0) return pieces;
  const last = pieces[pieces.length - 1];
  if (!last) return pieces;
  const text = last.text.trimEnd();
  return [...pieces.slice(0, -1), { ...last, text: text.slice(0, text.length - letters) }];
}

/** The words of lines that follow one another, as one text: words broken at the end of a line are whole again. */
export function joinLines(lines: readonly (readonly Piece[])[], keepsHyphen: KeepsHyphen): readonly Piece[] {
  let joined: readonly Piece[] = [];
  for (const raw of lines) {
    const next = tidyPieces(raw);
    const [before, after] = [joined[joined.length - 1]?.text.trimEnd() ?? '', next[0]?.text ?? ''];
    const { cut, gap } = before === '' ? { cut: 0, gap: '' } : joinAtBreak(before, after, keepsHyphen);
    joined = [...cutEnd(joined, cut), { text: gap }, ...next];
  }
  return tidyPieces(joined);
}

/** The words of a paragraph's lines. */
export const paragraphPieces = (lines: readonly Line[], keepsHyphen: KeepsHyphen): readonly Piece[] =>
  joinLines(lines.map(linePieces), keepsHyphen);
