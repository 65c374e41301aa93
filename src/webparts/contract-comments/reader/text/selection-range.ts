import { trimRange } from '../../../../domain/contracts/document/anchor';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { blockElementOf, blockIndexOf, offsetInText, TEXT } from './block-elements';
import type { TextRange } from '../../../../domain/text/text-range';

function documentOffset(document: ContractDocument, node: Node, offset: number): number | null {
  const element = blockElementOf(node);
  const block = document.blocks[blockIndexOf(element) ?? -1];
  const text = element?.querySelector(`[${TEXT}]`);
  return block && text ? block.start + offsetInText(text, node, offset) : null;
}

/** The stretch of the document a selection in the page covers; `null` when it is empty or reaches out of the text. */
export function rangeOfSelection(document: ContractDocument, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = documentOffset(document, range.startContainer, range.startOffset);
  const end = documentOffset(document, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : trimRange(document.text, { start, end });
}
