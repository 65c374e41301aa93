import { typographic } from './blocks';
import { plainParagraphs } from './plain-text';
import type { Agreement } from './clause-tree';

/** What an entry's anchor field holds, as JSON. */
export type Anchor = {
  readonly quote: string;
  /** Up to 32 characters on either side within the same paragraph. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in the plain text of the version. */
  readonly start: number;
  readonly end: number;
  /** Number as cited, for example `4.2(a)`. */
  readonly clause: string;
  readonly clauseTitle: string;
  readonly version: string;
};

/** @throws Error unless the version has the words exactly once, inside the clause with the given id. */
export type AnchorMaker = (version: string, clauseId: string, words: string) => Anchor;

const contextLength = 32;

export function createAnchorMaker(versions: readonly Agreement[]): AnchorMaker {
  const texts = versions.map(plainParagraphs);
  return (version, clauseId, words) => {
    const quote = typographic(words);
    const found = (texts[Number.parseInt(version, 10) - 1] ?? []).filter(paragraph => paragraph.text.includes(quote));
    const [paragraph] = found;
    if (paragraph === undefined || found.length > 1 || paragraph.text.split(quote).length !== 2) {
      throw new Error(`Version ${version} does not say "${quote}" exactly once.`);
    }
    const { place } = paragraph;
    if (place?.id !== clauseId) throw new Error(`"${quote}" stands in "${place?.id ?? 'the preamble'}", not in "${clauseId}".`);
    const offset = paragraph.text.indexOf(quote);
    const after = offset + quote.length;
    return {
      quote,
      prefix: paragraph.text.slice(Math.max(0, offset - contextLength), offset),
      suffix: paragraph.text.slice(after, after + contextLength),
      start: paragraph.start + offset,
      end: paragraph.start + after,
      clause: place.number,
      clauseTitle: place.title,
      version
    };
  };
}
