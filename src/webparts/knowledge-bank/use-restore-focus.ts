import * as React from 'react';
import type { Route } from './navigation';

function scrollerOf(element: HTMLElement | null): Element {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Leaves the search where it was: Escape goes back from any other view, and coming back puts the focus and the scroll position
 * where they were. The returned ref belongs to the element around all views.
 */
export function useRestoreFocus(route: Route, onBack: () => void): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const left = React.useRef<{ readonly focused: Element | null; readonly scrollTop: number }>();
  const isSearch = route.view === 'search';
  const latestBack = React.useRef(onBack);
  latestBack.current = onBack;
  React.useEffect(() => {
    const element = root.current;
    if (!element || isSearch) return undefined;
    const handleKey = (event: KeyboardEvent): void => {
      // In a field Escape belongs to the field.
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping) return;
      event.preventDefault();
      latestBack.current();
    };
    element.addEventListener('keydown', handleKey);
    return () => element.removeEventListener('keydown', handleKey);
  }, [isSearch]);
  React.useLayoutEffect(() => {
    if (!isSearch || !left.current) return undefined;
    const { focused, scrollTop } = left.current;
    left.current = undefined;
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    scrollerOf(root.current).scrollTop = scrollTop;
    return undefined;
  }, [isSearch]);
  React.useEffect(() => {
    const element = root.current;
    if (!element || !isSearch) return undefined;
    const remember = (): void => {
      left.current = { focused: document.activeElement, scrollTop: scrollerOf(element).scrollTop };
    };
    element.addEventListener('click', remember, true);
    return () => element.removeEventListener('click', remember, true);
  }, [isSearch]);
  return root;
}
