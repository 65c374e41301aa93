import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedPicture } from '../placed-text';
import type { Turn } from './page-directions';

/** What a page draws beside words. */
export interface PageDrawing {
  readonly pictures: readonly PlacedPicture[];
  /** Whether it draws anything at all. */
  readonly isEmpty: boolean;
}

/** Smaller pictures are ornaments: bullets, dots, rules. In points. */
const LEAST_PICTURE = 18;

type Matrix = readonly number[];

/** A level of the drawing's state: where it draws, and whether it has drawn since it began. */
interface Level {
  matrix: Matrix;
  isMoved: boolean;
  hasDrawn: boolean;
}

const moves = new Set<number>([OPS.transform, OPS.paintFormXObjectBegin]);
/** What only prepares drawing. */
const preparations = new Set<number>([
  OPS.dependency,
  OPS.setGState,
  OPS.clip,
  OPS.eoClip,
  OPS.endPath,
  OPS.setRenderingIntent,
  OPS.setLineWidth,
  OPS.setFillRGBColor,
  OPS.setStrokeRGBColor,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.paintFormXObjectBegin,
  OPS.paintFormXObjectEnd,
  OPS.save,
  OPS.restore,
  OPS.transform
]);

function multiply(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = second;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((entry) => typeof entry === 'number');
}

/** The unit square, which pictures are drawn in, on the upright page. */
function placePicture(matrix: Matrix, page: PDFPageProxy, turn: Turn): PlacedPicture {
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1]
  ].map(([x = 0, y = 0]) => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view, matrix);
    return turn.toUpright(a * x + c * y + e, b * x + d * y + f);
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, text: '' };
}

/**
 * Reads how a page is drawn. Pictures are not decoded (`maxImageSize` of the document is 0): pdf.js leaves them out, and a place that was
 * prepared for one and stays empty shows where it is.
 */
export async function readDrawing(page: PDFPageProxy, turn: Turn): Promise<PageDrawing> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const levels: Level[] = [{ matrix: [1, 0, 0, 1, 0, 0], isMoved: false, hasDrawn: false }];
  const pictures: PlacedPicture[] = [];
  let isEmpty = true;
  fnArray.forEach((operation: number, index: number) => {
    const level = levels[levels.length - 1];
    if (!level) return;
    const args: unknown = argsArray[index];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin)
      levels.push({ matrix: level.matrix, isMoved: false, hasDrawn: false });
    const current = levels[levels.length - 1] ?? level;
    if (moves.has(operation)) {
      const matrix: unknown = operation === OPS.transform ? args : Array.isArray(args) ? args[0] : undefined;
      if (isMatrix(matrix)) current.matrix = multiply(current.matrix, matrix);
      if (operation === OPS.transform) current.isMoved = true;
    } else if ((operation === OPS.restore || operation === OPS.paintFormXObjectEnd) && levels.length > 1) {
      levels.pop();
      const picture = placePicture(level.matrix, page, turn);
      const isPicture = picture.width >= LEAST_PICTURE && picture.height >= LEAST_PICTURE;
      if (level.isMoved && !level.hasDrawn && isPicture) pictures.push(picture);
      const outer = levels[levels.length - 1];
      if (outer) outer.hasDrawn = true;
    } else if (!preparations.has(operation)) {
      level.hasDrawn = true;
      isEmpty = false;
    }
  });
  return { pictures, isEmpty: isEmpty && pictures.length === 0 };
}
