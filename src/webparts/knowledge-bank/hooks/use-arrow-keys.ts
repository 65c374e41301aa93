import * as React from 'react';

function moveFocus(container: HTMLElement, event: KeyboardEvent, onUp: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onUp();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...container.querySelectorAll<HTMLElement>('[data-result]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  const next = rows[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') onUp();
}

/**
 * Arrow keys move the focus through the results inside the element the returned ref is given to; up from the first goes where
 * `onUp` says, and Escape too.
 */
export function useArrowKeys<Container extends HTMLElement>(onUp: () => void): React.RefObject<Container> {
  const container = React.useRef<Container>(null);
  const latest = React.useRef(onUp);
  latest.current = onUp;
  React.useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const handleKey = (event: KeyboardEvent): void => moveFocus(element, event, () => latest.current());
    element.addEventListener('keydown', handleKey);
    return () => element.removeEventListener('keydown', handleKey);
  }, []);
  return container;
}
