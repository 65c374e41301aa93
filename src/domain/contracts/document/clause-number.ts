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

/** Words that name a part of a contract, in English and Spanish, whole or shortened. */
const partWord =
  /^(?:(?:article|section|exhibit|schedule|appendix|annex|attachment|addendum|part|chapter|clause|art[íi]culo|secci[óo]n|anexo|ap[ée]ndice|cl[áa]usula|cap[íi]tulo|t[íi]tulo|parte)\s+|(?:art|sec|sect|cl|cap)\.\s*)/i;
/** What such a word counts by: "IV", "3.01", "A-1", "10.1(b)". */
const figure =
  /^(?:[ivxlcdm]{1,9}|\d{1,3}|[a-z]|aa|bb|cc|dd|ee)(?:[.\-–](?:\d{1,3}[a-z]?|[a-z])(?![a-z]))*(?:\([a-z0-9]{1,4}\))*(?=$|[\s.:\u2013\u2014,;-])/i;
/** The same in words: "One", "Twenty-two", "primera". */
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|thirty|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa]|d[ée]cim[oa]|[úu]nic[oa])(?=$|[\s.:\u2013\u2014,;-])/i;
/** Between a named part and its title. */
const marksAfter = /^[\s.:\u2013\u2014-]*/;
/** "PRIMERA.- ", the clauses of Spanish contracts. */
const ordinalWord =
  /^((?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[ÉE]PTIM|OCTAV|NOVEN|D[ÉE]CIM)[AO](?:\s+(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[ÉE]PTIM|OCTAV|NOVEN)[AO])?)\s*(?:\.\s*[-–—]|[.:])\s*(?=\S)/;

/** Numbers without a word; the second group is what follows, which must look like the beginning of a clause. */
const plainNumbers: readonly RegExp[] = [
  // "§ 4", "§4.2(a)"
  /^(§+\s?\d{1,3}[a-z]?(?:\.\d{1,3})*(?:\([a-z0-9]{1,4}\))*\.?)\s+(?=\S)/i,
  // 4.2 and deeper, with or without a dot at the end, and letters behind it: "4.2.1. ", "4.2(a) "
  /^(\d{1,3}(?:\.\d{1,3})+\.?(?:\([a-z0-9]{1,4}\))*\.?)\s+(?=\S)/i,
  // The same, and the dot is all that parts it from the words: "1.1.Coverage"
  /^(\d{1,3}(?:\.\d{1,3})+\.)(?=[A-ZÁÉÍÓÚÑ][a-zA-Záéíóúñ])/,
  // "4(a) "
  /^(\d{1,3}(?:\([a-z0-9]{1,4}\))+\.?)\s+(?=\S)/i,
  // A letter and numbers, as schedules have: "A.1 "
  /^([A-Z](?:\.\d{1,3})+\.?)\s+(?=\S)/,
  // "4. " before a word; "4 " alone could begin a sentence ("4 weekends")
  /^(\d{1,3}\.)\s+(?=[A-ZÁÉÍÓÚÑ"“‘'([¿«$§]|\d)/,
  // "1) ", "a) ", "iv) ", "A) "
  /^((?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,7})\))\s+(?=\S)/i,
  // "IV. ", "A. ", "a. ", "i. " before a word
  /^([A-Z]\.|[IVXL]{1,7}\.|[a-z]\.|[ivxl]{1,7}\.)\s+(?=[A-ZÁÉÍÓÚÑ"“¿«])/,
  // "(a) ", "(iv) ", "(12) ", "(1)(a) ", "(xxviii) "
  /^(\((?:[a-z]{1,2}|[ivxlc]{1,8}|\d{1,3})\)(?:\s?\((?:[a-z]{1,2}|[ivxlc]{1,8}|\d{1,3})\))*\.?)\s*(?=\S)/i
];

/** Words that go on after a reference: "Section 4.2 of the plan", "Exhibit B is attached". */
const goesOn = /^[a-záéíóúñ]/;
/** Initials of a person: "J. Smith, M.D." is no list. */
const isInitial = (text: string): boolean => /^[A-Z]\.\s+(?:[A-Z]\.\s*)*[A-Z][a-z]+,?\s+(?:M\.?D|D\.?O|Ph)/.test(text);

/** "ARTICLE IV", "Section 3.05", "Exhibit 10.1", "Cláusula primera", with or without a mark behind it. */
function readNamedPart(text: string): TypedNumber | null {
  const word = partWord.exec(text)?.[0];
  if (word === undefined) return null;
  const behindWord = text.slice(word.length);
  const value = (numberWord.exec(behindWord) ?? figure.exec(behindWord))?.[0];
  if (value === undefined) return null;
  const number = word + value;
  const behind = text.slice(number.length);
  const marks = marksAfter.exec(behind)?.[0] ?? '';
  const isReference =
    /^\s*[,;]/.test(behind) || (goesOn.test(behind.slice(marks.length)) && !/[.:\u2013\u2014]/.test(marks));
  return isReference ? null : { number, length: number.length + marks.length };
}

/**
 * The clause number a paragraph begins with; `null` when it begins with words, or with a reference after which a sentence goes on.
 */
export function readTypedNumber(text: string): TypedNumber | null {
  const named = readNamedPart(text);
  if (named) return named;
  if (isInitial(text)) return null;
  for (const pattern of [ordinalWord, ...plainNumbers]) {
    const match = pattern.exec(text);
    if (match?.[1]) return { number: match[1].trim(), length: match[0].length };
  }
  return null;
}

/** Whether a number names its part ("Article IV") instead of only counting it. */
export function isNamedPart(printed: string): boolean {
  return /^(?:\p{L}{2,}\.?\s*\S|§)/u.test(printed.trim()) && !/^[ivxlcdm]+[.)]?$/i.test(printed.trim());
}

/** Depth of a named part: sections are counted within articles where their number says so ("Section 3.05"). */
function levelOfNamedPart(number: string): number {
  const value = number.replace(/^§+\s*|^\p{L}+\.?\s*/u, '');
  const isWithin = /^(?:sec|art[íi]c|cl[áa]us|§)/i.test(number) && !/^article/i.test(number);
  return isWithin && /^\d+\.\d/.test(value) ? value.split('.').length : 1;
}

/**
 * How deep a printed number is in a contract: 1 for "4." or "Exhibit B", 2 for "4.2" and "Section 3.05", 3 for "4.2.1" and "(a)", 4 for "(i)".
 * @param before The lettered number before it: after "(h)", "(i)" is the ninth letter and not the first roman number.
 */
export function levelOfNumber(printed: string, before = ''): number {
  const number = citedNumber(printed);
  const letter = /^\(?([a-z]{1,8})\)?$/.exec(number)?.[1];
  if (letter !== undefined) {
    const isNextLetter =
      letter.length === 1 && citedNumber(before).replace(/[()]/g, '') === String.fromCharCode(letter.charCodeAt(0) - 1);
    return /^[ivxlc]+$/.test(letter) && !/^[cl]$/.test(letter) && !isNextLetter ? 4 : 3;
  }
  if (number.startsWith('(')) return 3;
  if (/^\d+\)$/.test(number)) return 3;
  if (isNamedPart(number)) return levelOfNamedPart(number);
  const steps = number.replace(/\(.*$/, '').split('.').length + (number.match(/\(/g)?.length ?? 0);
  return /\s/.test(number) ? 1 : steps;
}
