/** How the reader marks its elements, and how a place in the page becomes a place in the document. */

/** On the element around a block: its index. */
export const BLOCK = 'data-block';
/** On the element that holds exactly a block's text. */
export const TEXT = 'data-text';
/** On a highlight: keys of the threads that point there, separated by blanks. */
export const THREADS = 'data-threads';

/** The element around the block a node is in. */
export function blockElementOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>(`[${BLOCK}]`) ?? null;
}

/** The element around the block of an index. */
export function findBlock(root: HTMLElement, index: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${BLOCK}="${index}"]`);
}

/** The index of the block an element stands around. */
export function blockIndexOf(element: Element | null): number | undefined {
  const text = element?.getAttribute(BLOCK);
  return text === null || text === undefined ? undefined : Number(text);
}

/** Characters of a block's text before a place in the page; the whole length for a place behind the text, 0 before it. */
export function offsetInText(text: Element, node: Node, offset: number): number {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  if (range.comparePoint(node, offset) < 0) return 0;
  if (range.comparePoint(node, offset) > 0) return text.textContent?.length ?? 0;
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The text nodes of an element with the offsets they cover, in order. */
export function textNodesOf(
  element: Element
): readonly { readonly node: Text; readonly start: number; readonly end: number }[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: { node: Text; start: number; end: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node.textContent?.length ?? 0);
    found.push({ node: node as Text, start, end });
    start = end;
  }
  return found;
}
