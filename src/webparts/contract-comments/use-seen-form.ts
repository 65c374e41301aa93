import * as React from 'react';

/** A form about something that others may change meanwhile. */
export interface SeenForm<Value> {
  readonly value: Value;
  /** Someone changed it after something was entered, and the person has not decided yet. */
  readonly isOutdated: boolean;
  change(value: Value): void;
  /** Takes it as it is now. */
  take(): void;
  /** Keeps what was entered, against what it is now. */
  keep(): void;
}

/**
 * What is entered in place of what the site has now. A form nothing was entered into, or whose value was saved, follows the site; what was entered stays, and where the
 * site has something else than it began with, the person has to decide.
 * @param isSame The same function at every drawing.
 */
export function useSeenForm<Value>(now: Value, isSame: (one: Value, other: Value) => boolean): SeenForm<Value> {
  const [entered, setEntered] = React.useState({ seen: now, value: now });
  const { seen, value } = isSame(entered.value, entered.seen) ? { seen: now, value: now } : entered;
  const isSaved = isSame(value, now);
  React.useEffect(() => {
    if (isSaved) setEntered((known) => ({ ...known, seen: known.value }));
  }, [isSaved]);
  return {
    value,
    isOutdated: !isSame(seen, now) && !isSaved,
    change: (next) => setEntered({ seen, value: next }),
    take: () => setEntered({ seen: now, value: now }),
    keep: () => setEntered({ seen: now, value })
  };
}
