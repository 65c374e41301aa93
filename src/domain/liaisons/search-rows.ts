/**
 * Finds rows of the directory by the beginnings of words, forgiving slips of typing.
 *
 * Promises: every word typed has to be found in the row, in any of its texts; a word is taken as mistyped only when no row has
 * it as typed, so slips never crowd out what was meant; same rows and query, same result.
 * Goals: within one frame for 5,000 departments, from the first letter. Non-goals: ranking long texts, word stems, synonyms
 * (aliases of departments are data here).
 */
import { foldWords } from './fold-text';
import { createSlipCounter } from './typo-distance';

/** One text of a row and how much finding something in it counts. */
export interface SearchText {
  readonly text: string;
  /** Larger is more; the row's own name has the most. */
  readonly weight: number;
}

interface Posting {
  readonly row: number;
  readonly weight: number;
}

/** Rows prepared for searching. */
export interface RowIndex {
  readonly size: number;
  /** Every word of every row, folded, in order. */
  readonly words: readonly string[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** What a search found. */
export interface RowMatches {
  /** Positions of the rows found, the best first; rows equally good stay in their order. */
  readonly rows: readonly number[];
  /** What to mark in the rows: beginnings as typed, and whole words that stand for a mistyped one. */
  readonly marks: Marks;
}

export interface Marks {
  readonly beginnings: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** How much a word counts that is complete, begun, or mistyped. */
const COMPLETE = 1;
const BEGUN = 0.75;
const MISTYPED = 0.4;

/** Slips forgiven in a word of so many letters; short words are all alike and get none. */
function slipsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** Prepares rows for searching. */
export function indexRows(rows: readonly (readonly SearchText[])[]): RowIndex {
  const postings = new Map<string, Posting[]>();
  // Names of liaisons, places and systems repeat in thousands of rows; each is taken apart once.
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string): readonly string[] => {
    const words = known.get(text) ?? foldWords(text);
    known.set(text, words);
    return words;
  };
  rows.forEach((texts, row) => {
    const weights = new Map<string, number>();
    for (const { text, weight } of texts) {
      for (const word of wordsOf(text)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    }
    for (const [word, weight] of weights) {
      const list = postings.get(word);
      if (list) list.push({ row, weight });
      else postings.set(word, [{ row, weight }]);
    }
  });
  return { size: rows.length, words: [...postings.keys()].sort(), postings };
}

/** Position of the first word that is not before `text` in the order of words. */
function findFirst(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsBeginningWith(words: readonly string[], typed: string): readonly string[] {
  const from = findFirst(words, typed);
  let until = from;
  while (words[until]?.startsWith(typed)) until += 1;
  return words.slice(from, until);
}

function wordsMistypedAs(words: readonly string[], typed: string): readonly string[] {
  const forgiven = slipsForgiven(typed.length);
  if (forgiven === 0) return [];
  const countSlips = createSlipCounter(typed, forgiven);
  const found = words.flatMap((word) => {
    const slips = countSlips(word);
    return slips === undefined ? [] : [{ word, slips }];
  });
  const fewest = Math.min(...found.map(({ slips }) => slips));
  return found.filter(({ slips }) => slips === fewest).map(({ word }) => word);
}

/** Adds one typed word's best find in each row; rows without it drop out. */
function scoreWord(index: RowIndex, found: readonly string[], qualityOf: (word: string) => number, scores: Float64Array): Float64Array {
  const best = new Float64Array(index.size);
  for (const word of found) {
    const quality = qualityOf(word);
    for (const { row, weight } of index.postings.get(word) ?? []) best[row] = Math.max(best[row] ?? 0, weight * quality);
  }
  return scores.map((score, row) => (score > 0 && (best[row] ?? 0) > 0 ? score + (best[row] ?? 0) : 0));
}

/**
 * The rows that have every word of the query.
 * @returns `undefined` when the query has no word: nothing was asked, which is not the same as nothing found.
 */
export function searchRows(index: RowIndex, query: string): RowMatches | undefined {
  const typedWords = foldWords(query);
  if (typedWords.length === 0) return undefined;
  const beginnings: string[] = [];
  const mistyped = new Set<string>();
  let scores = new Float64Array(index.size).fill(1);
  for (const typed of typedWords) {
    const begun = wordsBeginningWith(index.words, typed);
    if (begun.length > 0) {
      beginnings.push(typed);
      scores = scoreWord(index, begun, (word) => (word === typed ? COMPLETE : BEGUN), scores);
      continue;
    }
    const meant = wordsMistypedAs(index.words, typed);
    meant.forEach((word) => mistyped.add(word));
    scores = scoreWord(index, meant, () => MISTYPED, scores);
  }
  const rows = [...scores.keys()].filter((row) => (scores[row] ?? 0) > 0).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { rows, marks: { beginnings, words: mistyped } };
}
