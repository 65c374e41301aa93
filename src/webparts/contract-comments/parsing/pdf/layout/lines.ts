import { endOf, hasWords, type PdfPage, type PlacedText } from '../placed-text';

/** Words of a line that are close together; a wide gap begins the next column. */
export interface LineColumn {
  readonly x: number;
  readonly end: number;
  readonly texts: readonly PlacedText[];
}

/** One printed line. */
export interface Line {
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  readonly columns: readonly LineColumn[];
  /** The edges of the column of text the line is in; the page's where it has one. */
  readonly left: number;
  readonly right: number;
}

/** Baselines closer than this share of the type size are one line (raised numbers, mixed sizes). */
const SAME_LINE = 0.45;
/** Blank space from which two words are in different columns, in type sizes. */
const COLUMN_GAP = 1.8;
/** The same before what was filled into a form, which is often far behind its label. */
const FIELD_GAP = 14;
/** Blank space from which two words are separate words, in type sizes. */
const WORD_GAP = 0.15;

const textOfColumn = (column: Pick<LineColumn, 'texts'>): string => column.texts.map((text) => text.text).join('');

function columnGap(column: Pick<LineColumn, 'texts'>, text: PlacedText): number {
  const isAnswer = text.isFilledIn === true && /[:?_.]\s*$/.test(textOfColumn(column));
  return (isAnswer ? FIELD_GAP : COLUMN_GAP) * text.size;
}

function splitColumns(texts: readonly PlacedText[]): readonly LineColumn[] {
  const columns: { x: number; end: number; texts: PlacedText[] }[] = [];
  for (const text of texts) {
    const column = columns[columns.length - 1];
    const gap = column ? text.x - column.end : Infinity;
    if (!column || gap > columnGap(column, text)) columns.push({ x: text.x, end: endOf(text), texts: [text] });
    else {
      const separate =
        gap > WORD_GAP * text.size &&
        !/\s$/.test(column.texts[column.texts.length - 1]?.text ?? '') &&
        !/^\s/.test(text.text);
      column.texts.push(separate ? { ...text, text: ` ${text.text}` } : text);
      column.end = Math.max(column.end, endOf(text));
    }
  }
  return columns;
}

/** Words on one baseline or close to it. */
export type Row = readonly PlacedText[];

/** Words gathered by their baselines, from top to bottom, and from left to right within a row. */
export function gatherRows(texts: readonly PlacedText[]): readonly Row[] {
  const rows: PlacedText[][] = [];
  for (const text of texts.filter(hasWords).sort((left, right) => left.y - right.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && Math.abs(text.y - first.y) <= SAME_LINE * Math.max(text.size, first.size)) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((left, right) => left.x - right.x));
}

export const rowText = (row: Row): string =>
  row
    .map((text) => text.text.trim())
    .join(' ')
    .trim();

/** A row as a line; its column of text is as wide as itself until `setEdges` knows the others. */
function toLine(page: number, row: Row): Line {
  const columns = splitColumns(row);
  const main = row.reduce((found, text) => (text.text.length > found.text.length ? text : found));
  const x = row[0]?.x ?? 0;
  const end = Math.max(...row.map(endOf));
  return { page, y: main.y, x, end, size: main.size, columns, left: x, right: end };
}

/** Words of one column of text as lines, from top to bottom, each with the edges all of them have. */
export function gatherLines(page: Pick<PdfPage, 'number' | 'texts'>): readonly Line[] {
  const lines = gatherRows(page.texts).map((row) => toLine(page.number, row));
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.end));
  return lines.map((line) => ({ ...line, left, right }));
}

export const lineText = (line: Line): string => line.columns.map(textOfColumn).join(' ').trim();
