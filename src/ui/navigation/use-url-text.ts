import * as React from 'react';
import { useUrlState } from './use-url-state';

/** Browsers refuse addresses that change with every letter. */
const ADDRESS_AFTER_MS = 400;

export interface UrlText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Writes the text to the address now, before the address becomes a step to come back to. */
  readonly settle: () => void;
}

/** Text typed into a box: shown at once, written to the page's address after a pause, and replaced when the address changes. */
export function useUrlText(key: string): UrlText {
  const [address = '', setAddress] = useUrlState(key);
  const [text, setText] = React.useState(address);
  const written = React.useRef(address);
  React.useEffect(() => {
    if (address === written.current) return;
    written.current = address;
    setText(address);
  }, [address]);
  const settle = React.useCallback(() => {
    if (text === written.current) return;
    written.current = text;
    setAddress(text || undefined);
  }, [text, setAddress]);
  React.useEffect(() => {
    const timer = window.setTimeout(settle, ADDRESS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [settle]);
  return { text, setText, settle };
}
