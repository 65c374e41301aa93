import * as React from 'react';
import type { TextElements } from './text-elements';

/** Air left above a block one goes to. */
const MARGIN_PX = 16;

export interface ScrollPlace {
  /** The block at the top of what is read. */
  readonly currentBlock: number;
  goTo(blockIndex: number): void;
  /** Goes to a block only if it does not begin in the upper part of what is visible; `share` says how large that part is. */
  reveal(blockIndex: number, share: number): void;
}

/** The first of `count` blocks that is not above the visible part. */
function firstVisible(scroller: HTMLElement, elements: TextElements, count: number): number {
  const top = scroller.getBoundingClientRect().top;
  let [low, high] = [0, Math.max(0, count - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements.blocks.get(middle)?.getBoundingClientRect().bottom ?? 0) <= top + MARGIN_PX) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distanceTo(scroller: HTMLElement, target: HTMLElement | undefined): number {
  return target ? target.getBoundingClientRect().top - scroller.getBoundingClientRect().top : -Infinity;
}

function scrollToBlock(scroller: HTMLElement, target: HTMLElement | undefined): void {
  if (target) scroller.scrollTop += distanceTo(scroller, target) - MARGIN_PX;
  else scroller.scrollTop = 0;
}

/** A block that was gone to, and how far the text was scrolled for it. */
interface Aim {
  readonly block: number;
  readonly top: number;
}

/**
 * Goes to a block and stays there: blocks far away have estimated heights until they are drawn, so that the text grows or shrinks under
 * way. Whatever else scrolls the text ends that.
 */
function useGoTo(
  scroller: React.RefObject<HTMLElement>,
  text: React.RefObject<HTMLElement>,
  elements: TextElements
): (blockIndex: number) => void {
  const aim = React.useRef<Aim>();
  const goTo = React.useCallback(
    (block: number) => {
      const element = scroller.current;
      if (!element) return;
      scrollToBlock(element, elements.blocks.get(block));
      aim.current = { block, top: element.scrollTop };
    },
    [scroller, elements]
  );
  React.useEffect(() => {
    const [around, inside] = [scroller.current, text.current];
    if (!around || !inside) return undefined;
    const observer = new ResizeObserver(() => aim.current && goTo(aim.current.block));
    const handleScroll = (): void => {
      if (aim.current && Math.abs(around.scrollTop - aim.current.top) > 1) aim.current = undefined;
    };
    observer.observe(inside);
    around.addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      observer.disconnect();
      around.removeEventListener('scroll', handleScroll);
    };
  }, [scroller, text, goTo]);
  return goTo;
}

/**
 * Follows where in the text the reader is, and goes to blocks.
 * @param text What is scrolled in the scroller.
 * @param count How many blocks there are.
 */
export function useScrollPlace(
  scroller: React.RefObject<HTMLElement>,
  text: React.RefObject<HTMLElement>,
  elements: TextElements,
  count: number
): ScrollPlace {
  const [currentBlock, setCurrentBlock] = React.useState(0);
  const goTo = useGoTo(scroller, text, elements);
  React.useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const handleScroll = (): void => setCurrentBlock(firstVisible(element, elements, count));
    element.addEventListener('scroll', handleScroll, { passive: true });
    return () => element.removeEventListener('scroll', handleScroll);
  }, [scroller, elements, count]);
  const reveal = React.useCallback(
    (index: number, share: number) => {
      const [element, target] = [scroller.current, elements.blocks.get(index)];
      if (!element || !target) return;
      const distance = distanceTo(element, target);
      if (distance < 0 || distance > element.clientHeight * share) goTo(index);
    },
    [scroller, elements, goTo]
  );
  return React.useMemo(() => ({ currentBlock, goTo, reveal }), [currentBlock, goTo, reveal]);
}
