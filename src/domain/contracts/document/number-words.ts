/** Words for numbers in one language, as Word prints them. */
interface NumberWords {
  /** From 0 to 19, or as far as the language has words of their own. */
  readonly small: readonly string[];
  readonly tens: readonly string[];
  readonly joinTens: (tens: string, unit: string) => string;
  readonly hundreds: (count: number, rest: string) => string;
  readonly thousands: (count: string, rest: string) => string;
}

const spaced = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

const english: NumberWords = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' '
    ),
  tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  joinTens: (tens, unit) => (unit ? `${tens}-${unit}` : tens),
  hundreds: (count, rest) => spaced(english.small[count] ?? '', 'hundred', rest),
  thousands: (count, rest) => spaced(count, 'thousand', rest)
};

const spanishHundreds =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

const spanish: NumberWords = {
  small:
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
      ' '
    ),
  tens: '  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  joinTens: (tens, unit) => (unit ? `${tens} y ${unit}` : tens),
  hundreds: (count, rest) => (count === 1 && !rest ? 'cien' : spaced(spanishHundreds[count] ?? '', rest)),
  thousands: (count, rest) => spaced(count === 'uno' ? '' : count, 'mil', rest)
};

const englishOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
};

const spanishOrdinalUnits = ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno'.split(' ');
const spanishOrdinalTens =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ');

/** Above it no one reads words; Word prints figures. */
const MOST = 99_999;

function wordsFor(value: number, words: NumberWords): string {
  const small = words.small[value];
  if (small !== undefined) return small;
  const below = (rest: number): string => (rest === 0 ? '' : wordsFor(rest, words));
  if (value < 100) return words.joinTens(words.tens[Math.floor(value / 10)] ?? '', below(value % 10));
  if (value < 1000) return words.hundreds(Math.floor(value / 100), below(value % 100));
  return words.thousands(wordsFor(Math.floor(value / 1000), words), below(value % 1000));
}

const isSpanish = (language: string): boolean => /^es\b/i.test(language);
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isInReach = (value: number): boolean => value >= 0 && value <= MOST;

/** "One", "Twenty-two"; figures where there are no words. */
export function toCardinalWords(value: number, language = 'en'): string {
  return isInReach(value) ? capitalized(wordsFor(value, isSpanish(language) ? spanish : english)) : String(value);
}

function toEnglishOrdinal(value: number): string {
  const cardinal = wordsFor(value, english);
  const last = /[a-z]+$/.exec(cardinal)?.[0] ?? '';
  const ordinal = englishOrdinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return cardinal.slice(0, cardinal.length - last.length) + ordinal;
}

function toSpanishOrdinal(value: number): string {
  return spaced(spanishOrdinalTens[Math.floor(value / 10)] ?? '', spanishOrdinalUnits[value % 10] ?? '');
}

/** "First", "Twenty-second"; figures where there are no words. */
export function toOrdinalWords(value: number, language = 'en'): string {
  if (isSpanish(language)) return value > 0 && value < 100 ? capitalized(toSpanishOrdinal(value)) : String(value);
  return isInReach(value) ? capitalized(toEnglishOrdinal(value)) : String(value);
}
