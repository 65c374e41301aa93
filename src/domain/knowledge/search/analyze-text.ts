import { foldCase } from '../../text/fold-text';
import type { TextRange } from '../../text/text-range';
import { tokenize, type Token as TextToken } from '../../text/tokenize';
import { isCode } from './stem-word';
import { stopWords } from './stop-words';

/** A word of a text as search sees it. */
export interface Token extends TextRange {
  /** Folded, with the separators of a compound taken out: "E-Mail" is "email", "ERR-1045" is "err1045". */
  readonly word: string;
  /** In lower case, otherwise as it is: what `word` was made of. */
  readonly spelling: string;
  /** The words of a compound ("e-mail" has "e" and "mail"); empty for a simple word. */
  readonly parts: readonly string[];
  readonly isStopWord: boolean;
}

/** Separators that belong to codes and compounds; apostrophes belong to words. */
const joiners = "'’-–_./:";
const separators = /[\-–_./:]/u;
/** Separators that only hold a compound together; between digits, "2.1" and "21" differ. */
const joints = /[\-–_]|(?<!\p{N})[./:]|[./:](?!\p{N})/gu;

function withoutApostrophes(word: string): string {
  return word.replace(/['’]s$/u, '').replace(/['’]/gu, '');
}

/** "and/or" and "e.g." are separate words; "e-mail", "802.1x" and "err-1045" are one. */
function isOneWord(raw: string): boolean {
  return isCode(raw) || !/[./:]/u.test(raw);
}

/** The word that a spelling means: folded, and joined where it is a compound. */
export function toWord(spelling: string): string {
  return foldCase(spelling).replace(joints, '');
}

function toToken(raw: string, start: number): Token {
  const spelling = withoutApostrophes(raw.toLowerCase());
  const word = toWord(spelling);
  const parts = foldCase(spelling).split(separators).filter(Boolean);
  return {
    start,
    end: start + raw.length,
    word,
    spelling,
    parts: parts.length > 1 ? parts : [],
    isStopWord: stopWords.has(word)
  };
}

/** The words of a text in their order, with their places in it. */
export function analyzeText(text: string): readonly Token[] {
  return tokenize(text, { joiners })
    .flatMap((token) => (isOneWord(token.text) ? [token] : splitParts(token)))
    .map((token) => toToken(token.text, token.start))
    .filter(({ word }) => word !== '');
}

function splitParts({ text, start }: TextToken): readonly TextToken[] {
  return Array.from(text.matchAll(/[^./:]+/gu), ({ 0: part, index }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length
  }));
}

/** The words a text is found by: its own, and those of its compounds. Stop words are left out. */
export function wordsToFind(tokens: readonly Token[]): readonly Pick<Token, 'word' | 'spelling'>[] {
  return tokens.flatMap((token) =>
    token.isStopWord
      ? []
      : [token, ...token.parts.filter((part) => !stopWords.has(part)).map((part) => ({ word: part, spelling: part }))]
  );
}
