import type { Clock } from '../../domain/time/clock';

/** A moment that all who show one share, renewed every half minute. */
export interface Ticker {
  /** The latest tick; never older than half a minute. */
  read(): Date;
  /** Ticks at once: for what was just read from the site, which may say what began or ended since the latest tick. */
  tick(): void;
  /** @returns how to stop listening; without listeners nothing ticks */
  subscribe(listener: () => void): () => void;
}

const TICK_MS = 30_000;

/**
 * Ticks on the half minutes of the clock, so that what begins on a full minute, a day in any zone included, shows when it begins. A
 * hidden page rests; shown again, and when the clock was set, it ticks at once.
 */
export function createTicker(clock: Clock): Ticker {
  const listeners = new Set<() => void>();
  let moment = clock.now();
  let timer: number | undefined;
  let stop: (() => void) | undefined;

  const wait = (): void => {
    window.clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    timer = window.setTimeout(tick, TICK_MS - (clock.now().getTime() % TICK_MS));
  };
  const tick = (): void => {
    moment = clock.now();
    if (stop) wait();
    listeners.forEach((listener) => listener());
  };
  const handleVisibility = (): void => {
    if (document.visibilityState === 'visible') tick();
    else wait();
  };
  const start = (): (() => void) => {
    const stopListening = clock.subscribe(tick);
    document.addEventListener('visibilitychange', handleVisibility);
    wait();
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', handleVisibility);
      window.clearTimeout(timer);
    };
  };

  return {
    tick,
    read() {
      const now = clock.now();
      if (Math.abs(now.getTime() - moment.getTime()) >= TICK_MS) moment = now;
      return moment;
    },
    subscribe(listener) {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    }
  };
}
