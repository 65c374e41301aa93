/** Acts of a person that make news likely to matter soon. */
const signsOfLife = ['pointerdown', 'keydown'] as const;

export interface VisiblePolling {
  /** Begins with the shortest wait again: there was news. */
  restart(): void;
  stop(): void;
}

/**
 * Looks for news again and again while the page is visible. The waits begin anew when the person does something. A hidden page looks
 * for nothing; shown again, it looks at once.
 * @param waitsMs Waits between two looks in milliseconds; the last one repeats. None: only when the page is shown again.
 * @param look Called with whether the page has just been shown again.
 */
export function startVisiblePolling(waitsMs: readonly number[], look: (isShownAgain: boolean) => void): VisiblePolling {
  let step = 0;
  let timer: number | undefined;
  const wait = (): void => {
    window.clearTimeout(timer);
    if (document.visibilityState === 'hidden' || waitsMs.length === 0) return;
    timer = window.setTimeout(() => {
      step = Math.min(step + 1, waitsMs.length - 1);
      look(false);
      wait();
    }, waitsMs[step]);
  };
  const restart = (): void => {
    step = 0;
    wait();
  };
  const handleLife = (): void => {
    if (step > 0) restart();
  };
  const handleVisibility = (): void => {
    if (document.visibilityState === 'visible') look(true);
    restart();
  };
  wait();
  document.addEventListener('visibilitychange', handleVisibility);
  signsOfLife.forEach((sign) => document.addEventListener(sign, handleLife, { passive: true }));
  return {
    restart,
    stop() {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', handleVisibility);
      signsOfLife.forEach((sign) => document.removeEventListener(sign, handleLife));
    }
  };
}
