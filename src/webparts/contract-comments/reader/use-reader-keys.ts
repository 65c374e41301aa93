import type * as React from 'react';
import { useListener } from '../../../ui/elements/use-listener';

export interface ReaderKeys {
  /** Puts the focus on the clause that is read. */
  readonly onEnterText: () => void;
  /** Begins a comment on the clause that is read; left out where no comment can be made. */
  readonly onCompose: (() => void) | undefined;
}

const typesInto = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * The letters that work at a clause work from anywhere in the reader, and begin at the clause that is read: J and K go to it, C comments on
 * it. What is typed into a field, combined with another key, or meant for the control in focus is left alone.
 */
export function useReaderKeys(reader: React.RefObject<HTMLElement>, { onEnterText, onCompose }: ReaderKeys): void {
  useListener(reader, 'keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(typesInto)) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') onEnterText();
    else if (key === 'c' && onCompose) onCompose();
    else return;
    event.preventDefault();
  });
}
