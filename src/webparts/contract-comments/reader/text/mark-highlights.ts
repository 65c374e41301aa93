import { textNodesOf, THREADS } from './block-elements';
import type { Segment } from './highlight-segments';

/** Takes all highlights off an element; its text and other markup stay as they were. */
export function clearHighlights(element: Element): void {
  element.querySelectorAll(`mark[${THREADS}]`).forEach((mark) => mark.replaceWith(...mark.childNodes));
  element.normalize();
}

function wrap(node: Text, from: number, to: number, segment: Segment): void {
  const part = from > 0 ? node.splitText(from) : node;
  if (to - from < part.length) part.splitText(to - from);
  const mark = node.ownerDocument.createElement('mark');
  mark.setAttribute(THREADS, segment.keys.join(' '));
  mark.setAttribute('data-depth', String(Math.min(segment.keys.length, 3)));
  part.replaceWith(mark);
  mark.append(part);
}

/** Highlights stretches of an element's text by wrapping words only: emphasis, links and table cells stay whole. */
export function markSegments(element: Element, segments: readonly Segment[]): void {
  for (const segment of segments) {
    const touched = textNodesOf(element).filter(({ start, end }) => start < segment.end && end > segment.start);
    for (const { node, start, end } of touched) {
      // Blanks between the cells of a table stand directly in its rows, where a mark may not.
      if (node.parentElement?.closest('tr, tbody, table') === node.parentElement && node.data.trim() === '') continue;
      wrap(node, Math.max(0, segment.start - start), Math.min(end, segment.end) - start, segment);
    }
  }
}
