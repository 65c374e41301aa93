import type { TextRange } from './text-range';

/** A word of a text, or a mark in it. */
export interface Token extends TextRange {
  /** As it is written. */
  readonly text: string;
}

/** What is a token beside the plain words; nothing when absent. */
export interface TokenOptions {
  /** Characters that join two words into one where they are between them and touch both: "-" makes "twenty-six" one. */
  readonly joiners?: string;
  /** Characters that belong to the word right behind them: with "$", "$45" is one. */
  readonly prefixes?: string;
  /** Everything that can be seen: each punctuation mark or symbol is a token, and so are the ends of lines and of table cells ("\n", "\t"). */
  readonly hasMarks?: boolean;
}

const WORD = 1;
const BLANK = 2;
const BREAK = 3;
const MARK = 4;

function kindOf(character: string): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD;
  if (character === '\n' || character === '\t') return BREAK;
  return /\s/.test(character) ? BLANK : MARK;
}

/** By character code, as far as it was asked for: asking the regular expressions once a character would take most of the time. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  const known = kinds[code];
  if (known) return known;
  const kind = kindOf(String.fromCodePoint(code));
  // Of characters beyond the first plane, which are two codes long, nothing is written down: they are rare.
  kinds[code] = kind;
  return kind;
}

/** One character may be two codes. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === WORD;
}

function endOfWord(text: string, from: number, joiners: string): number {
  let at = from;
  while (isWordAt(text, at)) {
    at += lengthAt(text, at);
    if (joiners.includes(text.charAt(at)) && isWordAt(text, at + 1)) at += 1;
  }
  return at;
}

/**
 * Splits a text into its words, in order and with their places: runs of letters and digits with the accents on them.
 */
export function tokenize(
  text: string,
  { joiners = '', prefixes = '', hasMarks = false }: TokenOptions = {}
): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const first = prefixes.includes(text.charAt(start)) ? start + 1 : start;
    const isWord = isWordAt(text, first);
    end = isWord ? endOfWord(text, first, joiners) : start + lengthAt(text, start);
    if (isWord || (hasMarks && kindAt(text, start) !== BLANK))
      tokens.push({ start, end, text: text.slice(start, end) });
  }
  return tokens;
}
