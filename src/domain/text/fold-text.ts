const marks = /\p{M}/gu;
/** Texts of these letters alone, most of those there are, have no accents to take off. */
const plain = /^[ -~]*$/;
const words = /[\p{L}\p{N}]+/gu;

/** A word or name as it is compared: no case, no accents ("Ólafur" and "olafur" are the same). */
export function foldCase(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The words of a name as they are compared: folded, "&" read as "and", punctuation as space. */
export function foldWords(text: string): readonly string[] {
  return foldCase(text.replace(/&/g, ' and ')).match(words) ?? [];
}
