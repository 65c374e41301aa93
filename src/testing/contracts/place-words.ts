import type { PdfPage, PlacedText } from '../../webparts/contract-comments/parsing/pdf/placed-text';

/** Where the text of test pages begins, in points. */
export const LEFT = 72;
const SIZE = 11;

/** Words at a height of a page; every letter is half its size wide. */
export function placeWords(text: string, y: number, given: Partial<PlacedText> = {}): PlacedText {
  const size = given.size ?? SIZE;
  return { text, x: LEFT, y, width: text.length * size * 0.5, size, isBold: false, isItalic: false, ...given };
}

/** Lines one under another, from a height on. */
export function placeLines(
  lines: readonly string[],
  y: number,
  given: Partial<PlacedText> = {},
  distance = 14
): readonly PlacedText[] {
  return lines.map((line, index) => placeWords(line, y + index * distance, given));
}

/** A page of letter size with these words. */
export const placePage = (number: number, ...texts: readonly PlacedText[]): PdfPage => ({
  number,
  width: 612,
  height: 792,
  texts
});
