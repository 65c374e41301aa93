import { dropCharacters, takeCharacters, textOf, tidyPieces } from '../../piece';
import { attributeOf, childOf, childrenOf, switchOf, type XmlElement } from '../xml/xml-element';
import type { Draft } from '../../structure/drafts';

/** What is left of "Page 3 of 12" without the figures. */
const PAGE_AT_END = /[\s|\u2013\u2014-]*\b(?:page|pg\.?|página|pagina|pág\.?|seite)\s*(?:(?:of|de|von)\b|\/)?\s*$/iu;
const PAGE_AT_START = /^\s*(?:page|pg\.?|página|pagina|pág\.?|seite)\s*(?:(?:of|de|von)\b|\/)?[\s|\u2013\u2014-]*/iu;

/** Headers or footers that a section shows, by relationship id, in the order in which pages show them. */
function shownIn(section: XmlElement, name: string, hasEvenPages: boolean): readonly string[] {
  const references = childrenOf(section, name);
  const types = ['default', ...(hasEvenPages ? ['even'] : [])];
  if (switchOf(section, 'titlePg')) types.unshift('first');
  return types.flatMap((type) =>
    references
      .filter((reference) => (attributeOf(reference, 'type') ?? 'default') === type)
      .map((reference) => attributeOf(reference, 'id') ?? '')
  );
}

/** Which parts run along the pages. */
export interface RunningParts {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** The sections of a body in order. */
function sectionsOf(body: XmlElement): readonly XmlElement[] {
  return body.children.flatMap((child) => {
    const section = child.name === 'sectPr' ? child : childOf(childOf(child, 'pPr'), 'sectPr');
    return section ? [section] : [];
  });
}

/** The headers and footers of a document by relationship id, each once. */
export function findRunningParts(body: XmlElement, settings: XmlElement | undefined): RunningParts {
  const hasEvenPages = switchOf(settings, 'evenAndOddHeaders') ?? false;
  const idsOf = (name: string): readonly string[] => [
    ...new Set(sectionsOf(body).flatMap((section) => shownIn(section, name, hasEvenPages)))
  ];
  return { headers: idsOf('headerReference'), footers: idsOf('footerReference') };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}|\p{N}+/gu) ?? [];
const textOfDraft = (draft: Draft): string =>
  draft.kind === 'table' ? draft.html.replace(/<[^>]+>/g, ' ') : textOf(draft.pieces);

function withoutPage(draft: Draft): Draft {
  if (draft.kind === 'table') return draft;
  const text = textOf(draft.pieces);
  const start = PAGE_AT_START.exec(text)?.[0].length ?? 0;
  const end = text.length - (PAGE_AT_END.exec(text)?.[0].length ?? 0);
  return { ...draft, pieces: tidyPieces(dropCharacters(takeCharacters(draft.pieces, end), start)) };
}

const hasGap = (draft: Draft): boolean =>
  draft.kind === 'table' ? draft.gaps.length > 0 : draft.pieces.some(({ gap }) => gap !== undefined);

/** The words of drafts, as `keepTelling` compares them. */
export function wordsIn(drafts: readonly Draft[]): Set<string> {
  return new Set(drafts.flatMap((draft) => wordsOf(textOfDraft(draft))));
}

/** "("Hospital")": who is meant by a word of the contract is no mere running line, wherever it is. */
const DEFINITION = /\(\s*(?:the\s+|each,?\s+an?\s+|la\s+|el\s+)?["“«][^"”»]+["”»]\s*\)/i;

/** Of what runs along the feet of pages, the lines that define words; the rest names the file, its version and its pages. */
export const keepDefining = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft) => DEFINITION.test(textOfDraft(draft)));

/**
 * What runs along the heads of pages and says something of the contract: lines with a word that was not said yet, without their page numbers.
 * @param known The words that were said already; it is added to.
 */
export function keepTelling(drafts: readonly Draft[], known: Set<string>): readonly Draft[] {
  return drafts.map(withoutPage).filter((draft) => {
    const words = wordsOf(textOfDraft(draft));
    const saysMore = words.some((word) => /\p{L}/u.test(word) && !known.has(word));
    for (const word of words) known.add(word);
    return saysMore || hasGap(draft);
  });
}
