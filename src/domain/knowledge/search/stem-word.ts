const hasVowel = /[aeiouy]/;
const doubledConsonant = /([bdfgmnprt])\1$/;

/** "stopp" is what is left of "stopped"; "roll" keeps its two letters. */
function mendStem(stem: string): string {
  return doubledConsonant.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutEnglishEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= 3 && hasVowel.test(stem)) return mendStem(stem);
  }
  return word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ciones') || word.endsWith('siones')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:[sxz]|ch|sh)es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
}

/** Spanish gender and the silent e of English; short words keep theirs, where it carries the meaning. */
function withoutLastVowel(word: string): string {
  return word.length >= 5 && /[aeo]$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Reduces a folded word to what its everyday forms share: number, gender, "-ing" and "-ed". Light on purpose, one rule set for
 * English and Spanish: the same stem for two words is only harmful when they mean different things.
 * Words of three letters and fewer stay as they are.
 */
export function stemWord(word: string): string {
  if (word.length <= 3) return word;
  return withoutLastVowel(withoutEnglishEnding(withoutPlural(word)));
}

/**
 * Beginnings under which the forms of a half-typed word are indexed: the word as it stands, and without an ending that is just being
 * typed ("resettin" is on its way to "resetting", which is indexed as "reset").
 */
export function beginningsOf(word: string): readonly string[] {
  const stem = word.replace(/(?:in|i|e)$/, '');
  return stem !== word && stem.length >= 4 ? [word, mendStem(stem)] : [word];
}
