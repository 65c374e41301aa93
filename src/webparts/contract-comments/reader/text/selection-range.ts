import { trimRange } from '../../../../domain/contracts/document/anchor';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { TextRange } from '../../../../domain/text/text-range';
import type { TextElements } from './text-elements';
import { offsetInText } from './text-nodes';

function documentOffset(document: ContractDocument, elements: TextElements, node: Node, offset: number): number | null {
  const index = elements.blocks.keyAt(node);
  if (index === undefined) return null;
  const [block, text] = [document.blocks[index], elements.texts.get(index)];
  return block && text ? block.start + offsetInText(text, node, offset) : null;
}

/** The stretch of the document a selection in the page covers; `null` when it is empty or reaches out of the text. */
export function rangeOfSelection(
  document: ContractDocument,
  elements: TextElements,
  selection: Selection | null
): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = documentOffset(document, elements, range.startContainer, range.startOffset);
  const end = documentOffset(document, elements, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : trimRange(document.text, { start, end });
}
