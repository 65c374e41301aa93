import { typographic } from './blocks';
import { plainText } from './plain-text';
import type { Anchor } from '../../src/domain/contracts/document/anchor';
import type { Agreement } from './clause-tree';

/** @throws Error unless the version (`2`) has the words exactly once, inside the clause with the given id. */
export type AnchorMaker = (version: string, clauseId: string, words: string) => Anchor;

const contextLength = 32;

/** Makes anchors as the web part does when someone selects text. Offsets are those of the seed's own plain text of the version. */
export function createAnchorMaker(versions: readonly Agreement[]): AnchorMaker {
  const texts = versions.map(plainText);
  return (version, clauseId, words) => {
    const quote = typographic(words);
    const document = texts[Number.parseInt(version, 10) - 1];
    const found = (document?.paragraphs ?? []).filter((paragraph) => paragraph.text.includes(quote));
    const [paragraph] = found;
    if (
      document === undefined ||
      paragraph === undefined ||
      found.length > 1 ||
      paragraph.text.split(quote).length !== 2
    ) {
      throw new Error(`Version ${version} does not say "${quote}" exactly once.`);
    }
    const { place } = paragraph;
    if (place?.id !== clauseId)
      throw new Error(`"${quote}" is in "${place?.id ?? 'the preamble'}", not in "${clauseId}".`);
    const start = paragraph.start + paragraph.text.indexOf(quote);
    const end = start + quote.length;
    return {
      quote,
      prefix: document.text.slice(Math.max(0, start - contextLength), start),
      suffix: document.text.slice(end, end + contextLength),
      start,
      end,
      clause: place.path,
      version
    };
  };
}
