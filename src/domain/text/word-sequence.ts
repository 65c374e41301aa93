import type { TextRange } from './text-range';
import { foldCase } from './fold-text';
import { tokenize, type TokenOptions } from './tokenize';

/** A text as the sequence of its words, in arrays that run beside each other. */
export interface Words {
  readonly text: string;
  /** Number of the word, the same for the same word in every text of one `Vocabulary`; what is the same, the `Reading` says. */
  readonly ids: Int32Array;
  /** Offsets of each word in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The line each word is on, counted from 0; lines without words are not counted. */
  readonly lines: Int32Array;
  /** Position of the first word of each line, and at the end the number of words. */
  readonly lineStarts: Int32Array;
}

/** Numbers for words, so that comparing two is comparing two integers. */
export type Vocabulary = Map<string, number>;

/** What of a text is compared. */
export interface Reading extends Omit<TokenOptions, 'hasMarks'> {
  /** Whether line feeds and tabs are members of the sequence too. */
  readonly hasBreaks?: boolean;
  /** Tokens with the same key are the same. */
  readonly keyOf: (token: string) => string;
}

/** Characters that word processors exchange for one another without anyone having changed a word. */
const typographic: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-'
};

/** What makes words the same to a person who follows them from one version to the next: case, accents and typography aside. */
const sameWords: Reading = { keyOf: (token) => typographic[token] ?? foldCase(token) };

const isBreak = (token: string): boolean => token === '\n' || token === '\t';

/**
 * Splits a text into words, which are runs of letters and digits, and punctuation marks; blanks and line breaks are no part of them.
 *
 * @param vocabulary shared by all texts that are compared; new words are added to it.
 */
export function readWords(text: string, vocabulary: Vocabulary, reading = sameWords): Words {
  const tokens = tokenize(text, { ...reading, hasMarks: true });
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];
  let isNewLine = true;
  for (const token of tokens) {
    if (reading.hasBreaks || !isBreak(token.text)) {
      if (isNewLine) lineStarts.push(ids.length);
      isNewLine = false;
      ids.push(numberOf(reading.keyOf(token.text), vocabulary));
      starts.push(token.start);
      ends.push(token.end);
      lines.push(lineStarts.length - 1);
    }
    isNewLine ||= token.text === '\n';
  }
  return {
    text,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    lines: Int32Array.from(lines),
    lineStarts: Int32Array.from([...lineStarts, ids.length])
  };
}

function numberOf(key: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size);
  return vocabulary.size - 1;
}

/** The first word that ends after an offset; the number of words when there is none. */
export function firstWordAfter({ ends }: Words, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretch of the text from one word up to, not including, another. */
export function rangeOfWords({ starts, ends }: Words, from: number, to: number): TextRange {
  return { start: starts[from] as number, end: ends[to - 1] as number };
}
