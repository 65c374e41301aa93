import { alignWords, NOWHERE, type WordAlignment } from '../../text/align-words';
import { boundsOf } from './compare-lines';
import { readWords, type Words } from '../../text/word-sequence';

/** Two versions of a text, and what became of the words of the older one. */
export interface TextAlignment extends WordAlignment {
  readonly older: Words;
  readonly newer: Words;
  /** Lines of the older text that are not in the newer one, or hardly. */
  readonly lostLines: readonly number[];
  /** Lines of the newer text that are not from the older one, or hardly. */
  readonly addedLines: readonly number[];
}

/** A line with a smaller share of matched words has no counterpart. */
const LEAST_MATCHED = 0.5;

/**
 * Aligns two versions of a text, once for all quotes that are placed from the one to the other.
 *
 * About 0.1 s for 200 pages; the result holds both texts and is worth keeping.
 */
export function alignTexts(older: string, newer: string): TextAlignment {
  const vocabulary = new Map<string, number>();
  const olderWords = readWords(older, vocabulary);
  const newerWords = readWords(newer, vocabulary);
  const { toNewer, toOlder, isMoved } = alignWords(olderWords, newerWords);
  return {
    older: olderWords,
    newer: newerWords,
    toNewer,
    toOlder,
    isMoved,
    lostLines: linesWithout(olderWords, toNewer),
    addedLines: linesWithout(newerWords, toOlder)
  };
}

function linesWithout(words: Words, matches: Int32Array): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line + 1 < words.lineStarts.length; line += 1) {
    const [from, to] = boundsOf(words, line);
    let matched = 0;
    for (let at = from; at < to; at += 1) if (matches[at] !== NOWHERE) matched += 1;
    if (matched < LEAST_MATCHED * (to - from)) lines.push(line);
  }
  return lines;
}
