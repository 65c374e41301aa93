import * as React from 'react';
import { useUrlState } from '../../ui/navigation/use-url-state';

/** Browsers refuse addresses that change with every letter. */
const ADDRESS_AFTER_MS = 400;

/** What is typed into the search field: shown at once, kept in the address a moment later, and followed when the address changes. */
export function useQuery(key: string): readonly [string, (query: string) => void] {
  const [inUrl, writeUrl] = useUrlState(key);
  const [query, setQuery] = React.useState(inUrl ?? '');
  const written = React.useRef(inUrl ?? '');
  React.useEffect(() => {
    const arrived = inUrl ?? '';
    if (arrived === written.current) return;
    written.current = arrived;
    setQuery(arrived);
  }, [inUrl]);
  React.useEffect(() => {
    if (query === written.current) return undefined;
    const timer = window.setTimeout(() => {
      written.current = query;
      writeUrl(query || undefined);
    }, ADDRESS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [query, writeUrl]);
  return [query, setQuery];
}
