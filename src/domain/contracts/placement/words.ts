/** A text as the sequence of its words, in arrays that run beside each other. */
export interface Words {
  readonly text: string;
  /** Number that stands for the word, the same for the same word in every text of one `Vocabulary`; letter case does not count. */
  readonly ids: Int32Array;
  /** Offsets of each word in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The line each word stands on, counted from 0; lines without words are not counted. */
  readonly lines: Int32Array;
  /** Position of the first word of each line, and at the end the number of words. */
  readonly lineStarts: Int32Array;
}

/** Numbers for words, so that comparing two is comparing two integers. */
export type Vocabulary = Map<string, number>;

/** Characters that word processors exchange for one another without anybody having changed a word. */
const TYPED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-'
};

/** What a character is to a sequence of words: part of one, a blank, or a mark that is a word by itself. */
const LETTER = 1;
const BLANK = 2;
const MARK = 3;

/** By character code, as far as it was asked for: asking the regular expressions once a character would take most of the time. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  // Halves of the pairs that stand for one character beyond the first plane are taken for letters, so that no pair is parted.
  const isLetter = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
  kinds[code] = isLetter ? LETTER : /\s/.test(character) ? BLANK : MARK;
  return kinds[code];
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === LETTER) at += 1;
  return at;
}

const LINE_FEED = 10;

/**
 * Splits a text into words, which are runs of letters and digits, and punctuation marks; blanks and line breaks are no part of them.
 *
 * @param vocabulary shared by all texts that are compared; new words are added to it.
 */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];
  let isNewLine = true;
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === BLANK) {
      isNewLine = isNewLine || text.charCodeAt(at) === LINE_FEED;
      at += 1;
      continue;
    }
    const start = at;
    at = kind === LETTER ? endOfLetters(text, at) : at + 1;
    const word = text.slice(start, at);
    const key = TYPED[word] ?? word.toLowerCase();
    const id = vocabulary.get(key) ?? vocabulary.size;
    vocabulary.set(key, id);
    if (isNewLine) lineStarts.push(ids.length);
    isNewLine = false;
    ids.push(id);
    starts.push(start);
    ends.push(at);
    lines.push(lineStarts.length - 1);
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
