import * as React from 'react';
import { alignCards, type CardPlace } from './align-cards';
import { BLOCK, THREADS } from '../text/block-elements';

const GAP_PX = 8;

/** The element a card is beside: the first highlight of its thread, else its block, else the top of the text. */
function targetOf(canvas: HTMLElement, card: HTMLElement): Element | null {
  const { card: key = '', at: block = '' } = card.dataset;
  return (
    canvas.querySelector(`mark[${THREADS}~="${CSS.escape(key)}"]`) ??
    canvas.querySelector(`[${BLOCK}="${CSS.escape(block)}"]`)
  );
}

function measure(canvas: HTMLElement, column: HTMLElement): readonly (CardPlace & { readonly element: HTMLElement })[] {
  const top = canvas.getBoundingClientRect().top;
  return [...column.querySelectorAll<HTMLElement>('[data-card]')].map((element) => {
    const target = targetOf(canvas, element);
    return {
      element,
      key: element.dataset.card ?? '',
      wanted: target ? target.getBoundingClientRect().top - top : 0,
      height: element.offsetHeight
    };
  });
}

/**
 * Keeps the cards in a column beside their text whenever the text or a card changes its size. Positions are written to the elements
 * themselves: scrolling and typing must not draw the whole discussion again.
 * @param column The column of cards; the element around it holds the text too.
 * @param shown Changes when other cards are shown.
 */
export function useCardAlignment(
  column: React.RefObject<HTMLElement>,
  focusedKey: string | undefined,
  shown: unknown
): void {
  React.useLayoutEffect(() => {
    const cards = column.current;
    const text = cards?.parentElement;
    if (!text || !cards) return undefined;
    const align = (): void => {
      const places = measure(text, cards);
      const tops = alignCards(places, focusedKey, GAP_PX);
      let bottom = 0;
      for (const { element, key, height } of places) {
        const top = tops.get(key) ?? 0;
        element.style.transform = `translateY(${top}px)`;
        bottom = Math.max(bottom, top + height);
      }
      cards.style.minHeight = `${bottom}px`;
    };
    align();
    const observer = new ResizeObserver(align);
    observer.observe(text);
    cards.querySelectorAll('[data-card]').forEach((card) => observer.observe(card));
    return () => observer.disconnect();
  }, [column, focusedKey, shown]);
}
