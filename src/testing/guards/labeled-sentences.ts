import type { IdentifierKind } from '../../domain/guards/patient-identifiers';
import { hardLines } from './hard-lines';
import { heldOutLines } from './held-out-lines';
import { tuningLines } from './tuning-lines';

/** A sentence someone might post, and what in it would identify a patient. */
export interface LabeledSentence {
  readonly text: string;
  /** In order; empty for an ordinary sentence. */
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly start: number; readonly end: number }[];
}

const kinds: Readonly<Record<string, IdentifierKind>> = {
  r: 'recordNumber',
  s: 'socialSecurity',
  b: 'birthDate',
  p: 'phone',
  a: 'address'
};
const mark = /\{([rsbpa])\|([^}]*)\}/gu;

/** Reads a line in which identifiers are in braces: `MRN {r|00482913} is blank`. */
export function readLabels(line: string): LabeledSentence {
  let text = '';
  let from = 0;
  const identifiers: { readonly kind: IdentifierKind; readonly start: number; readonly end: number }[] = [];
  for (const match of line.matchAll(mark)) {
    text += line.slice(from, match.index);
    const [whole, letter = '', words = ''] = match;
    identifiers.push({ kind: kinds[letter] ?? 'recordNumber', start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), identifiers };
}

const readLines = (lines: string): readonly LabeledSentence[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readLabels);

/**
 * Sentences about the work of a hospital, its IT and its contracts, in English and Spanish; people and numbers are made up. The rules
 * were fitted to the tuning half only. The held out half was written before the rules were measured on it, and says how they do on
 * sentences no one fitted them to; by the same hand, so real ones will be harder. The hard ones were written against the rules.
 */
export const labeledSentences: Readonly<Record<'tuning' | 'heldOut' | 'hard', readonly LabeledSentence[]>> = {
  tuning: readLines(tuningLines),
  heldOut: readLines(heldOutLines),
  hard: readLines(hardLines)
};
