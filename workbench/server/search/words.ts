/**
 * The words of a text as the index keeps them: lower case, without accents, split at everything that is neither letter
 * nor digit (what SQLite's `unicode61 remove_diacritics 2` does, so that both sides of a comparison agree).
 */
export function readWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** True when the words of `sought` are next to each other in `text`; with `isPrefix` the last may be a beginning. */
export function containsWords(text: string, sought: string, isPrefix: boolean): boolean {
  const words = readWords(text);
  const wanted = readWords(sought);
  const last = wanted.at(-1);
  if (last === undefined) {
    return false;
  }
  return words.some((_, start) =>
    wanted.every((word, index) => {
      const isLast = index === wanted.length - 1;
      const candidate = words[start + index];
      return candidate !== undefined && (isPrefix && isLast ? candidate.startsWith(last) : candidate === word);
    })
  );
}

const endings = ['ing', 'es', 'ed', 's'] as const;

/**
 * The word and the English forms that SharePoint's stemming would also find (`printer`, `printers`). Some of the forms are
 * no words; the index simply does not hold those. Words under four letters are left as they are.
 */
export function inflectionsOf(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) {
    return [word];
  }
  const forms = new Set([word]);
  for (const stem of stemsOf(word)) {
    forms.add(stem);
    for (const ending of endings) {
      forms.add(`${stem}${ending}`);
      forms.add(`${stem.replace(/e$/, '')}${ending}`);
    }
    if (stem.endsWith('y')) {
      forms.add(`${stem.slice(0, -1)}ies`);
      forms.add(`${stem.slice(0, -1)}ied`);
    }
  }
  return [...forms];
}

function stemsOf(word: string): string[] {
  if (/ie[sd]$/.test(word)) {
    return [`${word.slice(0, -3)}y`];
  }
  if (/ss$/.test(word)) {
    return [word];
  }
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  if (ending === undefined) {
    return [word];
  }
  const stem = word.slice(0, -ending.length);
  return ending === 's' ? [stem] : [stem, `${stem}e`, ...(ending === 'es' ? [word.slice(0, -1)] : [])];
}
