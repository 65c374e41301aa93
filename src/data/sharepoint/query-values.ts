/**
 * The one place where values become parts of a query.
 *
 * Promises: whatever text is given, the site reads it as one value of that text and as nothing else, so no one's words become
 * conditions. Non-goals: numbers (they are safe as they are), paths (PnPjs encodes them) and the query string (PnPjs too).
 * Tried against the parsers of the local SharePoint for any text.
 */
export { escapeXml as camlText } from '../../lists/xml';

/** Halves of characters, which no UTF-8 request can carry. */
const loneSurrogates = /\p{Surrogate}/gu;

/** A text as OData writes it, quotes around it included: `Title eq ${odataText(title)}`. */
export function odataText(text: string): string {
  return `'${text.replace(loneSurrogates, '').replace(/'/g, "''")}'`;
}

/** A moment as SharePoint's OData writes it: `Modified ge ${odataMoment(moment)}`. */
export function odataMoment(moment: Date): string {
  return `datetime'${moment.toISOString()}'`;
}

/** Straight quotes end a phrase, and SharePoint takes typographic ones for them; there is no escape. */
const quotes = /["\u201C-\u201F\u00AB\u00BB\uFF02]/gu;

/**
 * A text as a KQL phrase, quotes around it included: `path:${kqlPhrase(url)}`. Quotes in it become spaces and an asterisk at its
 * end, which would make it a beginning, is left out; a search takes no notice of either.
 */
export function kqlPhrase(text: string): string {
  return `"${text
    .replace(loneSurrogates, '')
    .replace(quotes, ' ')
    .replace(/[\s*]+$/u, '')}"`;
}

/**
 * Words someone typed as KQL: no operators, no property filters, all of them wanted, the last one as a beginning. Lower case
 * keeps AND, OR and NOT words.
 * @returns Nothing when no word is left.
 */
export function kqlWords(typed: string): string {
  const words = typed
    .replace(loneSurrogates, '')
    .replace(quotes, ' ')
    .toLowerCase()
    .split(/[\s'()*:<>=+|&~#{}[\]]+/u)
    .map((word) => word.replace(/^-+/u, ''))
    .filter(Boolean);
  return words.length === 0 ? '' : `${words.join(' ')}*`;
}
