import type { WorkSlices } from '../../work-slices';
import { gatherRows, rowText, type Row } from './lines';
import { endOf, type PdfPage, type PlacedText } from '../placed-text';

/** Share of the page at its top and bottom where running heads and feet usually are. */
const MARGIN_SHARE = 0.1;
/** How many lines from the top or the bottom of the text a head or foot may be where the margin is wide. */
const OUTERMOST = 2;
/** Heads and feet are at one height on all pages, but for so many points. */
const SAME_HEIGHT = 4;
/** Numbers beside fewer lines are not those of lines. */
const LEAST_NUMBERED = 3;
/** Beside shorter words, numbers are rather those of a table's rows. */
const NUMBERED_WORDS = 20;

/** A row of a page with what is needed to recognize it on others. */
interface MarginRow {
  readonly row: Row;
  readonly page: number;
  readonly y: number;
  readonly text: string;
  readonly isInMargin: boolean;
}

const pageNumber =
  /^[-–—|\s]*(?:(?:page|p[áa]gina|p[áa]g\.?|p\.)\s*)?(\d{1,4})(?:\s*(?:of|de|\/)\s*\d{1,4})?[-–—|\s]*$/i;
/** "("Hospital")": who is meant by a word of the contract is no mere running head, wherever it is. */
const definition = /\(\s*(?:the\s+|each,?\s+an?\s+|la\s+|el\s+)?["“«][^"”»]+["”»]\s*\)/i;

/** The rows at the edges of a page, which may be running heads and feet. */
function edgeRows({ number, height, texts, isAside }: PdfPage): readonly MarginRow[] {
  const rows = gatherRows(texts);
  return rows.flatMap((row, index) => {
    const y = row[0]?.y ?? 0;
    const share = y / height;
    const isInMargin = share < MARGIN_SHARE || share > 1 - MARGIN_SHARE || isAside === true;
    const isOutermost = index < OUTERMOST || index >= rows.length - OUTERMOST;
    return isInMargin || isOutermost ? [{ row, page: number, y, text: rowText(row), isInMargin }] : [];
  });
}

const wordsOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Rows on several pages: anywhere in the margin with the same words but for the figures, or further in with the very same at one height. */
function findRepeated(rows: readonly MarginRow[], pages: number): ReadonlySet<MarginRow> {
  const alike = new Map<string, MarginRow[]>();
  for (const row of rows) alike.set(wordsOf(row.text), [...(alike.get(wordsOf(row.text)) ?? []), row]);
  const found = new Set<MarginRow>();
  for (const same of alike.values()) {
    const inMargin = same.filter((row) => row.isInMargin);
    if (new Set(inMargin.map((row) => row.page)).size >= 2) inMargin.forEach((row) => found.add(row));
    const first = same[0];
    const level = same.filter((row) => first && row.text === first.text && Math.abs(row.y - first.y) <= SAME_HEIGHT);
    const on = new Set(level.map((row) => row.page)).size;
    if (on >= 3 && on >= pages / 3) level.forEach((row) => found.add(row));
  }
  return found;
}

/** Numbers alone in their row that count the pages, whatever the first one is. */
function findPageNumbers(rows: readonly MarginRow[]): ReadonlySet<MarginRow> {
  const byOffset = new Map<number, MarginRow[]>();
  for (const row of rows) {
    const number = Number(pageNumber.exec(row.text)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    byOffset.set(number - row.page, [...(byOffset.get(number - row.page) ?? []), row]);
  }
  const counted = [...byOffset].flatMap(([offset, same]) => {
    const isCounted = new Set(same.map((row) => row.page)).size >= 2;
    return same.filter((row) => isCounted || (row.isInMargin && (offset === 0 || /\D/.test(row.text.trim()))));
  });
  return new Set(counted);
}

const isNumber = (text: PlacedText): boolean => /^\d{1,4}$/.test(text.text.trim());

/** The numbers of the lines beside the text: figures alone at one edge of their rows, under one another, each higher than the one above. */
function findLineNumbers(rows: readonly Row[], edge: 'left' | 'right'): ReadonlySet<PlacedText> {
  const outer = rows.flatMap((row) => {
    const text = edge === 'left' ? row[0] : row[row.length - 1];
    const inner = edge === 'left' ? row[1] : row[row.length - 2];
    if (!text || !isNumber(text)) return [];
    const gap = inner ? (edge === 'left' ? inner.x - endOf(text) : text.x - endOf(inner)) : Infinity;
    return gap > text.size * 0.8 ? [text] : [];
  });
  const first = outer[0];
  if (!first) return new Set();
  const aligned = outer.filter(
    (text) => Math.abs(text.x - first.x) <= first.size || Math.abs(endOf(text) - endOf(first)) <= first.size / 2
  );
  const values = aligned.map((text) => Number(text.text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  const isCounting = values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step);
  const share = aligned.length / (rows.length || 1);
  const isNumbering = isCounting && ((step === 1 && share > 0.6) || (step === 5 && share > 0.1));
  const letters = rows.reduce((sum, row) => sum + rowText(row).length, 0) / (rows.length || 1);
  return new Set(isNumbering && aligned.length >= LEAST_NUMBERED && letters > NUMBERED_WORDS ? aligned : []);
}

const withoutTexts = (page: PdfPage, dropped: ReadonlySet<PlacedText>): PdfPage =>
  dropped.size === 0 ? page : { ...page, texts: page.texts.filter((text) => !dropped.has(text)) };

function dropLineNumbers(page: PdfPage): PdfPage {
  const rows = gatherRows(page.texts);
  const left = withoutTexts(page, findLineNumbers(rows, 'left'));
  return left === page ? withoutTexts(page, findLineNumbers(rows, 'right')) : left;
}

/**
 * The pages without what only helps to find one's way on paper: running heads and feet, numbers of pages and lines. A head that says who
 * is meant by a word ("the Hospital") stays where it is printed first.
 */
export async function dropMargins(pages: readonly PdfPage[], slices: WorkSlices): Promise<readonly PdfPage[]> {
  const unnumbered: PdfPage[] = [];
  const rows: MarginRow[] = [];
  for (const page of pages) {
    const text = dropLineNumbers(page);
    unnumbered.push(text);
    rows.push(...edgeRows(text));
    await slices.rest();
  }
  const count = new Set(pages.map((page) => page.number)).size;
  const running = [...findRepeated(rows, count), ...findPageNumbers(rows)];
  const defining = new Set<string>();
  const dropped = new Set<PlacedText>();
  for (const { row, text } of running.sort((left, right) => left.page - right.page)) {
    const staysHere = definition.test(text) && !defining.has(wordsOf(text));
    if (staysHere) defining.add(wordsOf(text));
    else row.forEach((placed) => dropped.add(placed));
  }
  return unnumbered.map((page) => withoutTexts(page, dropped));
}
