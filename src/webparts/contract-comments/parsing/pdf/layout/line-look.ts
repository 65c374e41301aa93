import { readTypedNumber } from '../../../../../domain/contracts/document/clause-number';
import { lineText, type Line, type LineColumn } from './lines';
import type { UsualType } from './usual-type';

/** Type this much larger than the body's is a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 140;
/** Room on both sides of a centered line, at the least, and by how much the sides may differ, in type sizes. */
const CENTERED_ROOM = 3;
const CENTERED_DIFFERENCE = 1.5;

/** Signs that begin an item, with those that fonts of symbols have at places of their own. */
const bullet =
  /^([\u2022\u2023\u25e6\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2756\u27a2\u2713\u2714\u00b7\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d])\s*|^([-\u2013\u2014*])\s+(?=\S)/;

/** The sign a text begins with as an item of a list, as it is shown, and how many characters it takes. */
export function readBullet(text: string): { readonly sign: string; readonly length: number } | undefined {
  const match = bullet.exec(text);
  const sign = match?.[1] ?? match?.[2];
  if (!match || !sign) return undefined;
  return { sign: /[\ue000-\uf8ff]/.test(sign) ? '\u2022' : sign, length: match[0].length };
}

const columnText = (column: LineColumn | undefined): string =>
  column
    ? column.texts
        .map((part) => part.text)
        .join('')
        .trim()
    : '';

/** Number and words of a clause are in two columns; they are one line of text all the same. */
export function isNumberColumn(column: LineColumn | undefined): boolean {
  const text = columnText(column);
  if (text === '') return false;
  return (
    readBullet(`${text} `)?.length === text.length + 1 || text === 'o' || readTypedNumber(`${text} X`)?.number === text
  );
}

/** Whether a line begins as an item or clause does. */
export const beginsItem = (line: Line): boolean =>
  (line.columns.length > 1 && isNumberColumn(line.columns[0])) ||
  readTypedNumber(lineText(line)) !== null ||
  readBullet(lineText(line)) !== undefined;

/** How many cells of a table a line may be; 0 for a line of text. */
export function tableColumns({ columns }: Line): number {
  const cells = isNumberColumn(columns[0]) ? columns.length - 1 : columns.length;
  return cells > 1 ? columns.length : 0;
}

const isHeavy = (line: Line): boolean =>
  line.columns.every((column) => column.texts.every((text) => text.isBold || text.text.trim() === ''));
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

export const isLarge = (line: Line, usual: UsualType): boolean => line.size >= usual.size * HEADING_SIZE;

/** Whether a line is set apart from text: in larger type, heavy, or in capitals. */
export function isHeadingLine(line: Line, usual: UsualType): boolean {
  const text = lineText(line);
  if (text.length > LONGEST_HEADING) return false;
  return isLarge(line, usual) || ((isHeavy(line) || isCapitals(text)) && !/[.;,]$/.test(text));
}

/** Whether a line is in the middle between the edges of its column of text. */
export function isCentered({ x, end, left, right, size }: Line): boolean {
  const [before, after] = [x - left, right - end];
  return before >= CENTERED_ROOM * size && Math.abs(before - after) <= CENTERED_DIFFERENCE * size;
}

/** A page number at the end, behind a leader or far to the right: the line is one of a table of contents. */
export function endsInPageNumber(line: Line): boolean {
  const text = lineText(line);
  const last = columnText(line.columns[line.columns.length - 1]);
  const isFar =
    line.columns.length > 1 &&
    beginsItem(line) &&
    /^(?:\d{1,3}|[ivxl]{1,6})$/.test(last) &&
    line.end > line.right - 2 * line.size;
  return /(?:\.\s?|·\s?|_){4,}\s*(?:\d{1,3}|[ivxl]{1,6}|[A-Z]-\d{1,2})$/.test(text) || isFar;
}
