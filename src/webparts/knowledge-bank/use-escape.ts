import * as React from 'react';

/** Escape goes back while a view is open; in a field it belongs to the field. The returned ref is for the element around the views. */
export function useEscape<Element extends HTMLElement>(isOpen: boolean, onBack: () => void): React.RefObject<Element> {
  const root = React.useRef<Element>(null);
  const latestBack = React.useRef(onBack);
  latestBack.current = onBack;
  React.useEffect(() => {
    const element = root.current;
    if (!element || !isOpen) return undefined;
    const handleKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping) return;
      event.preventDefault();
      latestBack.current();
    };
    element.addEventListener('keydown', handleKey);
    return () => element.removeEventListener('keydown', handleKey);
  }, [isOpen]);
  return root;
}
