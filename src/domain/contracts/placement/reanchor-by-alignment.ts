import { NOWHERE } from '../../text/align-words';
import type { TextAlignment } from './align-texts';
import { countDifferences, resemblanceOf, resemble, shareNeighbor } from './compare-lines';
import { shareOfKept, wordsIn } from './kept-share';
import { hadCopy, wasElsewhere, withoutStrays } from './line-owners';
import { AMBIGUOUS, GONE, type Placement } from './placement';
import { firstWordAfter, rangeOfWords } from '../../text/word-sequence';
import type { TextRange } from '../../text/text-range';

/** Share of a quote's words that must have stayed together for it to count as found. */
const LEAST_KEPT = 0.6;
/** Characters inserted at one place that split a quote, or as many as it has: what follows belongs to something else. */
const PARTING_LENGTH = 250;
/** A line that resembles another this much, and about as much as the line a quote came from or went to, could be meant as well. */
const LEAST_RIVAL = 0.6;
const RIVAL_MARGIN = 0.1;
/** Fewer words, as blanks separate them, may occur anywhere by chance. */
const TELLING_WORDS = 5;
/** Two clauses that differ in this many words, or this share of them, are alike to someone who skims them. */
const ALIKE_WORDS = 3;
const ALIKE_SHARE = 0.1;

/**
 * Where a stretch of the older text is in the newer one.
 *
 * Its words are followed one by one. Enough of them together in the old order: the quote is there. A passage moved elsewhere is
 * followed only as it was, word by word, to the one place where it is. Where another clause without counterpart resembles the
 * one found about as much, neither is chosen.
 */
export function reanchorByAlignment(range: TextRange, alignment: TextAlignment): Placement {
  const { from, to } = wordsIn(alignment.older, range);
  if (from === to) return GONE;
  return reanchorInOrder(range, from, to, alignment) ?? reanchorElsewhere(range, from, to, alignment);
}

/** The quote's words that kept their order, together; `null` when there are too few. */
function reanchorInOrder(range: TextRange, from: number, to: number, alignment: TextAlignment): Placement | null {
  const kept = largestCluster(
    withoutStrays(keptInOrder(from, to, alignment), alignment),
    Math.max(PARTING_LENGTH, range.end - range.start),
    alignment
  );
  const [first, last] = [kept[0], kept.at(-1)];
  const isKept = new Set(kept);
  const score = shareOfKept(alignment.older, range, (word) => isKept.has(word));
  if (first === undefined || last === undefined || score < LEAST_KEPT) return null;
  if (hasRival(kept, alignment)) return AMBIGUOUS;
  const newFrom = (alignment.toNewer[first] as number) - countReplaced(first, from - 1, alignment);
  const newTo = (alignment.toNewer[last] as number) + 1 + countReplaced(last, to, alignment);
  const place = rangeOfWords(alignment.newer, newFrom, newTo);
  const isWhole = score === 1 && newTo - newFrom === to - from;
  if (wasElsewhere(kept, place, isWhole, alignment)) return AMBIGUOUS;
  if (isWhole) return { kind: 'placed', ...sameRange(range, from, newFrom, to, alignment) };
  return moved('changed', score, range, place, alignment);
}

function keptInOrder(from: number, to: number, { toNewer, isMoved }: TextAlignment): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at += 1) if (toNewer[at] !== NOWHERE && isMoved[at] === 0) kept.push(at);
  return kept;
}

/**
 * Words of the newer text that took the place of the quote's outermost ones: as many are between what was kept of the quote and the
 * neighbor it had, which was kept too.
 *
 * @param kept the outermost word of the quote that was kept.
 * @param neighbor the word beside the quote on that side.
 */
function countReplaced(kept: number, neighbor: number, { toNewer }: TextAlignment): number {
  const lost = Math.abs(neighbor - kept) - 1;
  const there = toNewer[neighbor];
  if (lost === 0 || there === undefined || there === NOWHERE) return 0;
  const between = Math.abs(there - (toNewer[kept] as number)) - 1;
  return between === lost ? between : 0;
}

/** The words that are not parted from one another by more than `parting` characters put in between; of several groups the largest. */
function largestCluster(
  kept: readonly number[],
  parting: number,
  { newer, toNewer }: TextAlignment
): readonly number[] {
  let largest: readonly number[] = [];
  let current: number[] = [];
  for (const at of kept) {
    const previous = current.at(-1);
    const isParted =
      previous !== undefined &&
      (newer.starts[toNewer[at] as number] as number) - (newer.ends[toNewer[previous] as number] as number) > parting;
    if (isParted) current = [];
    current.push(at);
    if (current.length > largest.length) largest = current;
  }
  return largest;
}

