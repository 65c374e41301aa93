import * as React from 'react';

/**
 * Hears an event of an element and of all there is in it, after the controls inside have had it: what they stop does not arrive, and
 * `defaultPrevented` says what they handled. For what comes besides them, such as a press on highlighted words or Escape: the element
 * itself is none.
 */
export function useListener<Type extends keyof DocumentEventMap>(
  element: React.RefObject<HTMLElement>,
  type: Type,
  handle: (event: DocumentEventMap[Type]) => void
): void {
  const latest = React.useRef(handle);
  latest.current = handle;
  React.useEffect(() => {
    // React hears events at its root, so that a listener on the element itself would come before the handlers of what is in it.
    const listener = (event: DocumentEventMap[Type]): void => {
      if (element.current && event.composedPath().includes(element.current)) latest.current(event);
    };
    window.document.addEventListener(type, listener);
    return () => window.document.removeEventListener(type, listener);
  }, [element, type]);
}
