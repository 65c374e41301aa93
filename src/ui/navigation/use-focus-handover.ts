import * as React from 'react';

function ancestorsOf(element: Element): readonly HTMLElement[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/**
 * For what leaves the page when one of its own buttons is pressed, such as a failure that offers another try. If it has the focus when
 * it leaves, the nearest ancestor that stays takes it, so that the next Tab goes on from there and not from the top of the page. Focus
 * that is elsewhere, or that another part has taken by then, stays where it is.
 * @returns The ref of the outermost element.
 */
export function useFocusHandover<Outermost extends HTMLElement>(): React.RefObject<Outermost> {
  const outermost = React.useRef<Outermost>(null);
  React.useLayoutEffect(() => {
    const element = outermost.current;
    // Runs before the element is removed; only once everything has changed is it known which ancestors stay.
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const ancestors = ancestorsOf(element);
      queueMicrotask(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        const heir = ancestors.find((ancestor) => ancestor.isConnected);
        if (!heir || heir === document.body) return;
        if (!heir.hasAttribute('tabindex')) heir.tabIndex = -1;
        heir.focus({ preventScroll: true });
      });
    };
  }, []);
  return outermost;
}
