const marks = /\p{M}/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/** A word or name as it is compared: no case, no accents ("Ólafur" and "olafur" are the same). */
export function foldCase(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The words of a name as they are compared: folded, "&" read as "and", punctuation as space. */
export function foldWords(text: string): readonly string[] {
  const folded = foldCase(text.replace(/&/g, ' and ')).replace(separators, ' ').trim();
  return folded === '' ? [] : folded.split(' ');
}
