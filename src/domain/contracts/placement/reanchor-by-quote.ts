import { foldWords } from '../../text/fold-text';
import type { Anchor } from '../document/anchor';
import { shareOfKept, wordsIn } from './kept-share';
import { AMBIGUOUS, GONE, type Placement } from './placement';
import { findResemblances, readPassage, type SearchedText } from './quote-finder';
import type { Words } from '../../text/word-sequence';
import type { TextRange } from '../../text/text-range';

/** What of an anchor is looked for. */
export type Quote = Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'start'>;

/** Share of a changed quote's words that must have stayed; with one neighbor only; and far from where it was. */
const LEAST_KEPT = 0.6;
const LARGELY_KEPT = 0.7;
const PLAINLY_KEPT = 0.8;
/** Share of the words kept before or after the quote that speaks for a place, and the share that does alone. */
const SUPPORTING_CONTEXT = 0.5;
const TELLING_CONTEXT = 2 / 3;
/** By how much the best place must lead the next one. */
const LEAST_LEAD = 0.1;
/** What counts more: the quote's own words, or those around it. */
const QUOTE_WEIGHT = 0.7;
/** How far a passage may have shifted and not be somewhere else: characters, or the share of the text's length. */
const NEAR_LENGTH = 500;
const NEAR_SHARE = 0.03;
/** Words that may have come in between for the context of a quote to be around it still, and for its neighbor to be beside it. */
const BESIDE = 5;
const TOUCHING = 3;
/** How much longer a quote may have become and still be found by one neighbor. */
const LARGEST_GROWTH = 1.5;
/** Characters that are enough to recognize where they come from. */
const TELLING_LENGTH = 40;

/**
 * Where an anchor's words are in a text when their own version's text is gone: the very words in their surroundings, else the
 * very words where they are once, else the one place that resembles quote and surroundings clearly more than any other.
 *
 * @param isHome whether an offset lies in the clause the anchor was made in; decides between places that are the same otherwise.
 */
export function reanchorByQuote(
  quote: Quote,
  searched: SearchedText,
  isHome: (offset: number) => boolean = () => false
): Placement {
  return reanchorExactly(quote, searched.words.text, isHome) ?? reanchorApproximately(quote, searched);
}

interface ExactPlace extends TextRange {
  /** Characters around the quote that are as they were. */
  readonly context: number;
}

/** Chooses among the places where exactly these words occur; `null` when there is none, or the words alone decide nothing. */
function reanchorExactly(anchor: Quote, text: string, isHome: (offset: number) => boolean): Placement | null {
  const places = findExactPlaces(anchor, text);
  if (places.length === 0) return null;
  const kept = anchor.prefix.length + anchor.suffix.length;
  const inContext = places.filter(({ context }) => context === kept);
  const candidates =
    inContext.length > 0
      ? inContext
      : places.filter(({ start, context }) => context >= kept / 2 && isNear(start, anchor, text));
  const [first, ...others] = candidates.length > 1 ? candidates.filter(({ start }) => isHome(start)) : candidates;
  if (first && others.length === 0) return { kind: 'placed', start: first.start, end: first.end };
  const [only] = places;
  if (only === undefined || places.length > 1) return AMBIGUOUS;
  if (anchor.quote.length < TELLING_LENGTH && only.context < kept / 2) return null;
  return {
    kind: 'moved',
    how: 'elsewhere',
    score: 1,
    oldQuote: anchor.quote,
    newQuote: anchor.quote,
    start: only.start,
    end: only.end
  };
}

function findExactPlaces({ quote, prefix, suffix }: Quote, text: string): readonly ExactPlace[] {
  const places: ExactPlace[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    places.push({
      start,
      end,
      context:
        sameEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
        sameBeginning(text.slice(end, end + suffix.length), suffix)
    });
  }
  return places;
}

function sameEnd(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  return length;
}

function sameBeginning(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.charAt(length) === right.charAt(length)) length += 1;
  return length;
}

function isNear(offset: number, { start }: Quote, text: string): boolean {
  return Math.abs(offset - start) <= Math.max(NEAR_LENGTH, NEAR_SHARE * text.length);
}

