import type { Page } from '@playwright/test';

/** Pages look for news after waits of at least this many milliseconds. */
const SHORTEST_LONG_WAIT_MS = 15_000;

/** Has pages remember their long waits, so that a test can end them. Runs before anything else on a page. */
export async function rememberLongWaits(page: { addInitScript: Page['addInitScript'] }): Promise<void> {
  await page.addInitScript(wrapTimers, SHORTEST_LONG_WAIT_MS);
}

/** Ends every long wait of a page at once, as if its time had come: an open page then looks for news. */
export async function endLongWaits(page: Page): Promise<void> {
  await page.evaluate(() => window.endLongWaits());
}

/** Runs in the page. */
function wrapTimers(shortestMs: number): void {
  const setTimer = window.setTimeout.bind(window);
  const clearTimer = window.clearTimeout.bind(window);
  const waits = new Map<number | undefined, () => void>();
  const setLongTimer = (handler: () => void, milliseconds: number): number => {
    const act = (): void => {
      waits.delete(timer);
      handler();
    };
    const timer: number = setTimer(act, milliseconds);
    waits.set(timer, act);
    return timer;
  };
  const setAnyTimer = (handler: TimerHandler, milliseconds = 0, ...given: unknown[]): number =>
    typeof handler === 'function' && milliseconds >= shortestMs
      ? setLongTimer(() => Reflect.apply(handler, window, given), milliseconds)
      : setTimer(handler, milliseconds, ...given);
  Reflect.set(window, 'setTimeout', setAnyTimer);
  window.clearTimeout = (timer) => {
    waits.delete(Number(timer));
    clearTimer(timer);
  };
  window.endLongWaits = () => {
    for (const [timer, act] of [...waits]) {
      clearTimer(timer);
      act();
    }
  };
}

declare global {
  interface Window {
    endLongWaits(): void;
  }
}
