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

function toRoman(value: number): string {
  let rest = value;
  return romanDigits.reduce((roman, [worth, letters]) => {
    const count = Math.floor(rest / worth);
    rest -= count * worth;
    return roman + letters.repeat(count);
  }, '');
}

/** Word counts on from Z with doubled letters: AA, BB, CC. */
function toLetters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function toOrdinal(value: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th', zero: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(value)
  ];
  return `${value}${ending}`;
}

/** A counter as printed. Formats this suite does not know are printed as decimals, as Word does. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 1) return String(value);
  switch (format) {
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return toLetters(value);
    case 'lowerLetter':
      return toLetters(value).toLowerCase();
    case 'ordinal':
      return toOrdinal(value);
    default:
      return String(value);
  }
}

/** A printed number as people cite it: "4." is 4, "4.2." is 4.2, "(a)" stays. */
export function citedNumber(printed: string): string {
  return printed.trim().replace(/[.:]+$/, '');
}

/** A number typed into the text instead of counted by the word processor. */
export interface TypedNumber {
  readonly number: string;
  /** Characters the number and the blanks after it take. */
  readonly length: number;
}

const typedNumbers: readonly RegExp[] = [
  // 4.2 and deeper, with or without a dot at the end: "4.2.1. "
  /^(\d{1,3}(?:\.\d{1,3})+\.?)\s+(?=\S)/,
  // A letter and numbers, as schedules have: "A.1 "
  /^([A-Z](?:\.\d{1,3})+\.?)\s+(?=\S)/,
  // "4. " before a word; "4 " alone could begin a sentence ("4 weekends")
  /^(\d{1,3}\.)\s+(?=[A-Z"“])/,
  // "ARTICLE IV", "Section 4", "Exhibit B", with or without a mark behind it
  /^((?:article|section|exhibit|schedule|appendix|annex)\s+(?:[ivxlcdm]{1,7}|\d{1,3}|[a-z]))(?=$|[\s.:\u2013\u2014-])[\s.:\u2013\u2014-]*/i,
  // "(a) ", "(iv) ", "(12) "
  /^(\((?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,2})\))\s+(?=\S)/i
];

/** The clause number a paragraph begins with; `null` when it begins with words. */
export function readTypedNumber(text: string): TypedNumber | null {
  for (const pattern of typedNumbers) {
    const match = pattern.exec(text);
    if (match?.[1]) return { number: match[1], length: match[0].length };
  }
  return null;
}

/**
 * How deep a printed number is in a contract: 1 for "4." or "Exhibit B", 2 for "4.2", 3 for "4.2.1" and "(a)", 4 for "(i)".
 * @param before The lettered number before it: after "(h)", "(i)" is the ninth letter and not the first roman number.
 */
export function levelOfNumber(printed: string, before = ''): number {
  const number = citedNumber(printed);
  const letter = /^\(?([a-z]{1,6})\)?$/.exec(number)?.[1];
  if (letter !== undefined) {
    const isNextLetter =
      letter.length === 1 && citedNumber(before).replace(/[()]/g, '') === String.fromCharCode(letter.charCodeAt(0) - 1);
    return /^[ivx]+$/.test(letter) && !isNextLetter ? 4 : 3;
  }
  if (number.startsWith('(')) return 3;
  return /\s/.test(number) ? 1 : number.split('.').length;
}
