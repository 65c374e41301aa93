import * as React from 'react';
import { findScrollParent } from '../lists/scroll-parent';

/** Where something opened from a view is shown: not at all, beside the view, or instead of it. */
export type Opened = 'nothing' | 'beside' | 'instead';

export interface RestoredView<Element extends HTMLElement> {
  /** The view people come back to. It stays in the page while something is shown instead, or what had the focus would be gone. */
  readonly view: React.RefObject<Element>;
  /** To be called before something is opened. */
  remember(): void;
}

interface Left {
  readonly focused: Element | null;
  readonly scrollTop: number;
}

function scrollerOf(element: Element): Element {
  return findScrollParent(element) ?? document.scrollingElement ?? document.documentElement;
}

/**
 * Gives the focus back when what was opened from a view is closed, by any way: to what it was opened from, or to the view when that
 * is gone or was never there (a page opened by a link). Focus that is elsewhere by then stays there. The scroll position is
 * as it was once the view was away.
 */
export function useRestoreFocus<Element extends HTMLElement>(opened: Opened): RestoredView<Element> {
  const view = React.useRef<Element>(null);
  const left = React.useRef<Left>();
  const before = React.useRef(opened);
  React.useLayoutEffect(() => {
    const was = before.current;
    before.current = opened;
    const element = view.current;
    if (was === 'nothing' || opened !== 'nothing' || !element) return;
    const { focused, scrollTop }: Partial<Left> = left.current ?? {};
    left.current = undefined;
    if (was === 'instead' && scrollTop !== undefined) scrollerOf(element).scrollTop = scrollTop;
    if (document.activeElement && document.activeElement !== document.body) return;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: was === 'instead' });
    if (focused && document.activeElement === focused) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }, [opened]);
  const remember = React.useCallback(() => {
    // What is opened from there is still left by closing the first.
    if (before.current !== 'nothing' || !view.current) return;
    const focused = document.activeElement === document.body ? null : document.activeElement;
    left.current = { focused, scrollTop: scrollerOf(view.current).scrollTop };
  }, []);
  return { view, remember };
}
