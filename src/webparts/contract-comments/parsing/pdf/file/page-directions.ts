import type { PdfPage, PlacedText } from '../placed-text';

/** Words whose baseline runs in some direction: `angle` in degrees clockwise, 0 for words that run from left to right. */
export interface DirectedText extends PlacedText {
  readonly angle: number;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Turns places of a page so that words of one direction run from left to right. */
export interface Turn extends PageSize {
  readonly angle: number;
  toUpright(x: number, y: number): readonly [number, number];
}

/** A turn of the page by the angle of some words. Quarters keep the page in its first quadrant. */
export function turnFor(angle: number, { width, height }: PageSize): Turn {
  switch (angle) {
    case 0:
      return { angle, width, height, toUpright: (x, y) => [x, y] };
    case 90:
      return { angle, width: height, height: width, toUpright: (x, y) => [y, width - x] };
    case 180:
      return { angle, width, height, toUpright: (x, y) => [width - x, height - y] };
    case 270:
      return { angle, width: height, height: width, toUpright: (x, y) => [height - y, x] };
    default: {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      return { angle, width, height, toUpright: (x, y) => [x * cos + y * sin, y * cos - x * sin] };
    }
  }
}

const countLetters = (texts: readonly PlacedText[]): number =>
  texts.reduce((sum, { text }) => sum + text.trim().length, 0);

/** The words of a page by their directions, those of most words first. */
export function groupByDirection(
  texts: readonly DirectedText[]
): readonly (readonly [number, readonly DirectedText[]])[] {
  const groups = new Map<number, DirectedText[]>();
  for (const text of texts) {
    const group = groups.get(text.angle);
    if (group) group.push(text);
    else groups.set(text.angle, [text]);
  }
  return [...groups].sort((left, right) => countLetters(right[1]) - countLetters(left[1]));
}

/** A page's words of one direction, upright. */
export function uprightPage(number: number, turn: Turn, texts: readonly DirectedText[]): PdfPage {
  return {
    number,
    width: turn.width,
    height: turn.height,
    texts: texts.map(({ angle: _, ...text }) => {
      const [x, y] = turn.toUpright(text.x, text.y);
      return { ...text, x, y };
    })
  };
}
