import { foldCase } from './fold-text';
import type { TextRange } from './text-range';

/** A stretch of a folded text, up to the next one. */
interface Piece {
  /** Where it begins in the folded text. */
  readonly at: number;
  /** Where that is in the text as written. */
  readonly from: number;
  /** Whether each of its characters comes from one of the text as written; otherwise all of them come from a single one. */
  readonly isEven: boolean;
}

/** A text as it is searched, and where in the text as written its characters come from. */
export interface FoldedText {
  readonly text: string;
  /** In order and without gaps; the last is empty, at the end of both texts. */
  readonly pieces: readonly Piece[];
}

/** Words with single spaces that have nothing to fold but their case, or any other character. */
const parts = /[!-~]+(?: [!-~]+)*|[^]/gu;
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

function folded(part: string): string {
  if (part >= '!' && part < '\u007f') return part.toLowerCase();
  const before = known.get(part);
  if (before !== undefined) return before;
  const now = foldCharacter(part);
  known.set(part, now);
  return now;
}

/** A text as it is searched: no case, no accents, typographic quotation marks and dashes as they are typed, and any white space as one space. */
export function foldForFinding(text: string): FoldedText {
  const pieces: Piece[] = [];
  let result = '';
  for (const { 0: part, index: from } of text.matchAll(parts)) {
    const now = folded(part);
    if (!now || (now === ' ' && result.endsWith(' '))) continue;
    const isEven = now.length === part.length && (part.length === 1 || part < '\u007f');
    const last = pieces[pieces.length - 1];
    const goesOn = isEven && last?.isEven && from - last.from === result.length - last.at;
    if (!goesOn) pieces.push({ at: result.length, from, isEven });
    result += now;
  }
  pieces.push({ at: result.length, from: text.length, isEven: true });
  return { text: result, pieces };
}

/**
 * Says where a place of a folded text is in the text as written; `undefined` for one inside of what comes from a single character. It is quick
 * for places near the one asked for before.
 */
function createPlaceOf(pieces: readonly Piece[]): (index: number) => number | undefined {
  let now = 0;
  return (index) => {
    while ((pieces[now + 1]?.at ?? Infinity) <= index) now += 1;
    while ((pieces[now]?.at ?? 0) > index) now -= 1;
    const { at, from, isEven } = pieces[now] ?? { at: 0, from: 0, isEven: true };
    if (isEven) return from + index - at;
    return index === at ? from : undefined;
  };
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
export function findInText({ text, pieces }: FoldedText, query: string): readonly TextRange[] {
  const found: TextRange[] = [];
  if (!query) return found;
  const placeOf = createPlaceOf(pieces);
  for (let at = text.indexOf(query); at >= 0;) {
    const [start, end] = [placeOf(at), placeOf(at + query.length)];
    const isWhole = start !== undefined && end !== undefined;
    if (isWhole) found.push({ start, end });
    at = text.indexOf(query, isWhole ? at + query.length : at + 1);
  }
  return found;
}
