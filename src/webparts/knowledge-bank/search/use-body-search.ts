import * as React from 'react';
import type { FoundArticle } from '../../../data/knowledge/knowledge-repository';
import { useServices } from '../services';
import { useDebouncedValue } from '../../../ui/time/use-debounced-value';

/** What SharePoint's search says about the words; `words` are those it was asked for. */
export interface BodySearch {
  readonly words: string;
  readonly isAsking: boolean;
  readonly found: readonly FoundArticle[];
}

const none: BodySearch = { words: '', isAsking: false, found: [] };
const SHORTEST = 3;
/** A pause in typing, so that a search costs one request and not one for each letter. */
const PAUSE_MS = 500;

/**
 * Asks SharePoint's search for articles whose text has the words.
 * @param isWanted Whether the local results leave something to ask for; each request counts for the whole hospital.
 */
export function useBodySearch(words: string, isWanted: boolean): BodySearch {
  const { repository } = useServices();
  const settled = useDebouncedValue(words.trim(), PAUSE_MS);
  const asked = isWanted && settled === words.trim() && settled.length >= SHORTEST ? settled : '';
  const [result, setResult] = React.useState(none);
  React.useEffect(() => {
    if (!asked) return undefined;
    let isCurrent = true;
    setResult({ words: asked, isAsking: true, found: [] });
    const finish = (found: readonly FoundArticle[]): void => {
      if (isCurrent) setResult({ words: asked, isAsking: false, found });
    };
    // Without the site's search the local results are alone.
    repository.searchBodies(asked).then(finish, () => finish([]));
    return () => {
      isCurrent = false;
    };
  }, [repository, asked]);
  return result.words === words.trim() ? result : none;
}
