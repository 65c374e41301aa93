import type { TextRange } from '../text/text-range';

/** What a range looks like. */
export type IdentifierKind = 'recordNumber' | 'socialSecurity' | 'birthDate' | 'phone' | 'address';

/** A stretch of text that looks like an identifier: `text.slice(start, end)`. */
export interface IdentifierRange extends TextRange {
  readonly kind: IdentifierKind;
}

/** Finds one kind of identifier by what it looks like and its context. */
export interface Detector {
  readonly kind: IdentifierKind;
  /** Each with the flag `g`. */
  readonly patterns: readonly RegExp[];
  /** A second look at what a pattern found. */
  readonly accepts: (found: Found) => boolean;
}

/** What a pattern found, and the text around it on the same line. */
export interface Found {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** How far a rule looks around, in characters: about a sentence. */
const AROUND = 80;

function lookAround(text: string, start: number, end: number): Found {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    words: text.slice(start, end),
    before: before.replace(/^[^]*\n/u, ''),
    after: after.replace(/\n[^]*$/u, '')
  };
}

/** Everything in a text that a detector takes for its kind. */
export function detect({ kind, patterns, accepts }: Detector, text: string): readonly IdentifierRange[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => accepts(lookAround(text, start, end)));
}