/** Whether a clause without counterpart resembles the one found, or the one it was found from, about as much as those resemble each other. */
function hasRival(kept: readonly number[], { older, newer, toNewer, lostLines, addedLines }: TextAlignment): boolean {
  const middle = kept[kept.length >> 1] as number;
  const line = older.lines[middle] as number;
  const lineThere = newer.lines[toNewer[middle] as number] as number;
  const resemblance = resemblanceOf(older, line, newer, lineThere);
  const isWhole = resemblance === 1;
  // A clause that is there word for word is itself; only its double could be meant as well, and that only where the neighbors do not distinguish them.
  const least = isWhole ? 1 : Math.max(LEAST_RIVAL, resemblance - RIVAL_MARGIN);
  const isKnownByNeighbors = isWhole && shareNeighbor(older, line, newer, lineThere);
  const couldBe = (olderLine: number, newerLine: number): boolean =>
    resemble(older, olderLine, newer, newerLine, least) &&
    !(isKnownByNeighbors && !shareNeighbor(older, olderLine, newer, newerLine));
  return (
    lostLines.some((lost) => lost !== line && couldBe(lost, lineThere)) ||
    addedLines.some((added) => added !== lineThere && couldBe(line, added))
  );
}

/** The quote as it was, in the one other place where it is. */
function reanchorElsewhere(range: TextRange, from: number, to: number, alignment: TextAlignment): Placement {
  const { older, newer } = alignment;
  const line = older.lines[from] as number;
  const followed = followTogether(from, to, alignment);
  if (followed !== null) {
    const place = sameRange(range, from, followed, to, alignment);
    return hadCopy(line, followed, alignment) ? AMBIGUOUS : moved('elsewhere', 1, range, place, alignment);
  }
  const quote = older.text.slice(range.start, range.end);
  const start = newer.text.indexOf(quote);
  if (start === -1) return GONE;
  const place = { start, end: start + quote.length };
  const found = firstWordAfter(newer, start);
  const isOnly = newer.text.indexOf(quote, start + 1) === -1;
  if (
    !isOnly ||
    quote.trim().split(/\s+/).length < TELLING_WORDS ||
    hadCopy(line, found, alignment) ||
    belongsToLookalike(from, found, alignment)
  )
    return AMBIGUOUS;
  return moved('elsewhere', 1, range, place, alignment);
}

/** Where the words went, when they all went together. */
function followTogether(from: number, to: number, { toNewer }: TextAlignment): number | null {
  const first = toNewer[from] as number;
  for (let at = from; at < to; at += 1) if (toNewer[at] === NOWHERE || toNewer[at] !== first + at - from) return null;
  return first;
}

/** Whether the place found is that of another clause of the older text, nearly the same as the one the quote was made in. */
function belongsToLookalike(from: number, place: number, { older, newer, toOlder }: TextAlignment): boolean {
  const source = toOlder[place] as number;
  const line = older.lines[from] as number;
  const other = older.lines[source] as number;
  if (source === NOWHERE || other === line) return false;
  const words =
    (newer.lineStarts[(newer.lines[place] as number) + 1] as number) -
    (newer.lineStarts[newer.lines[place] as number] as number);
  return countDifferences(older, line, older, other) <= Math.max(ALIKE_WORDS, ALIKE_SHARE * words);
}

function moved(
  how: 'changed' | 'elsewhere',
  score: number,
  range: TextRange,
  place: TextRange,
  { older, newer }: TextAlignment
): Placement {
  return {
    kind: 'moved',
    how,
    score,
    oldQuote: older.text.slice(range.start, range.end),
    newQuote: newer.text.slice(place.start, place.end),
    ...place
  };
}

/** The same stretch of the same words: a quote may begin and end within one. */
function sameRange(
  { start, end }: TextRange,
  from: number,
  newFrom: number,
  to: number,
  { older, newer }: TextAlignment
): TextRange {
  const before = Math.max(0, start - (older.starts[from] as number));
  const after = Math.max(0, (older.ends[to - 1] as number) - end);
  return {
    start: (newer.starts[newFrom] as number) + before,
    end: (newer.ends[newFrom + to - from - 1] as number) - after
  };
}
