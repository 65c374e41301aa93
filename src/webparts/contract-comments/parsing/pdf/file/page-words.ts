import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import type { FontStyle } from './font-styles';
import type { DirectedText } from './page-directions';

/** Directions this near to a quarter turn are it, in degrees; others are rounded. */
const NEAR_QUARTER = 3;
const ROUNDED = 5;
/** Blanks in a row that keep columns apart in what was typed with a typewriter's means. */
const wideBlank = /\s{3,}/g;
/** The same words this near to one another, in type sizes, are drawn twice to look heavy. */
const SAME_PLACE = 0.12;

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

const toMatrix = (values: readonly number[]): Matrix =>
  values.length === 6 && values.every(Number.isFinite) ? (values as unknown as Matrix) : identity;

/** What moves points first by `second`, then by `first`. */
function multiply(first: Matrix, second: Matrix): Matrix {
  return [
    first[0] * second[0] + first[2] * second[1],
    first[1] * second[0] + first[3] * second[1],
    first[0] * second[2] + first[2] * second[3],
    first[1] * second[2] + first[3] * second[3],
    first[0] * second[4] + first[2] * second[5] + first[4],
    first[1] * second[4] + first[3] * second[5] + first[5]
  ];
}

function angleOf([a, b]: Matrix): number {
  const degrees = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const quarter = Math.round(degrees / 90) * 90;
  const near = Math.abs(degrees - quarter) <= NEAR_QUARTER ? quarter : Math.round(degrees / ROUNDED) * ROUNDED;
  return near % 360;
}

/** Parts of words that wide blanks keep apart, each at its share of the width. */
function splitAtBlanks(text: DirectedText): readonly DirectedText[] {
  if (text.angle !== 0 || !/\S\s{3,}\S/.test(text.text)) return [text];
  const parts: DirectedText[] = [];
  const letter = text.width / text.text.length;
  let from = 0;
  const add = (to: number): void => {
    const part = text.text.slice(from, to);
    if (part.trim()) parts.push({ ...text, text: part, x: text.x + from * letter, width: part.length * letter });
  };
  for (const match of text.text.matchAll(wideBlank)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.text.length);
  return parts;
}

/** Words without those drawn a second time over themselves; they are heavy. */
function mergeDoubles(texts: readonly DirectedText[]): readonly DirectedText[] {
  const kept: DirectedText[] = [];
  const places = new Map<string, number[]>();
  for (const text of texts) {
    const near = SAME_PLACE * text.size;
    const same = (places.get(text.text) ?? []).find((index) => {
      const other = kept[index];
      return other !== undefined && Math.abs(other.x - text.x) <= near && Math.abs(other.y - text.y) <= near;
    });
    const double = same === undefined ? undefined : kept[same];
    if (same !== undefined && double && text.text.trim()) kept[same] = { ...double, isBold: true };
    else {
      places.set(text.text, [...(places.get(text.text) ?? []), kept.length]);
      kept.push(text);
    }
  }
  return kept;
}

/** The words of a page in its own directions, as pdf.js found them. */
export function placeWords(
  page: PDFPageProxy,
  items: readonly (TextItem | TextMarkedContent)[],
  styleOf: (font: string) => FontStyle
): readonly DirectedText[] {
  const view = toMatrix(page.getViewport({ scale: 1 }).transform as readonly number[]);
  const unit = Math.hypot(view[0], view[1]);
  const texts = items.flatMap((item): readonly DirectedText[] => {
    if (!('str' in item) || item.str === '') return [];
    const matrix = multiply(view, toMatrix(item.transform as readonly number[]));
    const [, , c, d, x, y] = matrix;
    const size = Math.hypot(c, d);
    const text = {
      text: item.str,
      x,
      y,
      width: item.width * unit,
      size,
      angle: angleOf(matrix),
      ...styleOf(item.fontName)
    };
    return splitAtBlanks(text);
  });
  return mergeDoubles(texts);
}
