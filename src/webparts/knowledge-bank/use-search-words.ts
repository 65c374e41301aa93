import * as React from 'react';
import { useUrlState } from '../../ui/navigation/use-url-state';

/** Browsers allow only so many changes of the address in a while. */
const ADDRESS_AFTER_MS = 400;

export interface SearchWords {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Brings the words to the address now, before it becomes a step to come back to. */
  readonly settle: () => void;
}

/** The words in the search field; they reach the page's address after a pause, and follow it when it changes from outside. */
export function useSearchWords(): SearchWords {
  const [address, setAddress] = useUrlState('cgQuery');
  const [words, setWords] = React.useState(address ?? '');
  const written = React.useRef(address ?? '');
  React.useEffect(() => {
    if ((address ?? '') === written.current) return;
    written.current = address ?? '';
    setWords(written.current);
  }, [address]);
  const settle = React.useCallback(() => {
    if (words === written.current) return;
    written.current = words;
    setAddress(words || undefined);
  }, [words, setAddress]);
  React.useEffect(() => {
    const timer = window.setTimeout(settle, ADDRESS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [settle]);
  return { words, setWords, settle };
}
