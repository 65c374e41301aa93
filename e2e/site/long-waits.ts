import type { Page } from '@playwright/test';

/** Pages look for news after waits of at least this many milliseconds. */
const SHORTEST_LONG_WAIT_MS = 15_000;

/** How long a page waits for the browser's own storage, in milliseconds, before it asks the site instead (`data/storage/open-database`). */
const STORAGE_WAIT_MS = 800;

/**
 * Has pages remember their long waits, so that a test can end them, and never give up on the browser's storage: on a computer that is
 * busy with other tests it answers late, and what is remembered is what they ask about. Runs before anything else on a page.
 */
export async function rememberLongWaits(page: { addInitScript: Page['addInitScript'] }): Promise<void> {
  await page.addInitScript(wrapTimers, { shortestMs: SHORTEST_LONG_WAIT_MS, endlessMs: STORAGE_WAIT_MS });
}

/** Ends every long wait of a page at once, as if its time had come: an open page then looks for news. */
export async function endLongWaits(page: Page): Promise<void> {
  await page.evaluate(() => window.endLongWaits());
}

/** Runs in the page. */
function wrapTimers({ shortestMs, endlessMs }: { readonly shortestMs: number; readonly endlessMs: number }): void {
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
  const setAnyTimer = (handler: TimerHandler, milliseconds = 0, ...given: unknown[]): number => {
    // A number that no timer has: nothing happens, and to clear it does nothing.
    if (milliseconds === endlessMs) return -1;
    return typeof handler === 'function' && milliseconds >= shortestMs
      ? setLongTimer(() => Reflect.apply(handler, window, given), milliseconds)
      : setTimer(handler, milliseconds, ...given);
  };
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
