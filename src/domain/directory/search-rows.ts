/**
 * Finds rows of the directory by the beginnings of words, forgiving typos.
 *
 * Promises: every word typed has to be found in the row, in any of its texts; a word counts as mistyped only when no row has
 * it as typed, so typos never crowd out what was meant; same rows and query, same result.
 * Goals: within one frame for 5,000 departments, from the first letter; what hospitals call the same thing is found by either name
 * (`search-synonyms.ts`), after what is called as typed. Non-goals: ranking long texts, word stems.
 */
import { foldWords } from '../text/fold-text';
import { splitSearch, type SearchPart } from './search-synonyms';
import { createEditDistance, editsForgiven } from '../text/edit-distance';

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

/** A word with the rows it is in. */
interface KnownWord {
  /** Folded. */
  readonly word: string;
  readonly postings: readonly Posting[];
}

/** Rows prepared for searching: every word of every row, each once. */
export type RowIndex = readonly KnownWord[];

/** What a search found. */
export interface RowMatches {
  /** Positions of the rows found, the best first; rows equally good stay in their order. */
  readonly rows: readonly number[];
  /** What to mark in the rows: beginnings as typed, and whole words found for a mistyped one. */
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
/** How much a find by another name counts of what it would count as typed. */
const SYNONYM = 0.6;

/** Prepares rows for searching. */
export function indexRows(rows: readonly (readonly SearchText[])[]): RowIndex {
  const postings = new Map<string, Posting[]>();
  // Names of liaisons, places and systems repeat in thousands of rows; each is split into words once.
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
  return [...postings].map(([word, list]) => ({ word, postings: list }));
}

function wordsMistypedAs(words: RowIndex, typed: string): readonly KnownWord[] {
  const forgiven = editsForgiven(typed.length);
  if (forgiven === 0) return [];
  const distance = createEditDistance(typed, forgiven);
  const found = words.flatMap((known) => {
    const edits = distance.toBeginningOf(known.word);
    return edits === undefined ? [] : [{ known, edits }];
  });
  const fewest = Math.min(...found.map(({ edits }) => edits));
  return found.filter(({ edits }) => edits === fewest).map(({ known }) => known);
}

/** By row, how good the best find in it is. */
type Scores = ReadonlyMap<number, number>;

/** One typed word's best find in each row that has it. */
function scoreWord(found: readonly KnownWord[], qualityOf: (word: string) => number): Scores {
  const best = new Map<number, number>();
  for (const { word, postings } of found) {
    const quality = qualityOf(word);
    for (const { row, weight } of postings) best.set(row, Math.max(best.get(row) ?? 0, weight * quality));
  }
  return best;
}

/** The rows that have both, with the sum of both. */
function addScores(one: Scores, other: Scores): Scores {
  const both = new Map<number, number>();
  for (const [row, score] of one) {
    const more = other.get(row);
    if (more !== undefined) both.set(row, score + more);
  }
  return both;
}

/** The rows that have all of these words as typed. */
function scorePhrase(index: RowIndex, words: readonly string[]): Scores {
  return words
    .map((typed) =>
      scoreWord(
        index.filter(({ word }) => word.startsWith(typed)),
        (word) => (word === typed ? COMPLETE : BEGUN)
      )
    )
    .reduce(addScores);
}

/** The rows that have either, with the better score. */
function bestScores(scores: readonly Scores[]): Scores {
  const best = new Map<number, number>();
  for (const each of scores) for (const [row, score] of each) best.set(row, Math.max(best.get(row) ?? 0, score));
  return best;
}

/** What a part of a search is found by: as typed, by another name, or forgiving a slip where there is neither. */
function scorePart(index: RowIndex, { words, alternatives }: SearchPart, marks: WritableMarks): Scores {
  const asTyped = scorePhrase(index, words);
  const others = alternatives.map((phrase) => ({ phrase, scores: scorePhrase(index, phrase) }));
  const found = others.filter(({ scores }) => scores.size > 0);
  if (asTyped.size > 0) marks.beginnings.push(...words);
  for (const { phrase } of found) phrase.forEach((word) => marks.words.add(word));
  if (asTyped.size > 0 || found.length > 0) {
    // A name of two words is found by two finds; it counts no more than a name of one.
    const dimmed = found.map(
      ({ phrase, scores }) =>
        new Map([...scores].map(([row, score]) => [row, (score * SYNONYM) / phrase.length] as const))
    );
    return bestScores([asTyped, ...dimmed]);
  }
  return words.map((word) => scoreForgiving(index, word, marks)).reduce(addScores);
}

/** One word, forgiving a slip where no row has it as typed. */
function scoreForgiving(index: RowIndex, typed: string, marks: WritableMarks): Scores {
  const asTyped = scorePhrase(index, [typed]);
  if (asTyped.size > 0) {
    marks.beginnings.push(typed);
    return asTyped;
  }
  const meant = wordsMistypedAs(index, typed);
  meant.forEach(({ word }) => marks.words.add(word));
  return scoreWord(meant, () => MISTYPED);
}

interface WritableMarks {
  readonly beginnings: string[];
  readonly words: Set<string>;
}

/**
 * The rows that have every word of the query, or what else it is called.
 * @returns `undefined` when the query has no word: nothing was asked, which is not the same as nothing found.
 */
export function searchRows(index: RowIndex, query: string): RowMatches | undefined {
  const typedWords = foldWords(query);
  if (typedWords.length === 0) return undefined;
  const marks: WritableMarks = { beginnings: [], words: new Set() };
  const scores = splitSearch(typedWords).map((part) => scorePart(index, part, marks));
  const ranked = [...scores.reduce(addScores)].sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB);
  return { rows: ranked.map(([row]) => row), marks };
}
