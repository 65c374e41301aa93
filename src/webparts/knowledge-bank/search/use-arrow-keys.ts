import * as React from 'react';

const linksIn = (container: HTMLElement | null): readonly HTMLElement[] => [
  ...(container?.querySelectorAll<HTMLElement>('a[href]') ?? [])
];

function moveFocus(container: HTMLElement, event: KeyboardEvent, onUp: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onUp();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = linksIn(container);
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  const next = links[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') onUp();
}

export interface ArrowKeys<Container extends HTMLElement> {
  /** Belongs to the element around the links. */
  readonly container: React.RefObject<Container>;
  readonly focusFirst: () => void;
}

/** Arrow keys move the focus through the links of an element; up from the first goes where `onUp` says, and Escape too. */
export function useArrowKeys<Container extends HTMLElement>(onUp: () => void): ArrowKeys<Container> {
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
  return { container, focusFirst: () => linksIn(container.current)[0]?.focus() };
}
