import * as React from 'react';
import { useUrlState } from '../../../ui/use-url-state';

/** Browsers allow only so many changes of the address in a while. */
const ADDRESS_AFTER_MS = 400;

/** The words in the search field; they reach the page's address after a pause, and follow it when it changes from outside. */
export function useSearchWords(): readonly [string, (words: string) => void] {
  const [address, setAddress] = useUrlState('cgQuery');
  const [words, setWords] = React.useState(address ?? '');
  const written = React.useRef(address ?? '');
  React.useEffect(() => {
    if ((address ?? '') === written.current) return;
    written.current = address ?? '';
    setWords(written.current);
  }, [address]);
  React.useEffect(() => {
    if (words === written.current) return undefined;
    const timer = window.setTimeout(() => {
      written.current = words;
      setAddress(words || undefined);
    }, ADDRESS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [words, setAddress]);
  return [words, setWords];
}
