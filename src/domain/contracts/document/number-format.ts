import { toCardinalWords, toOrdinalWords } from './number-words';

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
];

/** Word's own limit for the value of a counter; above it, letters would fill pages. */
const MOST_ROMAN = 32_767;
/** Word repeats a letter thirty times at most. */
const MOST_REPEATS = 30;

function toRoman(value: number): string {
  if (value > MOST_ROMAN) return String(value);
  let rest = value;
  return romanDigits.reduce((roman, [worth, letters]) => {
    const count = Math.floor(rest / worth);
    rest -= count * worth;
    return roman + letters.repeat(count);
  }, '');
}

/** Word counts on from the last letter with doubled ones: AA, BB, CC. */
function repeatLetters(value: number, alphabet: readonly string[]): string {
  const repeats = Math.ceil(value / alphabet.length);
  if (repeats > MOST_REPEATS) return String(value);
  return (alphabet[(value - 1) % alphabet.length] ?? '').repeat(repeats);
}

function toOrdinal(value: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th', zero: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(value)
  ];
  return `${value}${ending}`;
}

/** Letters in the order of an alphabet. */
const letters = (text: string): readonly string[] => [...text];
const latin = letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const russian = letters('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ');
const hebrew = letters('אבגדהוזחטיכלמנסעפצקרשת');
const arabicAlphabet = letters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي');
const arabicAbjad = letters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ');
const footnoteSigns = letters('*†‡§');

const padded = (width: number) => (value: number) => String(value).padStart(width, '0');
const withDigits = (zero: number) => (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
/** Signs that stand in a row of the character set, from 1 to the last of them. */
const enclosed = (one: number, last: number) => (value: number) =>
  value <= last ? String.fromCodePoint(one + value - 1) : String(value);

const formats: Readonly<Record<string, (value: number, language: string | undefined) => string>> = {
  decimalZero: padded(2),
  'custom:001, 002, 003, ...': padded(3),
  'custom:0001, 0002, 0003, ...': padded(4),
  'custom:00001, 00002, 00003, ...': padded(5),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: (value) => repeatLetters(value, latin),
  lowerLetter: (value) => repeatLetters(value, latin).toLowerCase(),
  russianUpper: (value) => repeatLetters(value, russian),
  russianLower: (value) => repeatLetters(value, russian).toLowerCase(),
  hebrew2: (value) => repeatLetters(value, hebrew),
  arabicAlpha: (value) => repeatLetters(value, arabicAlphabet),
  arabicAbjad: (value) => repeatLetters(value, arabicAbjad),
  chicago: (value) => repeatLetters(value, footnoteSigns),
  ordinal: toOrdinal,
  cardinalText: toCardinalWords,
  ordinalText: toOrdinalWords,
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalFullWidth: withDigits(0xff10),
  decimalFullWidth2: withDigits(0xff10),
  hindiNumbers: withDigits(0x0966),
  thaiNumbers: withDigits(0x0e50)
};

/**
 * A counter as printed. Formats this suite does not know are printed as decimals, as Word does.
 * @param format As the file names it; a custom one as `custom:` and its pattern.
 * @param language Of the words of `cardinalText` and `ordinalText`; English where it is not given.
 */
export function formatNumber(value: number, format: string, language?: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 1 && format !== 'decimalZero') return String(value);
  return formats[format]?.(value, language) ?? String(value);
}
