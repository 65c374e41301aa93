import { createAnchor, LONGEST_QUOTE, type Anchor } from '../../../domain/contracts/document/anchor';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { TextRange } from '../../../domain/text/text-range';

/** The anchor on words someone chose, cut to what an entry can hold; `null` when there are none. */
export function anchorOn(document: ContractDocument, { start, end }: TextRange): Anchor | null {
  return createAnchor(document, { start, end: Math.min(end, start + LONGEST_QUOTE) });
}
