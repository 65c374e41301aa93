import type { Segment } from './highlight-segments';
import { textNodesOf } from './text-nodes';

/** A highlight in the page. */
export interface Mark {
  readonly element: HTMLElement;
  /** Threads that point there, in the order given. */
  readonly keys: readonly string[];
  /** Which of the words found it is a part of; `undefined` outside of them. */
  readonly found?: number;
}

/** Takes highlights off an element; its text and other markup stay as they were. */
export function clearMarks(element: Element, marks: readonly Mark[]): void {
  for (const mark of marks) mark.element.replaceWith(...mark.element.childNodes);
  element.normalize();
}

function wrap(node: Text, from: number, to: number, { keys, found }: Segment): Mark {
  const part = from > 0 ? node.splitText(from) : node;
  if (to - from < part.length) part.splitText(to - from);
  const element = node.ownerDocument.createElement('mark');
  // Drawn differently where threads overlap.
  element.setAttribute('data-depth', String(Math.min(keys.length, 3)));
  element.toggleAttribute('data-found', found !== undefined);
  part.replaceWith(element);
  element.append(part);
  return { element, keys, found };
}

/** Highlights stretches of an element's text by wrapping words only: emphasis, links and table cells stay whole. */
export function markSegments(element: Element, segments: readonly Segment[]): readonly Mark[] {
  return segments.flatMap((segment) => {
    const touched = textNodesOf(element).filter(({ start, end }) => start < segment.end && end > segment.start);
    return touched.flatMap(({ node, start, end }) => {
      // Blanks between the cells of a table are directly in its rows, where a mark may not be.
      if (node.parentElement?.closest('tr, tbody, table') === node.parentElement && node.data.trim() === '') return [];
      return [wrap(node, Math.max(0, segment.start - start), Math.min(end, segment.end) - start, segment)];
    });
  });
}
