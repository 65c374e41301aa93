import type { Anchor } from './anchor';

/** Whether a version of the contract has the words an entry quotes from it; `unknown` while its text is not at hand. */
export type QuoteVerdict = 'said' | 'notSaid' | 'unknown';

/** Without differences of space, which depend on how a file is read. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Compares a quote with the text of the version it is said to be from. Its author wrote both the words and the version, and could have
 * written anything.
 * @param text Text of the anchor's version; `undefined` where it is not at hand.
 */
export function checkQuote({ quote, start, end }: Anchor, text: string | undefined): QuoteVerdict {
  if (text === undefined) return 'unknown';
  return text.slice(start, end) === quote || plain(text).includes(plain(quote)) ? 'said' : 'notSaid';
}
