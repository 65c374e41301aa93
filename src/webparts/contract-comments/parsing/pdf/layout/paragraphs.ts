import { readTypedNumber } from '../../../../../domain/contracts/document/clause-number';
import { beginsItem, endsInPageNumber, isCentered, isHeadingLine, isNumberColumn, readBullet } from './line-look';
import { lineText, type Line } from './lines';
import type { UsualType } from './usual-type';

/** Distance from which a new paragraph begins, in usual distances of lines. */
const PARAGRAPH_GAP = 1.3;
/** Room left in a line from which its paragraph ends there, as a share of the column of text. */
const SHORT_SHARE = 0.3;
/** How far from one another the edges of lines of one paragraph may be, in type sizes. */
const SAME_EDGE = 0.5;

/** Words after which a number is a reference: "as described in Section". */
const announcesReference =
  /(?:\b(?:sections?|sec\.|articles?|art\.|paragraphs?|clauses?|exhibits?|schedules?|appendix|annex|sub(?:section|paragraph|clause)s?|parts?|under|in|of|and|or|to|by|with|see|per|secci[óo]n|art[íi]culo|cl[áa]usula|anexo|de|del|en|y)|§+)$/i;
const endsSentence = /[.?!][”"’')\]]*$/;
const endsItem = /(?:[.:;?!][”"’')\]]*|;\s*(?:and|or|y|o))$/i;

/** Width of the word a line begins with, as far as letters have one width. */
function firstWordWidth(line: Line): number {
  const text = lineText(line);
  const word = /^\S+/.exec(text)?.[0] ?? '';
  return ((line.end - line.x) * word.length) / Math.max(1, text.length);
}

/** Whether the line was broken because the next word found no room in it. */
const isFull = (line: Line, next: Line): boolean => line.end + firstWordWidth(next) + line.size * 0.25 > line.right - 1;

const isShort = (line: Line): boolean => line.right - line.end > (line.right - line.left) * SHORT_SHARE;

/** Whether a line that begins with a number goes on with the one before, and the number is a reference: "see Section" "4.2". */
function isReference(before: Line, line: Line, isClose: boolean): boolean {
  const text = lineText(before);
  if (readBullet(lineText(line)) || endsItem.test(text) || !isClose) return false;
  if (isNumberColumn(line.columns[0]) && line.columns.length > 1) return false;
  return announcesReference.test(text) || isFull(before, line);
}

/** "ARTICLE I" alone on its line: the title below it is set as a line of its own. */
function isNumberAlone(line: Line): boolean {
  const text = lineText(line);
  return readTypedNumber(text)?.length === text.length;
}

const isAt = (x: number, other: number, { size }: Line): boolean => Math.abs(x - other) <= size * SAME_EDGE;

/** Whether a line of the same column of text begins a paragraph by where it begins. */
function isIndented(paragraph: readonly Line[], line: Line): boolean {
  const [first, second] = paragraph;
  const last = paragraph[paragraph.length - 1];
  if (!first || !last) return false;
  if (second) return !isAt(line.x, last.x, line) && !(isCentered(line) && isCentered(last));
  // A second line is further in where the first one begins with a number, and further out where a paragraph begins further in.
  if (line.x > first.x + line.size * SAME_EDGE) return !beginsItem(first) && endsSentence.test(lineText(first));
  return false;
}

/** Whether the paragraph goes on although its last line had room for more words. */
function goesOn(before: Line, line: Line): boolean {
  const text = lineText(before);
  if (/[\p{L}]-$/u.test(text) && /^\p{Ll}/u.test(lineText(line))) return true;
  if (isFull(before, line)) return true;
  if (/[:;]$/.test(text)) return false;
  if (endsSentence.test(text)) return !isShort(before);
  return !isShort(before) || /^\p{Ll}/u.test(lineText(line));
}

/** Whether the paragraph goes on in the next column of text or on the next page. */
function continuesOver(before: Line, line: Line): boolean {
  const text = lineText(before);
  if (endsItem.test(text)) return endsSentence.test(text) && isFull(before, line) && /^\p{Ll}/u.test(lineText(line));
  return goesOn(before, line);
}

const isPicture = (line: Line): boolean => line.columns.every((column) => column.texts.every((text) => text.gap));

/** Whether a line continues the paragraph of the lines before it. */
export function continuesParagraph(paragraph: readonly Line[], line: Line, usual: UsualType): boolean {
  const before = paragraph[paragraph.length - 1];
  if (!before || [before, line].some((each) => endsInPageNumber(each) || isPicture(each))) return false;
  const isHeading = isHeadingLine(line, usual);
  if (isHeadingLine(before, usual) !== isHeading || Math.abs(before.size - line.size) > 1) return false;
  const isNext = before.page === line.page && line.y > before.y;
  const distance = line.y - before.y;
  const isClose = !isNext || distance <= usual.distance * PARAGRAPH_GAP;
  if (beginsItem(line)) return !isHeading && isReference(before, line, isClose);
  if (isHeading)
    return isNext && distance < line.size * 1.6 && isCentered(before) === isCentered(line) && !isNumberAlone(before);
  if (!isNext) return continuesOver(before, line);
  return isClose && !isIndented(paragraph, line) && goesOn(before, line);
}
