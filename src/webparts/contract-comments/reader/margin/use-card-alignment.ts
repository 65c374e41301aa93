import * as React from 'react';
import type { ElementRegistry } from '../../../../ui/elements/element-registry';
import type { TextElements } from '../text/text-elements';
import { alignCards } from './align-cards';

const GAP_PX = 8;

/** A card in the column, and the block it is about. */
export interface AlignedCard {
  readonly key: string;
  readonly block: number;
}

export interface CardAlignment {
  /** The column of cards. */
  readonly column: React.RefObject<HTMLElement>;
  /** The text the cards are beside; both count from its top. */
  readonly canvas: React.RefObject<HTMLElement>;
  readonly cards: readonly AlignedCard[];
  /** The elements of the cards, by key. */
  readonly slots: ElementRegistry<string>;
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
}

/** Where a card wants to be, in pixels below the top of the text: at the first highlight of its thread, else at its block, else on top. */
function wantedTop({ key, block }: AlignedCard, elements: TextElements, top: number): number {
  const mark = elements.marksIn(block).find(({ keys }) => keys.includes(key));
  const target = mark?.element ?? elements.blocks.get(block);
  return target ? target.getBoundingClientRect().top - top : 0;
}

function align({ column, canvas, cards, slots, elements, focusedKey }: CardAlignment): void {
  if (!column.current || !canvas.current) return;
  const top = canvas.current.getBoundingClientRect().top;
  const drawn = cards.flatMap((card) => {
    const slot = slots.get(card.key);
    return slot ? [{ key: card.key, slot, wanted: wantedTop(card, elements, top), height: slot.offsetHeight }] : [];
  });
  const tops = alignCards(drawn, focusedKey, GAP_PX);
  let bottom = 0;
  for (const { key, slot, height } of drawn) {
    const at = tops.get(key) ?? 0;
    slot.style.transform = `translateY(${at}px)`;
    bottom = Math.max(bottom, at + height);
  }
  column.current.style.minHeight = `${bottom}px`;
}

/**
 * Keeps the cards in a column beside their text whenever the text or a card changes its size. Positions are written to the elements
 * themselves: scrolling and typing must not draw the whole discussion again.
 */
export function useCardAlignment(alignment: CardAlignment): void {
  const latest = React.useRef(alignment);
  latest.current = alignment;
  const { canvas, slots, focusedKey, cards } = alignment;
  const shown = cards.map(({ key }) => key).join(' ');
  React.useLayoutEffect(() => {
    align(latest.current);
    const observer = new ResizeObserver(() => align(latest.current));
    if (canvas.current) observer.observe(canvas.current);
    for (const key of shown.split(' ')) {
      const slot = slots.get(key);
      if (slot) observer.observe(slot);
    }
    return () => observer.disconnect();
  }, [canvas, slots, shown, focusedKey]);
}
