import * as React from 'react';
import type { Block } from '../../../../domain/contracts/document/document-model';
import { toSafeFragment } from '../../../../ui/guards/sanitizer';
import type { TextRange } from '../../../../domain/text/text-range';
import { cutSegments, type Highlight } from './highlight-segments';
import { clearMarks, markSegments } from './mark-highlights';
import type { TextElements } from './text-elements';

/** What stands out in a block's words. */
export interface Standout {
  readonly highlights: readonly Highlight[];
  /** The thread whose highlights stand out. */
  readonly focusedKey: string | undefined;
  /** Words that were searched and found, in order and without overlaps. */
  readonly found: readonly TextRange[];
  /** Which of them is the one gone to. */
  readonly currentFound: number | undefined;
}

/**
 * Puts a block's words with its highlights into the element that holds its text. The markup passes the sanitizer here, at the moment it
 * is shown.
 */
export function useBlockText(
  { index, html }: Block,
  { highlights, focusedKey, found, currentFound }: Standout,
  elements: TextElements
): void {
  React.useLayoutEffect(() => {
    elements.texts.get(index)?.replaceChildren(toSafeFragment(html));
    elements.setMarks(index, []);
  }, [index, html, elements]);
  const name = [...highlights, ...found]
    .map(({ start, end, ...of }) => `${'key' in of ? of.key : ''}:${start}:${end}`)
    .join(' ');
  const latest = React.useRef({ highlights, found });
  latest.current = { highlights, found };
  React.useLayoutEffect(() => {
    const text = elements.texts.get(index);
    if (!text) return;
    clearMarks(text, elements.marksIn(index));
    elements.setMarks(index, markSegments(text, cutSegments(latest.current.highlights, latest.current.found)));
  }, [index, html, name, elements]);
  React.useLayoutEffect(() => {
    for (const { element, keys } of elements.marksIn(index))
      element.toggleAttribute('data-focused', focusedKey !== undefined && keys.includes(focusedKey));
  }, [index, html, name, focusedKey, elements]);
  React.useLayoutEffect(() => {
    for (const mark of elements.marksIn(index))
      mark.element.toggleAttribute('data-current', currentFound !== undefined && mark.found === currentFound);
  }, [index, html, name, currentFound, elements]);
}
