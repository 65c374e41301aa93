import * as React from 'react';

/**
 * Hears an event of an element and of all there is in it. For what comes besides the controls inside, such as a press on highlighted
 * words or Escape: the element itself is none.
 */
export function useListener<Type extends keyof HTMLElementEventMap>(
  element: React.RefObject<HTMLElement>,
  type: Type,
  handle: (event: HTMLElementEventMap[Type]) => void
): void {
  const latest = React.useRef(handle);
  latest.current = handle;
  React.useEffect(() => {
    const target = element.current;
    const listener = (event: HTMLElementEventMap[Type]): void => latest.current(event);
    target?.addEventListener(type, listener);
    return () => target?.removeEventListener(type, listener);
  }, [element, type]);
}
