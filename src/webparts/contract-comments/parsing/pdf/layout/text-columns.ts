import { gatherRows, rowText, type Row } from './lines';
import { endOf, type PlacedText } from '../placed-text';

/** Blank space between two columns of text, in type sizes, at the least. */
const LEAST_GUTTER = 0.9;
/** So many lines must be side by side, and so many letters be in a line on average, to be taken for columns of text. */
const LEAST_SIDE_BY_SIDE = 3;
const LEAST_LETTERS = 12;
/** Distance from the columns, in distances of lines, from which a row is no part of them. */
const FAR_OFF = 1.9;
/** Above it a page is no page of text, and would take long to look at. */
const MOST_ROWS = 400;

/** A strip without words that divides some rows, one under another, into two sides. */
interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly end: number;
  /** In how many of its rows there are words on both sides. */
  readonly divided: number;
}

interface Strip {
  readonly x: number;
  readonly end: number;
}

/** Where a row has words, near ones joined. */
function segmentsOf(row: Row): readonly Strip[] {
  const segments: { x: number; end: number }[] = [];
  for (const text of row) {
    const last = segments[segments.length - 1];
    if (last && text.x - last.end < LEAST_GUTTER * text.size) last.end = Math.max(last.end, endOf(text));
    else segments.push({ x: text.x, end: endOf(text) });
  }
  return segments;
}

/** What is left of a strip between the words of a row; `undefined` where they leave too little. */
function narrow(strip: Strip, segments: readonly Strip[], least: number): Strip | undefined {
  let { x, end } = strip;
  for (const segment of segments) {
    if (segment.end <= x || segment.x >= end) continue;
    if (segment.x <= x && segment.end < end) x = segment.end;
    else if (segment.end >= end && segment.x > x) end = segment.x;
    else return undefined;
  }
  return end - x >= least ? { x, end } : undefined;
}

const topOf = (row: Row | undefined): number => row?.[0]?.y ?? 0;

/** The gutter without rows at its ends that have words on one side only and are further off than the others: they are no part of the columns. */
function trimGutter(gutter: Gutter, rows: readonly Row[], isDivided: (index: number) => boolean): Gutter {
  const steps = rows
    .slice(gutter.from + 1, gutter.to + 1)
    .map((row, index) => topOf(row) - topOf(rows[gutter.from + index]));
  const usual = [...steps].sort((left, right) => left - right)[Math.floor(steps.length / 2)] ?? 0;
  const isFar = (above: number): boolean => topOf(rows[above + 1]) - topOf(rows[above]) > usual * FAR_OFF;
  let { from, to } = gutter;
  for (let index = from; index < to && !isDivided(index); index += 1) if (isFar(index)) from = index + 1;
  for (let index = to; index > from && !isDivided(index); index -= 1) if (isFar(index - 1)) to = index - 1;
  return { ...gutter, from, to };
}

/** The longest gutter through a gap of one row. */
function growGutter(
  all: readonly Row[],
  rows: readonly (readonly Strip[])[],
  at: number,
  gap: Strip,
  least: number
): Gutter {
  let strip = gap;
  const grow = (step: 1 | -1): number => {
    let index = at;
    for (;;) {
      const next = rows[index + step];
      const narrower = next && narrow(strip, next, least);
      if (!narrower) return index;
      strip = narrower;
      index += step;
    }
  };
  const from = grow(-1);
  const to = grow(1);
  const isDivided = (index: number): boolean =>
    rows[index]?.some((segment) => segment.end <= strip.x) === true &&
    rows[index]?.some((segment) => segment.x >= strip.end) === true;
  const gutter = trimGutter({ from, to, ...strip, divided: 0 }, all, isDivided);
  let divided = 0;
  for (let index = gutter.from; index <= gutter.to; index += 1) if (isDivided(index)) divided += 1;
  return { ...gutter, divided };
}

