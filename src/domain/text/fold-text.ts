import { tokenize } from './tokenize';

const marks = /\p{M}/gu;
/** Texts of these letters alone, most of those there are, have nothing to fold but their case. */
const plain = /^[ -~]*$/;

/** A word or name as it is compared: no case, no accents, no typographic forms ("Ólafur" and "olafur" are the same, "ﬁle" and "file"). */
export function foldCase(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** The words of a text as they are compared: folded, "&" read as "and", punctuation as space. */
export function foldWords(text: string): readonly string[] {
  return tokenize(text.replace(/&/g, ' and '))
    .map((token) => foldCase(token.text))
    .filter(Boolean);
}

/** A name as it is compared: case, accents, punctuation and "&" aside. Empty when nothing is left. */
export function foldName(name: string): string {
  return foldWords(name).join(' ');
}
