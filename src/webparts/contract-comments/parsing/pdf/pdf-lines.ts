/** Words as a page places them. Lengths are points, measured from the page's top left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** Words of a line that stand together; a wide gap begins the next column. */
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
}

/** A page's words in the order the file draws them. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Baselines closer than this share of the type size are one line (raised numbers, mixed sizes). */
const SAME_LINE = 0.45;
/** Blank space from which two words are in different columns, in type sizes. */
const COLUMN_GAP = 1.8;
/** Blank space from which two words are separate words, in type sizes. */
const WORD_GAP = 0.15;

const endOf = (text: PlacedText): number => text.x + text.width;
const hasWords = (text: PlacedText): boolean => text.text.trim() !== '';

function splitColumns(texts: readonly PlacedText[]): readonly LineColumn[] {
  const columns: { x: number; end: number; texts: PlacedText[] }[] = [];
  for (const text of texts) {
    const column = columns[columns.length - 1];
    const gap = column ? text.x - column.end : Infinity;
    if (!column || gap > COLUMN_GAP * text.size) columns.push({ x: text.x, end: endOf(text), texts: [text] });
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

function toLine(page: number, texts: readonly PlacedText[]): Line {
  const sorted = [...texts].sort((left, right) => left.x - right.x);
  const columns = splitColumns(sorted);
  const biggest = sorted.reduce((found, text) => (text.text.length > found.text.length ? text : found));
  return { page, y: biggest.y, x: sorted[0]?.x ?? 0, end: Math.max(...sorted.map(endOf)), size: biggest.size, columns };
}

/** A page's words gathered into lines, from top to bottom. */
export function gatherLines(page: PdfPage): readonly Line[] {
  const rows: PlacedText[][] = [];
  for (const text of [...page.texts].filter(hasWords).sort((left, right) => left.y - right.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && Math.abs(text.y - first.y) <= SAME_LINE * Math.max(text.size, first.size)) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => toLine(page.number, row));
}

export const lineText = (line: Line): string =>
  line.columns
    .map((column) => column.texts.map((text) => text.text).join(''))
    .join(' ')
    .trim();

/** Share of the page at its top and bottom where running heads and feet stand. */
const MARGIN_SHARE = 0.1;
/** On how many pages of a longer document a line must stand to be taken for a running head or foot. */
const LEAST_REPEATS = 2;

/** The lines without running heads, feet and page numbers: those that are in the margin of several pages with the same words but for the figures. */
export function dropRunningLines(pages: readonly PdfPage[], lines: readonly Line[]): readonly Line[] {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const isInMargin = (line: Line): boolean => {
    const share = line.y / (heights.get(line.page) ?? 1);
    return share < MARGIN_SHARE || share > 1 - MARGIN_SHARE;
  };
  const wordsOf = (line: Line): string => lineText(line).replace(/\d+/g, '#');
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(isInMargin))
    seen.set(wordsOf(line), (seen.get(wordsOf(line)) ?? new Set<number>()).add(line.page));
  return lines.filter((line) => !isInMargin(line) || (seen.get(wordsOf(line))?.size ?? 0) < LEAST_REPEATS);
}
