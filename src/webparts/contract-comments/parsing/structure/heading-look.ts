import type { Line } from './read-lines';

/** Longest line that can be a heading; longer ones are clauses in a heading's style. */
const LONGEST_HEADING = 140;
/** Longest line taken for a heading by its look alone. */
const LONGEST_BARE_HEADING = 80;

const isWeighted = ({ pieces }: Line): boolean => pieces.some(({ bold, underline }) => bold || underline);

/** Whether all words of a line are bold or underlined. */
export function isEmphasized({ pieces }: Line): boolean {
  const words = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 0 && words.every(({ bold, underline }) => bold || underline);
}

/** Whether a line is in capitals. */
export function isCapitals({ text }: Line): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}{2}/u.test(text) && /\p{L}{3}/u.test(text);
}

/** Whether words go on after the end of a sentence. */
const hasSentences = (text: string): boolean => /\p{Ll}[.;]\s+\p{Lu}/u.test(text);

/** Whether a line in a heading's style is a heading, and not a clause that carries the style for its number. */
export function isHeadingText(line: Line): boolean {
  const { text } = line;
  const isMixed =
    isWeighted(line) && !isEmphasized(line) && line.pieces.some(({ bold, underline }) => !bold && !underline);
  const isSentence =
    /[;,]$/.test(text) || (/\.$/.test(text) && (text.length > LONGEST_BARE_HEADING || hasSentences(text)));
  return text.length > 0 && text.length <= LONGEST_HEADING && !(isMixed && hasSentences(`${text} X`)) && !isSentence;
}

/** What signatures, forms and addresses are made of. */
const FORM_SIGNS =
  /_{3,}|@|\.{5,}|^(?:by|name|title|date|signature|signed|print|its|por|nombre|fecha|firma|cargo)\s*:/i;

/** Whether a line could be a heading by its length and its end. */
export function isHeadingLength({ text }: Line): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST_BARE_HEADING &&
    /^[\p{Lu}\p{N}"“¿§]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[;,]$/.test(text) &&
    !hasSentences(text) &&
    !FORM_SIGNS.test(text)
  );
}

/** Whether a line is set as headings are: heavy or in capitals from one end to the other. */
export const looksLikeHeading = (line: Line): boolean =>
  isHeadingLength(line) && (isEmphasized(line) || isCapitals(line));

/** Whether a line is a form to be filled in or signed. */
export const isFormLine = ({ text }: Line): boolean => FORM_SIGNS.test(text);

/** Words that a title does not capitalize. */
const SMALL_WORDS = new Set(
  'a an and as at by for from in of on or the to upon with without under y e o u de del la las los el en por para con sin al'.split(
    ' '
  )
);
const ABBREVIATIONS = /^(?:dr|mr|mrs|ms|no|st|inc|etc|u\.s|art|sec|sr|sra|núm)$/i;
/** Words a sentence has and a title has not. */
const VERBS = /\b(?:shall|will|must|may|is|are|was|were|has|have|agrees?|means?|deberá|será|es|son)\b/i;
const MOST_TITLE_WORDS = 8;

/** Whether words are written as a title is. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/]+/).filter(Boolean);
  if (words.length === 0 || words.length > MOST_TITLE_WORDS || VERBS.test(text)) return false;
  const isTitleWord = (word: string): boolean =>
    SMALL_WORDS.has(word.toLowerCase()) || /^\P{L}*[\p{Lu}\d]|^&$/u.test(word);
  return /^["“¿]?\p{Lu}/u.test(text) && (words.length <= 3 || words.every(isTitleWord));
}

/** The title a numbered clause opens with in plain letters: "Term. This agreement begins"; empty where it opens with a sentence. */
export function readRunInTitle(text: string): string {
  const match = /^([^.:;]{3,70}?)(?:[.:]|\s[\u2013\u2014])\s+(?=["“(]?[\p{Lu}\p{N}])/u.exec(text);
  const title = match?.[1]?.trim() ?? '';
  return title && !ABBREVIATIONS.test(title.split(/\s+/).pop() ?? '') && isTitleCase(title) ? title : '';
}
