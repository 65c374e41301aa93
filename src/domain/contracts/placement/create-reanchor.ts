import type { Anchor } from '../document/anchor';
import { clauseAt, isSameClause, type ContractDocument } from '../document/document-model';
import { alignTexts, type TextAlignment } from './align-texts';
import { reanchorByAlignment } from './reanchor-by-alignment';
import { reanchorByQuote } from './reanchor-by-quote';
import type { Placement } from './placement';
import { prepareText, type SearchedText } from './quote-finder';
import type { TextRange } from '../../text/text-range';

/**
 * Says where an anchor made in any version of a contract is in one version of it.
 *
 * Promises: the same answer for the same texts; words that are still there, in the clause they were in, are found whatever was put in or
 * taken out around them, whatever the clauses are numbered; a comment never appears at a clause it was not made about. Contracts are
 * full of clauses that differ in a word or a number, so where two passages could be meant, neither is chosen.
 * Goals: with both texts at hand, follow the words themselves (`reanchorByAlignment`); with the old text gone, look for the quote in its
 * surroundings (`reanchorByQuote`), which has to be stricter.
 * Non-goals: finding everything. An entry without a place says so, and a person puts it back.
 * The rules and what they were chosen over: docs/decisions/0010-comments-follow-their-words.md; `npm run bench -- anchoring` measures them.
 */
export type Reanchor = (anchor: Anchor) => Placement;

/**
 * A `Reanchor` for one document. What takes long is done once per version, at the first anchor of that version.
 *
 * @param document the version shown.
 * @param olderTexts texts of other versions, by version, as far as they are at hand; anchors of the others are placed by their quotes.
 */
export function createReanchor(document: ContractDocument, olderTexts: ReadonlyMap<string, string>): Reanchor {
  const alignments = new Map<string, TextAlignment>();
  const searched = new Map<string, SearchedText>();
  const alignmentWith = (version: string, text: string): TextAlignment =>
    once(alignments, version, () => alignTexts(text, document.text));
  const searchable = (version: string, text: string): SearchedText => once(searched, version, () => prepareText(text));
  return (anchor) => {
    if (anchor.version === document.version && isAt(anchor, document.text, anchor))
      return { kind: 'placed', start: anchor.start, end: anchor.end };
    const older = anchor.version === document.version ? undefined : olderTexts.get(anchor.version);
    const range = older === undefined ? null : findInOwnVersion(anchor, older, () => searchable(anchor.version, older));
    if (older !== undefined && range) return reanchorByAlignment(range, alignmentWith(anchor.version, older));
    const isHome = (offset: number): boolean => isSameClause(anchor.clause, clauseAt(document, offset));
    return reanchorByQuote(anchor, searchable(document.version, document.text), isHome);
  };
}

function once<Value>(made: Map<string, Value>, key: string, make: () => Value): Value {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

function isAt({ start, end }: TextRange, text: string, { quote }: Anchor): boolean {
  return text.slice(start, end) === quote;
}

/** Where the quote is in its own version's text; elsewhere than noted when the file is read differently today. */
function findInOwnVersion(anchor: Anchor, text: string, searchable: () => SearchedText): TextRange | null {
  if (isAt(anchor, text, anchor)) return anchor;
  const placement = reanchorByQuote(anchor, searchable());
  return placement.kind === 'placed' ? placement : null;
}