/** Every gutter of these rows that divides enough of them, the longest first. */
function findGutters(rows: readonly Row[]): readonly Gutter[] {
  const segments = rows.map(segmentsOf);
  const found: Gutter[] = [];
  segments.forEach((row, at) => {
    const size = rows[at]?.[0]?.size ?? 0;
    row.slice(1).forEach((segment, index) => {
      const gap = { x: row[index]?.end ?? 0, end: segment.x };
      if (found.some((other) => at >= other.from && at <= other.to && gap.x < other.end && gap.end > other.x)) return;
      const gutter = growGutter(rows, segments, at, gap, LEAST_GUTTER * size);
      if (gutter.divided >= LEAST_SIDE_BY_SIDE) found.push(gutter);
    });
  });
  return found.sort((left, right) => right.divided - left.divided || right.end - right.x - (left.end - left.x));
}

/** One side of a gutter, as far as it decides whether it is text. */
interface Side {
  readonly lines: number;
  readonly letters: number;
  /** Share of the lines that fill most of the side's width. */
  readonly filled: number;
  /** Heights of lines that begin after a wider space than usual. */
  readonly breaks: readonly number[];
}

function measureSide(texts: readonly PlacedText[]): Side {
  const rows = gatherRows(texts);
  const left = Math.min(...texts.map((text) => text.x));
  const width = Math.max(...texts.map(endOf)) - left;
  const ends = rows.map((row) => Math.max(...row.map(endOf)) - left);
  const tops = rows.map((row) => row[0]?.y ?? 0);
  const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  const step = [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 4)] ?? 0;
  return {
    lines: rows.length,
    letters: rows.reduce((sum, row) => sum + rowText(row).replace(/[^\p{L}]/gu, '').length, 0) / (rows.length || 1),
    filled: ends.filter((end) => end > width * 0.7).length / (rows.length || 1),
    breaks: tops.slice(1).filter((_, index) => (steps[index] ?? 0) > step * 1.25)
  };
}

/** How often the file goes over from one side of the gutter to the other when it draws the words. */
function countCrossings(texts: readonly PlacedText[], gutter: Gutter): number {
  const sides = texts.map((text) => text.x >= gutter.end);
  return sides.slice(1).filter((side, index) => side !== sides[index]).length;
}

/** Whether the sides are text to be read one after the other, and not the cells of a table. */
function isText(texts: readonly PlacedText[], gutter: Gutter): boolean {
  const [left, right] = [
    measureSide(texts.filter((text) => text.x < gutter.end)),
    measureSide(texts.filter((text) => text.x >= gutter.end))
  ];
  const fewest = Math.min(left.lines, right.lines);
  const letters = Math.min(left.letters, right.letters);
  if (fewest < LEAST_SIDE_BY_SIDE || letters < LEAST_LETTERS) return false;
  // Drawn one after the other, they were also written so.
  if (countCrossings(texts, gutter) <= 2) return true;
  const inStep = left.breaks.filter((top) => right.breaks.some((other) => Math.abs(top - other) < 3)).length;
  const isInStep = inStep > 0 && inStep >= Math.min(left.breaks.length, right.breaks.length) / 2;
  return !isInStep && left.filled > 0.6 && right.filled > 0.5 && gutter.divided >= fewest * 0.6;
}

/**
 * The words of a page by its columns of text, in the order they are read: what is above columns, the columns from left to right, what is
 * below them. Rows of a table stay together.
 */
export function splitTextColumns(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows = gatherRows(texts);
  if (rows.length < LEAST_SIDE_BY_SIDE || rows.length > MOST_ROWS) return [texts];
  for (const gutter of findGutters(rows)) {
    const inside = new Set(rows.slice(gutter.from, gutter.to + 1).flat());
    // In the order they are drawn.
    const divided = texts.filter((text) => inside.has(text));
    if (!isText(divided, gutter)) continue;
    const parts = [
      rows.slice(0, gutter.from).flat(),
      divided.filter((text) => text.x < gutter.end),
      divided.filter((text) => text.x >= gutter.end),
      rows.slice(gutter.to + 1).flat()
    ];
    return parts.filter((part) => part.length > 0).flatMap(splitTextColumns);
  }
  return [texts];
}
