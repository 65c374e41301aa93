import * as React from 'react';

const HALF_A_MINUTE_MS = 30_000;

/** The present moment, told anew every half minute: countdowns and "2 minutes ago" stay true on an open page. */
export function useNow(): Date {
  const [now, setNow] = React.useState(() => new Date());
  React.useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), HALF_A_MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
