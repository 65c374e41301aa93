import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import { useDebouncedValue } from '../time/use-debounced-value';

export interface Suggestions<Found> {
  /** What was found for the text as it is; `undefined` while nothing was asked or the answer is under way. */
  readonly found: readonly Found[] | undefined;
  /** What to say while there is nothing to choose from. */
  readonly note: string | undefined;
}

/** How the site is asked, and what is said of what cannot be chosen from. The same functions at every drawing. */
export interface SuggestionSource<Found> {
  readonly search: (text: string) => Promise<readonly Found[]>;
  readonly words: { readonly tooShort: string; readonly none: string; readonly failed: string };
}

const SHORTEST = 3;
/** A pause in typing. */
const PAUSE_MS = 250;

/** Asks the site once someone has typed three letters and pauses; an answer that comes too late is dropped. */
export function useSuggestions<Found>(text: string, { search, words }: SuggestionSource<Found>): Suggestions<Found> {
  const typed = text.trim();
  const wanted = useDebouncedValue(typed, PAUSE_MS);
  const [answer, setAnswer] = React.useState<Suggestions<Found> & { readonly to: string }>();
  const { none, failed } = words;
  React.useEffect(() => {
    if (wanted.length < SHORTEST) return undefined;
    let isCurrent = true;
    search(wanted).then(
      (found) => isCurrent && setAnswer({ to: wanted, found, note: found.length === 0 ? none : undefined }),
      () => isCurrent && setAnswer({ to: wanted, found: undefined, note: failed })
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, search, none, failed]);
  if (typed === '') return { found: undefined, note: undefined };
  if (typed.length < SHORTEST) return { found: undefined, note: words.tooShort };
  return answer?.to === typed ? answer : { found: undefined, note: shared.Loading };
}
