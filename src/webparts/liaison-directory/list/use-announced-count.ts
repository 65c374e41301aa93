import * as React from 'react';
import { useAnnounce } from '../../../ui/live/announcer';

/** Long enough that nobody is read a count for every letter. */
const QUIET_MS = 700;

/** Says a sentence about what is shown once the person has stopped typing or filtering; silent about what was there at first. */
export function useAnnouncedCount(sentence: string, asked: string): void {
  const announce = useAnnounce();
  const first = React.useRef(asked);
  React.useEffect(() => {
    if (asked === first.current) return undefined;
    const timer = window.setTimeout(() => {
      first.current = '';
      announce(sentence);
    }, QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [announce, sentence, asked]);
}
