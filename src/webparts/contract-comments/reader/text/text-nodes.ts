/** Characters of an element's text before a place in the page; the whole length for a place behind the text, 0 before it. */
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
