import * as React from 'react';

/** Calls when the person comes back to this page, say from a tab, or a window beside it, in which they did what this one speaks of. */
export function useTabReturn(handle: () => void): void {
  React.useEffect(() => {
    // A change of tabs is known by what is visible; the focus only counts where this page was in sight all along.
    let isBeside = false;
    const handleVisibility = (): void => {
      isBeside = false;
      if (document.visibilityState === 'visible') handle();
    };
    const handleBlur = (): void => {
      isBeside = true;
    };
    const handleFocus = (): void => {
      if (isBeside) handle();
      isBeside = false;
    };
    document.addEventListener('visibilitychange', handleVisibility);
    window.addEventListener('blur', handleBlur);
    window.addEventListener('focus', handleFocus);
    return () => {
      document.removeEventListener('visibilitychange', handleVisibility);
      window.removeEventListener('blur', handleBlur);
      window.removeEventListener('focus', handleFocus);
    };
  }, [handle]);
}