/** A place that resembles the quote, and how much of it, and of its context, is there (shares of words, 0 to 1). */
interface Candidate extends TextRange {
  readonly kept: number;
  readonly before: number;
  readonly after: number;
  readonly score: number;
  /** Whether the word before, or after, the quote still is beside what was found of it. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

function reanchorApproximately(anchor: Quote, searched: SearchedText): Placement {
  const passage = readPassage(anchor.prefix + anchor.quote + anchor.suffix, searched);
  const candidates = findResemblances(passage, searched)
    .flatMap(({ found }) => judgePlace(anchor, passage, found, searched.words))
    .sort((left, right) => right.score - left.score || left.start - right.start);
  const [best] = candidates;
  if (!best || best.kept < LEAST_KEPT) return GONE;
  const rival = candidates.find(({ start, end }) => start >= best.end || end <= best.start);
  if (rival && best.score - rival.score < LEAST_LEAD) return AMBIGUOUS;
  if (!isConvincing(best, anchor, searched.words.text)) return GONE;
  const { start, end, kept } = best;
  return {
    kind: 'moved',
    how: 'changed',
    score: kept,
    oldQuote: anchor.quote,
    newQuote: searched.words.text.slice(start, end),
    start,
    end
  };
}

function judgePlace(
  { prefix, quote }: Quote,
  passage: Words,
  found: ReadonlyMap<number, number>,
  words: Words
): readonly Candidate[] {
  const range = { start: prefix.length, end: prefix.length + quote.length };
  const { from, to } = wordsIn(passage, range);
  const there = [...found].flatMap(([word, place]) => (word >= from && word < to ? [place] : []));
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isWithin = (word: number, place: number, reach: number): boolean =>
    Math.abs((found.get(word) ?? Infinity) - place) <= reach;
  const kept = shareOfKept(passage, range, (word) => found.has(word));
  const before = shareOfContext(passage, { start: 0, end: range.start }, first === 0, (word) =>
    isWithin(word, first, from + BESIDE)
  );
  const after = shareOfContext(
    passage,
    { start: range.end, end: passage.text.length },
    last === words.ids.length - 1,
    (word) => isWithin(word, last, passage.ids.length - to + BESIDE)
  );
  return [
    {
      start: words.starts[first] as number,
      end: words.ends[last] as number,
      kept,
      before,
      after,
      score: QUOTE_WEIGHT * kept + ((1 - QUOTE_WEIGHT) * (before + after)) / 2,
      touchesBefore:
        isWithin(from - 1, first, TOUCHING) && areOnNeighboringLines(words, first, found.get(from - 1) as number),
      touchesAfter: isWithin(to, last, TOUCHING) && areOnNeighboringLines(words, last, found.get(to) as number)
    }
  ];
}

/** Whether no line is between two words, such as a heading that one of two look-alike clauses has and the other has not. */
function areOnNeighboringLines({ lines }: Words, word: number, other: number): boolean {
  return Math.abs((lines[word] as number) - (lines[other] as number)) <= 1;
}

/** How much of the context on one side of the quote is there; where there was none, all of it at the edge of the text, and nothing elsewhere. */
function shareOfContext(
  passage: Words,
  range: TextRange,
  isAtEdge: boolean,
  isKept: (word: number) => boolean
): number {
  const { from, to } = wordsIn(passage, range);
  if (from === to) return isAtEdge ? 1 : 0;
  return shareOfKept(passage, range, isKept);
}

/**
 * Whether a changed quote may be accepted there. With the context before and after it, and where it was: yes. Somewhere else, or with
 * one of its neighbors only, it must be plainly itself and in one piece; and where a neighbor reads like the quote, a look-alike
 * was beside it and may be what is left.
 */
function isConvincing(candidate: Candidate, anchor: Quote, text: string): boolean {
  const { start, end, kept, before, after, touchesBefore, touchesAfter } = candidate;
  const near = isNear(start, anchor, text);
  if (before >= SUPPORTING_CONTEXT && after >= SUPPORTING_CONTEXT) return near || kept >= PLAINLY_KEPT;
  const isHeld = (before >= TELLING_CONTEXT && touchesBefore) || (after >= TELLING_CONTEXT && touchesAfter);
  const isWhole = end - start <= LARGEST_GROWTH * anchor.quote.length;
  return near && isHeld && isWhole && kept >= LARGELY_KEPT && !hasLookalikeBeside(anchor);
}

function hasLookalikeBeside({ quote, prefix, suffix }: Quote): boolean {
  const [before, own, after] = [foldWords(prefix), foldWords(quote), foldWords(suffix)];
  return readsLike(after, own.slice(0, after.length)) || readsLike(before, own.slice(-before.length));
}

/** Whether half of the words or more are the same, in any order. */
function readsLike(neighbor: readonly string[], own: readonly string[]): boolean {
  return neighbor.length > 0 && neighbor.filter((word) => own.includes(word)).length >= neighbor.length / 2;
}
