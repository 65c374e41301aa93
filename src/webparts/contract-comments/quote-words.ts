import * as strings from 'ContractCommentsStrings';
import type { Anchor } from '../../domain/contracts/document/anchor';
import { checkQuote } from '../../domain/contracts/document/quote-check';
import { fill } from '../../ui/format/text';

/** Whether the version an anchor names has the words it quotes, in words. @param text Of that version; `undefined` where it is not at hand. */
export function quoteWords(anchor: Anchor, text: string | undefined): string {
  const labels = { said: strings.QuoteInVersion, notSaid: strings.QuoteNotInVersion, unknown: strings.QuoteByAuthor };
  return fill(labels[checkQuote(anchor, text)], anchor.version);
}
