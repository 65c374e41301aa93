import { levelOfNumber, readTypedNumber } from '../../../../domain/contracts/document/clause-number';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import {
  blockFromHtml,
  blockFromPieces,
  tableHtml,
  takeTypedNumber,
  textOf,
  tidyPieces,
  type Piece,
  type TableRow
} from '../piece';
import { dropRunningLines, gatherLines, lineText, type Line, type LineColumn, type PdfPage } from './pdf-lines';

/** Type this much larger than the body's is a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 140;
/** A gap between lines from which a new paragraph begins, in usual line distances. */
const PARAGRAPH_GAP = 1.3;
/** How far from one another the edges of one column may be, in points. */
const SAME_EDGE = 6;
/** Lines that end this far before the right edge end their paragraph, in type sizes. */
const SHORT_LINE = 6;

/** The number that occurs most often, weighed; 0 for none. */
function mostCommon(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

/** What is usual in the document; everything else is recognized by how it differs. */
interface Usual {
  readonly size: number;
  readonly distance: number;
  readonly rightEdge: number;
}

function measureUsual(lines: readonly Line[]): Usual {
  const size = mostCommon(lines.map((line) => [Math.round(line.size * 2) / 2, lineText(line).length]));
  const distances = lines.flatMap((line, index): readonly (readonly [number, number])[] => {
    const before = lines[index - 1];
    return before && before.page === line.page ? [[Math.round((line.y - before.y) * 2) / 2, 1]] : [];
  });
  const rightEdge =
    lines.map((line) => line.end).sort((left, right) => left - right)[Math.floor(lines.length * 0.9)] ?? 0;
  return { size, distance: mostCommon(distances) || size * 1.3, rightEdge };
}

const piecesOf = (column: LineColumn): readonly Piece[] =>
  column.texts.map(({ text, isBold, isItalic }) => ({
    text,
    bold: isBold || undefined,
    italic: isItalic || undefined
  }));

/** Number and words of a clause are in two columns; they are one line of text all the same. */
const isNumberColumn = (column: LineColumn | undefined): boolean => {
  const text = column
    ? column.texts
        .map((part) => part.text)
        .join('')
        .trim()
    : '';
  return text === '\u2022' || (text !== '' && readTypedNumber(`${text} X`)?.number === text);
};

const tableColumns = (line: Line): number =>
  line.columns.length > 1 && !isNumberColumn(line.columns[0]) ? line.columns.length : 0;

const joinPieces = (lines: readonly Line[]): readonly Piece[] =>
  tidyPieces(
    lines.flatMap((line, index) => {
      const pieces = line.columns.flatMap((column, position) =>
        position === 0 ? piecesOf(column) : [{ text: ' ' }, ...piecesOf(column)]
      );
      return index === 0 ? pieces : [{ text: ' ' }, ...pieces];
    })
  );

function isHeavy(line: Line): boolean {
  return line.columns.every((column) => column.texts.every((text) => text.isBold || text.text.trim() === ''));
}

function isHeadingLine(line: Line, usual: Usual): boolean {
  const text = lineText(line);
  return (
    text.length <= LONGEST_HEADING &&
    (line.size >= usual.size * HEADING_SIZE || (isHeavy(line) && !/[.;,]$/.test(text)))
  );
}

/** Whether a line continues the paragraph the line before it belongs to. */
function continues(before: Line, line: Line, usual: Usual): boolean {
  if (isNumberColumn(line.columns[0]) || readTypedNumber(lineText(line))) return false;
  if (isHeadingLine(before, usual) !== isHeadingLine(line, usual) || Math.abs(before.size - line.size) > 1)
    return false;
  const isShort = before.end < usual.rightEdge - SHORT_LINE * usual.size;
  if (before.page !== line.page) return !isShort && !/[.:;]$/.test(lineText(before));
  if (isHeadingLine(line, usual)) return line.y - before.y < line.size * 1.6;
  return line.y - before.y <= usual.distance * PARAGRAPH_GAP && !(isShort && /[.:;]$/.test(lineText(before)));
}

/** Lines of several columns that stand one under another, with the lines between them that continue a cell. */
function tableEnd(lines: readonly Line[], from: number, usual: Usual): number {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || (index > from && before && line.page === before.page && line.y - before.y > usual.distance * 2.5))
      break;
    if (tableColumns(line) > 1) end = index + 1;
    else if (index - end >= 1) break;
  }
  return end - from >= 2 ? end : from;
}

