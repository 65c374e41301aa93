import * as React from 'react';

/** Waits between two looks in milliseconds: each is longer while nothing happens, the last one repeats. */
const WAITS_MS = [15_000, 30_000, 60_000, 120_000] as const;

/** Acts of a person that make news likely to matter soon. */
const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Looks for news again and again while the page is visible: after 15, 30, 60 and then every 120 seconds. The waits begin anew when
 * there was news or the person does something. A hidden page looks for nothing; shown again, it looks at once.
 * @param look Asks for news; may be another function at every render.
 * @param news Changes when news arrived.
 */
export function useVisiblePolling(look: () => void, news: unknown): void {
  const latest = React.useRef(look);
  latest.current = look;
  React.useEffect(() => {
    let step = 0;
    let timer: number | undefined;
    const stop = (): void => window.clearTimeout(timer);
    const wait = (): void => {
      stop();
      if (document.visibilityState === 'hidden') return;
      timer = window.setTimeout(() => {
        step = Math.min(step + 1, WAITS_MS.length - 1);
        latest.current();
        wait();
      }, WAITS_MS[step]);
    };
    const handleLife = (): void => {
      if (step === 0) return;
      step = 0;
      wait();
    };
    const handleVisibility = (): void => {
      step = 0;
      if (document.visibilityState === 'visible') latest.current();
      wait();
    };
    wait();
    document.addEventListener('visibilitychange', handleVisibility);
    signsOfLife.forEach((sign) => document.addEventListener(sign, handleLife, { passive: true }));
    return () => {
      stop();
      document.removeEventListener('visibilitychange', handleVisibility);
      signsOfLife.forEach((sign) => document.removeEventListener(sign, handleLife));
    };
  }, [news]);
}
