import * as React from 'react';
import { BLOCK, blockIndexOf, findBlock } from './block-elements';

/** Air left above a block one goes to. */
const MARGIN_PX = 16;

export interface ScrollPlace {
  /** The block at the top of what is read. */
  readonly currentBlock: number;
  goTo(blockIndex: number): void;
  /** Goes to a block only if it does not begin in the upper part of what is visible; `share` says how large that part is. */
  reveal(blockIndex: number, share: number): void;
}

/** The first block that is not above the visible part. */
function firstVisible(scroller: HTMLElement): number {
  const top = scroller.getBoundingClientRect().top;
  const blocks = [...scroller.querySelectorAll(`[${BLOCK}]`)];
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= top + MARGIN_PX) low = middle + 1;
    else high = middle;
  }
  return blockIndexOf(blocks[low] ?? null) ?? 0;
}

/** Follows where in the text the reader is, and goes to blocks. */
export function useScrollPlace(scroller: React.RefObject<HTMLElement>): ScrollPlace {
  const [currentBlock, setCurrentBlock] = React.useState(0);
  React.useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const handleScroll = (): void => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => setCurrentBlock(firstVisible(element)));
    };
    element.addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      window.cancelAnimationFrame(frame);
      element.removeEventListener('scroll', handleScroll);
    };
  }, [scroller]);
  const goTo = React.useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const scroll = (): void => {
        const target = findBlock(element, index);
        const distance = target
          ? target.getBoundingClientRect().top - element.getBoundingClientRect().top - MARGIN_PX
          : -element.scrollTop;
        element.scrollTop += distance;
      };
      scroll();
      // Blocks far away have estimated heights until they are drawn; the second try aims at what is really there.
      window.requestAnimationFrame(scroll);
    },
    [scroller]
  );
  const reveal = React.useCallback(
    (index: number, share: number) => {
      const [element, target] = [scroller.current, scroller.current && findBlock(scroller.current, index)];
      if (!element || !target) return;
      const distance = target.getBoundingClientRect().top - element.getBoundingClientRect().top;
      if (distance < 0 || distance > element.clientHeight * share) goTo(index);
    },
    [scroller, goTo]
  );
  return React.useMemo(() => ({ currentBlock, goTo, reveal }), [currentBlock, goTo, reveal]);
}