/** Cells by the columns' left edges; a line that fills only some columns continues the row above it. */
function readTable(lines: readonly Line[]): SourceBlock {
  const edges: number[] = [];
  for (const { columns } of lines)
    for (const { x } of columns) if (!edges.some((edge) => Math.abs(edge - x) <= SAME_EDGE)) edges.push(x);
  edges.sort((left, right) => left - right);
  const columnOf = (x: number): number =>
    edges.reduce((best, edge, index) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? index : best), 0);
  const rows: Piece[][][] = [];
  for (const line of lines) {
    const opensRow = rows.length === 0 || (columnOf(line.columns[0]?.x ?? 0) === 0 && line.columns.length > 1);
    if (opensRow) rows.push(edges.map(() => []));
    for (const column of line.columns)
      rows[rows.length - 1]?.[columnOf(column.x)]?.push({ text: ' ' }, ...piecesOf(column));
  }
  const table = rows.map((row): TableRow => {
    const cells = row.map((pieces) => ({ pieces: tidyPieces(pieces), columns: 1, rows: 1 }));
    return { cells, isHeader: row === rows[0] && cells.every(({ pieces }) => pieces.every((piece) => piece.bold)) };
  });
  const plain = table.map((row) =>
    row.isHeader
      ? {
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            pieces: cell.pieces.map((piece) => ({ ...piece, bold: undefined }))
          }))
        }
      : row
  );
  return blockFromHtml({ kind: 'table', number: '', level: 0, page: lines[0]?.page }, '', tableHtml(plain));
}

function readParagraph(lines: readonly Line[], usual: Usual, above: readonly SourceBlock[]): SourceBlock {
  const first = lines[0];
  const all = joinPieces(lines);
  const page = first?.page;
  if (textOf(all).startsWith('\u2022'))
    return blockFromPieces({ kind: 'listItem', number: '\u2022', level: 0, page }, tidyPieces(takeBullet(all)));
  const { number, pieces } = takeTypedNumber(all);
  const isHeading = first !== undefined && isHeadingLine(first, usual) && lines.length <= 3;
  if (isHeading && above.length === 0 && !number)
    return blockFromPieces({ kind: 'heading', number: '', level: 0, page }, all);
  const letterBefore = [...above].reverse().find((block) => block.level > 0 && block.level <= 3)?.number;
  const level = number ? levelOfNumber(number, letterBefore) : 0;
  // A bold line without a number or larger type is a label, such as "Employer" above a signature.
  if (isHeading && (number || first.size >= usual.size * HEADING_SIZE))
    return blockFromPieces({ kind: 'heading', number, level: level || 1, page }, pieces);
  return blockFromPieces({ kind: level > 2 ? 'listItem' : 'paragraph', number, level, page }, pieces);
}

const takeBullet = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, text: piece.text.replace(/^\u2022\s*/, '') } : piece));

/** The blocks of a printed document: lines joined to paragraphs, clause numbers recognized, headings recognized by size and weight, tables by columns. */
export function readPages(pages: readonly PdfPage[]): readonly SourceBlock[] {
  const lines = dropRunningLines(pages, pages.flatMap(gatherLines));
  const usual = measureUsual(lines);
  const blocks: SourceBlock[] = [];
  for (let index = 0; index < lines.length;) {
    const first = lines[index];
    if (!first) break;
    const end = tableColumns(first) > 1 ? tableEnd(lines, index, usual) : index;
    if (end > index) {
      blocks.push(readTable(lines.slice(index, end)));
      index = end;
      continue;
    }
    let last = index + 1;
    for (let before = first; last < lines.length; last += 1) {
      const line = lines[last];
      if (!line || tableColumns(line) > 1 || !continues(before, line, usual)) break;
      before = line;
    }
    blocks.push(readParagraph(lines.slice(index, last), usual, blocks));
    index = last;
  }
  return blocks.filter((block) => block.text.trim() !== '');
}
