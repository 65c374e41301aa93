import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemEnglish } from 'stemmer';
import type { Language } from './stop-words';

/** Acronyms and the shortest words carry their meaning in every letter. */
const LONGEST_KEPT = 3;

const hasDigit = /\p{N}/u;

/** A part number, an error code, a version: kept whole, never stemmed, never corrected. */
export function isCode(word: string): boolean {
  return hasDigit.test(word);
}

/** Spanish rules know these endings by the accent that folding took away. */
function restoreAccents(word: string): string {
  return word.replace(/([cs])ion$/, '$1ión').replace(/logia(s?)$/, 'logía$1');
}

function dropAccents(stem: string): string {
  return stem.replace('ió', 'io').replace('í', 'i');
}

/** Apart from the English ones, so that "pace" in a Spanish search does not find "PACS" in an English text. */
const SPANISH = '~';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  es: (word) => SPANISH + dropAccents(stemSpanish(restoreAccents(word)))
};

/**
 * What the forms of a word share: one stem by the rules of its language (Porter's for English, Snowball's for Spanish); the stems by
 * both, when the language is not known. Two words mean the same to search when they have a stem in common.
 * Codes and words of three letters and fewer stay as they are.
 * @param word Folded: lower case, without accents.
 */
export function stemsOf(word: string, language?: Language): readonly string[] {
  if (word.length <= LONGEST_KEPT || isCode(word)) return [word];
  return language ? [stemmers[language](word)] : [stemmers.en(word), stemmers.es(word)];
}

const LONGEST_ENDING = 4;

/**
 * The stems that a half-typed word may be a form of, the longest first: "resettin" is on its way to "resetting", which shares the
 * stem "reset".
 */
export function prefixStems(word: string): readonly string[] {
  const stems: string[] = [];
  for (let length = word.length - 1; length > Math.max(LONGEST_KEPT, word.length - 1 - LONGEST_ENDING); length -= 1) {
    const stem = word.slice(0, length);
    stems.push(stem, SPANISH + stem);
  }
  return stems;
}
