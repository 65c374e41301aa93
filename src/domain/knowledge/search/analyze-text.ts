import { stopWords } from './stop-words';
import { isCode } from './stem-word';
import type { TextRange } from '../../text/text-range';

/** A word of a text as search sees it. */
export interface Token extends TextRange {
  /** Folded, with the separators of a compound taken out: "E-Mail" is "email", "ERR-1045" is "err1045". */
  readonly word: string;
  /** In lower case, otherwise as it stands: what `word` was made of. */
  readonly spelling: string;
  /** The words of a compound ("e-mail" has "e" and "mail"); empty for a simple word. */
  readonly parts: readonly string[];
  readonly isStopWord: boolean;
}

/** Letters and digits, joined by single separators that belong to codes and compounds; apostrophes belong to words. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’\-–_./:][\p{L}\p{N}\p{M}]+)*/gu;
const separators = /[\-–_./:]/u;
/** Separators that only hold a compound together; between digits, "2.1" and "21" differ. */
const joints = /[\-–_]|(?<!\p{N})[./:]|[./:](?!\p{N})/gu;

/** Nothing in it to fold but its case; nearly every word is so, and the rest takes ten times as long. */
const plain = /^[\x20-\x7e]*$/;

/** Lower case without accents: "Contraseña" is "contrasena", as most people type it. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function withoutApostrophes(word: string): string {
  return word.replace(/['’]s$/u, '').replace(/['’]/gu, '');
}

/** "and/or" and "e.g." are separate words; "e-mail", "802.1x" and "err-1045" are one. */
function isOneWord(raw: string): boolean {
  return isCode(raw) || !/[./:]/u.test(raw);
}

/** The word a spelling stands for: folded, and joined where it is a compound. */
export function toWord(spelling: string): string {
  return foldText(spelling).replace(joints, '');
}

function toToken(raw: string, start: number): Token {
  const spelling = withoutApostrophes(raw.toLowerCase());
  const word = toWord(spelling);
  const parts = foldText(spelling).split(separators).filter(Boolean);
  return {
    start,
    end: start + raw.length,
    word,
    spelling,
    parts: parts.length > 1 ? parts : [],
    isStopWord: stopWords.has(word)
  };
}

function* rawWords(text: string): Generator<readonly [raw: string, start: number]> {
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    if (isOneWord(raw)) yield [raw, index];
    else for (const part of raw.matchAll(/[^./:]+/gu)) yield [part[0], index + part.index];
  }
}

/** The words of a text in their order, with their places in it. */
export function analyzeText(text: string): readonly Token[] {
  return Array.from(rawWords(text), ([raw, start]) => toToken(raw, start)).filter(({ word }) => word !== '');
}

/** The words a text is found by: its own, and those of its compounds. Stop words are left out. */
export function wordsToFind(tokens: readonly Token[]): readonly Pick<Token, 'word' | 'spelling'>[] {
  return tokens.flatMap((token) =>
    token.isStopWord
      ? []
      : [token, ...token.parts.filter((part) => !stopWords.has(part)).map((part) => ({ word: part, spelling: part }))]
  );
}
