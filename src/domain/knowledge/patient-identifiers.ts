/**
 * Likely patient identifiers in free text.
 *
 * Goals: catch what people really paste (record numbers, social security numbers, a birth date beside a name, telephone numbers)
 * and say exactly where, so that the warning can show it. Non-goals: certainty, names on their own, and other countries' numbers.
 * IT words are full of digits, so ticket numbers, error codes, addresses of machines and extensions are left alone: a warning that
 * cries wolf is soon not read.
 */
export type IdentifierKind = 'recordNumber' | 'socialSecurity' | 'birthDate' | 'phone';

/** A stretch of text that looks like an identifier: `text.slice(start, end)`. */
export interface IdentifierRange {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

interface Detector {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  /** A second look at what the pattern found; absent: the pattern decides. */
  readonly accepts?: (match: RegExpExecArray, text: string) => boolean;
}

const date =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}(?:\s+de)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.?(?:\s+de|,)?\s+(?:19|20)\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+(?:19|20)\d{2})\b/giu;

/** What makes a date a birth date: words that say so, or a person's name just before it. */
const birthWordsBefore = /\b(?:dob|d\.o\.b\.?|date\s+of\s+birth|born(?:\s+on)?|birth\s*date|fecha\s+de\s+nacimiento|nacid[oa]\s+el|f\.?\s?nac\.?)\s*(?:is|es|:)?\s*$/iu;
const nameBefore = /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.?)?\s+\p{Lu}[\p{Ll}'’-]+\s*[,(;:–-]\s*$/u;

/** A number that is an extension, a ticket or an asset stands after one of these. */
const harmlessBefore = /(?:\b(?:inc|ticket|case|ext|extension|ver|version|v|kb|po|asset|serial|sn|order|room|caso|incidencia|versi[oó]n|sala|pedido|serie|activo)\.?\s*(?:no\.?|n[uú]m\.?|number|#|:)?\s*|0x|[\w][.:/_-]?)$/iu;

function standsFree(match: RegExpExecArray, text: string): boolean {
  return !harmlessBefore.test(text.slice(Math.max(0, match.index - 24), match.index));
}

/** The ranges the Social Security Administration never issues are no social security numbers. */
function isIssuable(digits: string): boolean {
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

const detectors: readonly Detector[] = [
  {
    kind: 'recordNumber',
    pattern:
      /(?<=\b(?:mrn|medical\s+record(?:\s+(?:number|no\.?|num\.?))?|patient\s+(?:id|number|no\.?)|chart\s+(?:number|no\.?)|nhc|historia\s+cl[ií]nica|n[uú]mero\s+de\s+(?:historia|paciente)|id\s+de\s+paciente)\s*(?:is|es|n[.ºo°]*|#|:|=)?\s*)[a-z]{0,3}-?\d(?:[\d-]{3,10})\d\b/giu
  },
  {
    kind: 'socialSecurity',
    pattern: /\b\d{3}([- ])\d{2}\1\d{4}\b/gu,
    accepts: (match, text) => isIssuable(match[0].replace(/\D/g, '')) && standsFree(match, text)
  },
  {
    kind: 'socialSecurity',
    pattern: /(?<=\b(?:ssn|social\s+security(?:\s+(?:number|no\.?))?|seguridad\s+social)\s*(?:is|es|#|:)?\s*)\d{9}\b/giu,
    accepts: (match) => isIssuable(match[0])
  },
  {
    kind: 'birthDate',
    pattern: date,
    accepts: (match, text) => {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      return birthWordsBefore.test(before) || nameBefore.test(before);
    }
  },
  {
    kind: 'phone',
    pattern: /(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)\s?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/gu,
    accepts: standsFree
  },
  {
    kind: 'phone',
    pattern: /(?<=\b(?:phone|tel|telephone|cell|mobile|call(?:\s+(?:her|him|them|me))?|tel[eé]fono|m[oó]vil|llamar(?:\s+al)?)\.?\s*(?:is|es|at|number|al|:)*\s*)(?:\d{3}[ .-]\d{4}|\d{3}[ .-]?\d{3}[ .-]?\d{3}|\d{10})\b/giu
  }
];

function find({ kind, pattern, accepts }: Detector, text: string): readonly IdentifierRange[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !accepts || accepts(match, text))
    .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));
}

/**
 * Finds likely patient identifiers, in the order they stand in the text and without overlaps (the first and then the longest wins).
 * A text without any gives an empty list.
 */
export function findPatientIdentifiers(text: string): readonly IdentifierRange[] {
  const found = detectors.flatMap((detector) => find(detector, text));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: IdentifierRange[] = [];
  for (const range of found) {
    const last = kept[kept.length - 1];
    if (!last || range.start >= last.end) kept.push(range);
  }
  return kept;
}
