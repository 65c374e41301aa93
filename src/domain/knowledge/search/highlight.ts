import { analyzeText } from './analyze-text';
import { stemsOf } from './stem-word';
import type { TextRange } from '../../text/text-range';

/** Where the found terms are in a text, in order; words beside each other stay apart. */
export function findHighlights(text: string, terms: ReadonlySet<string>): readonly TextRange[] {
  if (terms.size === 0) return [];
  return analyzeText(text)
    .filter(
      ({ word, parts, isStopWord }) =>
        !isStopWord && [word, ...parts].some((each) => stemsOf(each).some((stem) => terms.has(stem)))
    )
    .map(({ start, end }) => ({ start, end }));
}

/** A stretch of a longer text that shows best why it was found. */
export interface Passage {
  readonly text: string;
  readonly highlights: readonly TextRange[];
  /** Whether something was cut off before or after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function richestStart(text: string, highlights: readonly TextRange[], length: number): number {
  let best = { start: 0, distinct: 0 };
  for (const { start } of highlights) {
    const inside = highlights.filter((range) => range.start >= start && range.end <= start + length);
    const distinct = new Set(inside.map((range) => text.slice(range.start, range.end).toLowerCase())).size;
    if (distinct > best.distinct) best = { start, distinct };
  }
  return best.start;
}

/** The next place at or after `from` where a word begins. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from - 1);
  return space < 0 ? from : space + 1;
}

/** The last place at or before `until` where a word ends; `until` itself when that would leave nothing after `start`. */
function wordEnd(text: string, start: number, until: number): number {
  if (until >= text.length) return text.length;
  const space = text.lastIndexOf(' ', until);
  return space <= start ? until : space;
}

/**
 * The stretch of a text with most of the different found words, cut between words; the beginning when nothing was found.
 * @param length Most characters to show.
 */
export function bestPassage(text: string, terms: ReadonlySet<string>, length: number): Passage {
  const highlights = findHighlights(text, terms);
  if (text.length <= length) return { text, highlights, isCutBefore: false, isCutAfter: false };
  const richest = richestStart(text, highlights, length);
  const lead = Math.floor(length / 4);
  const wanted = Math.max(0, Math.min(richest - lead, text.length - length));
  const start = Math.min(richest, wordStart(text, wanted));
  const end = wordEnd(text, start, start + length);
  return {
    text: text.slice(start, end),
    highlights: highlights
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length
  };
}
