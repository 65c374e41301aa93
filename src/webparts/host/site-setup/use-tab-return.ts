import * as React from 'react';

/** Calls when the person comes back to this tab, say from one in which they did what this one speaks of. */
export function useTabReturn(handle: () => void): void {
  React.useEffect(() => {
    const listener = (): void => {
      if (document.visibilityState === 'visible') handle();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  }, [handle]);
}
