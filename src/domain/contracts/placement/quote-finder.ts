import { findCommonSubsequence } from '../../text/common-subsequence';
import { readWords, type Vocabulary, type Words } from '../../text/word-sequence';

/** Words that have to follow one another for a place to be looked at. */
const SEED = 3;
/** Words put in or taken out between two seeds that still belong to one place. */
const SLACK = 15;
/**
 * Words that may be put into any passage in all; into a long one as many as it has. Without this limit a quote made of pieces from all over a
 * contract would be one place as long as the contract, and take as long to align.
 */
const LEAST_GROWTH = 60;
/** A sequence that is in more places than this says nothing about any of them. */
const MOST_COMMON = 40;
/** Places aligned word by word, and the share of the best one's sequences a place must have to be one of them. */
const MOST_PLACES = 4;
const LEAST_SHARE = 0.3;

/** A text prepared for finding passages that may have changed in it. */
export interface SearchedText {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  /** Positions of every sequence of `SEED` words, by a number made of them; several sequences may have the same number. */
  readonly seeds: ReadonlyMap<number, readonly number[]>;
}

/** A place in the searched text that resembles a passage. */
export interface Resemblance {
  /** Word of the searched text that each word of the passage is found as; words not found are not in it. */
  readonly found: ReadonlyMap<number, number>;
}

/** Prepares a text once for all passages that are looked for in it. */
export function prepareText(text: string): SearchedText {
  const vocabulary: Vocabulary = new Map();
  const words = readWords(text, vocabulary);
  const seeds = new Map<number, number[]>();
  for (let at = 0; at + SEED <= words.ids.length; at += 1) {
    const key = seedAt(words.ids, at);
    const known = seeds.get(key);
    if (known) known.push(at);
    else seeds.set(key, [at]);
  }
  return { words, vocabulary, seeds };
}

function seedAt(ids: Int32Array, at: number): number {
  return (
    (Math.imul(Math.imul(ids[at] as number, 0x01000193) + (ids[at + 1] as number), 0x01000193) +
      (ids[at + 2] as number)) |
    0
  );
}

/** The places that have most of a passage's word sequences, most first, each aligned with the passage word by word. */
export function findResemblances(passage: Words, { words, seeds }: SearchedText): readonly Resemblance[] {
  return findPlaces(passage, seeds).map(({ first, last }) => {
    const from = Math.max(0, first - SLACK);
    const to = Math.min(words.ids.length, last + passage.ids.length + SLACK);
    const pairs = findCommonSubsequence(passage.ids, words.ids.subarray(from, to));
    return { found: new Map(pairs.map(([row, column]) => [row, from + column])) };
  });
}

/** Where the passage would begin in the searched text, as far as its seeds agree. */
interface Place {
  readonly first: number;
  last: number;
  readonly seeds: Set<number>;
}

function findPlaces(passage: Words, seeds: SearchedText['seeds']): readonly Place[] {
  const hits: { readonly seed: number; readonly begin: number }[] = [];
  for (let seed = 0; seed + SEED <= passage.ids.length; seed += 1) {
    const places = seeds.get(seedAt(passage.ids, seed)) ?? [];
    if (places.length <= MOST_COMMON) for (const at of places) hits.push({ seed, begin: at - seed });
  }
  hits.sort((left, right) => left.begin - right.begin);
  const mostGrown = Math.max(LEAST_GROWTH, passage.ids.length);
  const places: Place[] = [];
  for (const { seed, begin } of hits) {
    const last = places.at(-1);
    if (last && begin - last.last <= SLACK && begin - last.first <= mostGrown) {
      last.last = begin;
      last.seeds.add(seed);
    } else places.push({ first: begin, last: begin, seeds: new Set([seed]) });
  }
  places.sort((left, right) => right.seeds.size - left.seeds.size || left.first - right.first);
  const least = LEAST_SHARE * (places[0]?.seeds.size ?? 0);
  return places.slice(0, MOST_PLACES).filter((place) => place.seeds.size >= least);
}

/** A passage as words the searched text knows by the same numbers. */
export function readPassage(text: string, { vocabulary }: SearchedText): Words {
  return readWords(text, vocabulary);
}
