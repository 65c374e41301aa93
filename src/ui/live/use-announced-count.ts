import * as React from 'react';
import { useAnnounce } from './announcer';

/** Long enough that a screen reader does not speak a count for every letter. */
const QUIET_MS = 700;

/**
 * Announces how much is shown once the person has stopped typing or filtering; silent about what was there at first.
 * @param sentence The count in words; an empty one is not announced.
 * @param asked What was searched and filtered for, as one text.
 */
export function useAnnouncedCount(sentence: string, asked: string): void {
  const announce = useAnnounce();
  const first = React.useRef<string | undefined>(asked);
  React.useEffect(() => {
    if (asked === first.current) return undefined;
    const timer = window.setTimeout(() => {
      first.current = undefined;
      if (sentence) announce(sentence);
    }, QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [announce, sentence, asked]);
}
