import { lineText, type Line } from './lines';

/** Whether a word broken at the end of a line keeps its hyphen. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** First halves that make compounds and end no syllable: "self-employed", "non-renewal". */
const firstHalves = new Set(
  'self non well full part half cross ex all third first second short long high low on off follow day night year week month hour multi co post pre'.split(
    ' '
  )
);
/** Second halves of compounds: "on-call", "long-term", "in-house". */
const secondHalves = new Set(
  'call time term house site person party based related employed hour day week month year free wide level compete exempt solicitation profit in on off out up to time'.split(
    ' '
  )
);
/** What comes before "-call" and its like, and is no syllable of a longer word. */
const shortWords = new Set('in on off up by to at out over under'.split(' '));

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? [];

/**
 * Decides by the document's own words, wherever they are not broken, and by what is usual in contracts where the document is silent.
 */
export function learnHyphens(lines: readonly Line[]): KeepsHyphen {
  const known = new Set<string>();
  for (const line of lines) {
    // The last word may be broken, and the first be the rest of one.
    const words = wordsOf(lineText(line)).slice(1, -1);
    for (const word of words) {
      known.add(word.replace(/[\u2010\u2011]/g, '-'));
    }
  }
  return (before, after) => {
    const [first, second] = [before.toLowerCase(), after.toLowerCase()];
    if (/\d$/.test(before) || !/\p{L}$/u.test(before)) return true;
    if (known.has(`${first}-${second}`)) return true;
    if (known.has(first + second)) return false;
    const last = first.split('-').pop() ?? first;
    if (firstHalves.has(last))
      return !['on', 'off', 'all', 'co', 'post', 'pre'].includes(last) || secondHalves.has(second);
    if (secondHalves.has(second)) return shortWords.has(last) || known.has(last);
    // Both halves are words of the document, and together they are none.
    return last.length > 3 && second.length > 3 && known.has(last) && known.has(second);
  };
}

/**
 * How two lines of a paragraph are joined.
 * @returns Text without its broken hyphen where the word goes on, and what is between it and the next line.
 */
export function joinAtBreak(
  before: string,
  after: string,
  keepsHyphen: KeepsHyphen
): { readonly cut: number; readonly gap: string } {
  if (before.endsWith('\u00ad')) return { cut: 1, gap: '' };
  const [, broken] = /([\p{L}\p{N}]+(?:-\p{L}+)*)[-\u2010]$/u.exec(before) ?? [];
  const [, next] = /^([\p{L}]+)/u.exec(after) ?? [];
  if (!broken || !next)
    return {
      cut: 0,
      gap: /[\u2013\u2014/-]$/.test(before) && /^\S/.test(after) && /\S[\u2014/-]$/.test(before) ? '' : ' '
    };
  const isSameCase = /^\p{Ll}/u.test(next) || (/^\p{Lu}{2,}$/u.test(broken) && /^\p{Lu}+$/u.test(next));
  if (!isSameCase) return { cut: 0, gap: '' };
  return keepsHyphen(broken, next) ? { cut: 0, gap: '' } : { cut: 1, gap: '' };
}
