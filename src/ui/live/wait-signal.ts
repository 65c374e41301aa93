/** Carries "SharePoint asks to wait" from where requests are sent to where it is shown. */
export interface WaitSignal {
  /** Says until when everyone waits; `undefined`: work goes on. */
  readonly announce: (until: Date | undefined) => void;
  /** @returns how to stop listening */
  readonly subscribe: (listener: (until: Date | undefined) => void) => () => void;
}

/** A signal for one application; its composition root hands one end to the site connection and the other to `AppFrame`. */
export function createWaitSignal(): WaitSignal {
  const listeners = new Set<(until: Date | undefined) => void>();
  return {
    announce: (until) => listeners.forEach((listener) => listener(until)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}
