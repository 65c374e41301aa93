import * as React from 'react';
import type { Block } from '../../../../domain/contracts/document/document-model';
import { toSafeFragment } from '../../../../ui/guards/sanitizer';
import { cutSegments, type Highlight } from './highlight-segments';
import { clearMarks, markSegments } from './mark-highlights';
import type { TextElements } from './text-elements';

/**
 * Puts a block's words with its highlights into the element that holds its text. The markup passes the sanitizer here, at the moment it
 * is shown.
 * @param focusedKey The thread whose highlights stand out.
 */
export function useBlockText(
  { index, html }: Block,
  highlights: readonly Highlight[],
  focusedKey: string | undefined,
  elements: TextElements
): void {
  React.useLayoutEffect(() => {
    elements.texts.get(index)?.replaceChildren(toSafeFragment(html));
    elements.setMarks(index, []);
  }, [index, html, elements]);
  const name = highlights.map(({ key, start, end }) => `${key}:${start}:${end}`).join(' ');
  const latest = React.useRef(highlights);
  latest.current = highlights;
  React.useLayoutEffect(() => {
    const text = elements.texts.get(index);
    if (!text) return;
    clearMarks(text, elements.marksIn(index));
    elements.setMarks(index, markSegments(text, cutSegments(latest.current)));
  }, [index, html, name, elements]);
  React.useLayoutEffect(() => {
    for (const { element, keys } of elements.marksIn(index))
      element.toggleAttribute('data-focused', focusedKey !== undefined && keys.includes(focusedKey));
  }, [index, html, name, focusedKey, elements]);
}
