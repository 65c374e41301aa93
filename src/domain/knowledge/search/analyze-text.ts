import type { TextRange } from './text-range';
import { stemWord } from './stem-word';
import { stopWords } from './words-without-meaning';

/** A word of a text as search sees it. */
export interface Token extends TextRange {
  /** The term it is found by: a stem, or a code with its separators taken out. */
  readonly term: string;
  /** The folded word before stemming. */
  readonly word: string;
  /** Terms of the parts of a compound ("e-mail" has "e" and "mail"); empty for a simple word. */
  readonly parts: readonly string[];
  /** Has digits: a part number, an error code, a version. Kept whole, never stemmed, never corrected. */
  readonly isCode: boolean;
  readonly isStopWord: boolean;
}

/** Letters and digits, joined by single separators that belong to codes and compounds; apostrophes belong to words. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’\-–_./:][\p{L}\p{N}\p{M}]+)*/gu;
const separators = /[\-–_./:]/u;
const hasDigit = /\p{N}/u;

/** Lower case without accents: "Contraseña" is "contrasena", as most people type it. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, '').replace(/['’]/gu, '');
}

/** "and/or" and "e.g." are separate words; "e-mail", "802.1x" and "err-1045" are one. */
function isOneWord(raw: string): boolean {
  return hasDigit.test(raw) || /^[^./:]+$/u.test(raw);
}

function termOf(word: string, isCode: boolean): string {
  return isCode ? word : stemWord(word);
}

function partsOf(folded: string): readonly string[] {
  const parts = folded.split(separators).filter(Boolean);
  return parts.length > 1 ? parts.map((part) => termOf(part, hasDigit.test(part))) : [];
}

function toToken(raw: string, start: number): Token {
  const folded = withoutPossessive(foldText(raw));
  const word = folded.split(separators).join('');
  const isCode = hasDigit.test(word);
  return {
    start,
    end: start + raw.length,
    word,
    term: termOf(word, isCode),
    parts: partsOf(folded),
    isCode,
    isStopWord: stopWords.has(word)
  };
}

function splitLoose(raw: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of raw.matchAll(/[^./:]+/gu)) tokens.push(toToken(match[0], start + match.index));
  return tokens;
}

/** The words of a text in their order, with their places in it. */
export function analyzeText(text: string): readonly Token[] {
  return [...text.matchAll(wordPattern)].flatMap((match) =>
    isOneWord(match[0]) ? [toToken(match[0], match.index)] : splitLoose(match[0], match.index)
  );
}

/** The terms a text is found by: those of its words, and of the parts of compounds. Stop words are left out. */
export function indexTerms(text: string): string[] {
  return analyzeText(text).flatMap((token) => (token.isStopWord ? [] : [token.term, ...token.parts.filter((part) => !stopWords.has(part))]));
}
