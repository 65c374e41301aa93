import { foldCase } from './fold-text';
import type { TextRange } from './text-range';

/** A text as it is searched, and where in the text as written each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each character, where the one it comes from begins, and at the end the length of the text as written; left out where they are the same. */
  readonly starts?: readonly number[];
}

/** Texts of these letters with single spaces have nothing to fold but their case. */
const plain = /^(?:[!-~]| (?! ))*$/;
const blank = /\s/;
/** What a reader cannot see: hyphens where a line may break, and characters without width. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const typed: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u2018-\u201b\u2032]/, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/, '"']
];

function foldCharacter(character: string): string {
  if (blank.test(character)) return ' ';
  if (invisible.test(character)) return '';
  return typed.find(([written]) => written.test(character))?.[1] ?? foldCase(character);
}

/** By character; asking the regular expressions once a character would take most of the time. */
const known = new Map<string, string>();

function folded(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const now = foldCharacter(character);
  known.set(character, now);
  return now;
}

/** A text as it is searched: no case, no accents, typographic quotation marks and dashes as they are typed, and any white space as one space. */
export function foldForFinding(text: string): FoldedText {
  if (plain.test(text)) return { text: text.toLowerCase() };
  const starts: number[] = [];
  let result = '';
  let at = 0;
  for (const character of text) {
    for (const each of folded(character)) {
      if (each === ' ' && result.endsWith(' ')) continue;
      result += each;
      for (let unit = 0; unit < each.length; unit += 1) starts.push(at);
    }
    at += character.length;
  }
  starts.push(text.length);
  return { text: result, starts };
}

/** What is looked for, as it is compared; empty where there is nothing to look for. */
export function foldQuery(query: string): string {
  return foldForFinding(query).text.trim();
}

/**
 * Where a text has what is looked for, in order and without overlaps, in places of the text as written. Words need not be whole, characters
 * are: "i" is not found in the one character "ﬁ".
 * @param query As `foldQuery` makes it.
 */
export function findInText({ text, starts }: FoldedText, query: string): readonly TextRange[] {
  const found: TextRange[] = [];
  if (!query) return found;
  const placeOf = (index: number): number => (starts ? (starts[index] ?? 0) : index);
  const isInside = (index: number): boolean => index > 0 && placeOf(index - 1) === placeOf(index);
  for (let at = text.indexOf(query); at >= 0;) {
    const end = at + query.length;
    const isWhole = !isInside(at) && !isInside(end);
    if (isWhole) found.push({ start: placeOf(at), end: placeOf(end) });
    at = text.indexOf(query, isWhole ? end : at + 1);
  }
  return found;
}
