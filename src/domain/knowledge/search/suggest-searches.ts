import type { TextRange } from '../../text/text-range';

/** A stretch of a search that may have been mistyped. */
export interface Correction extends TextRange {
  /** What may have been meant, likeliest first; never empty. */
  readonly spellings: readonly string[];
}

const MOST = 3;

/**
 * Searches that someone may have meant, likeliest first: the typed one with every mistyped word put right.
 * @param corrections In the order of the text; without any, nothing is suggested.
 */
export function suggestSearches(text: string, corrections: readonly Correction[]): readonly string[] {
  const longest = Math.max(0, ...corrections.map(({ spellings }) => spellings.length));
  return Array.from({ length: Math.min(longest, MOST) }, (_, choice) => applyCorrections(text, corrections, choice));
}

function applyCorrections(text: string, corrections: readonly Correction[], choice: number): string {
  return corrections.reduceRight((mended, { start, end, spellings }) => {
    const spelling = spellings[Math.min(choice, spellings.length - 1)];
    return mended.slice(0, start) + spelling + mended.slice(end);
  }, text);
}
