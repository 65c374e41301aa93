import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryWriter } from '../../../data/directory/writer';
import { useServices } from '../services';

export type FoundAccount = Awaited<ReturnType<DirectoryWriter['searchPeople']>>[number];

export interface PeopleSearch {
  readonly found: readonly FoundAccount[] | undefined;
  /** What to say while there is nothing to choose from. */
  readonly note: string | undefined;
}

const SHORTEST = 3;
/** A pause in typing. */
const PAUSE_MS = 250;

/** Asks the site for people once someone has typed three letters and pauses; an answer that comes too late is dropped. */
export function usePeopleSearch(text: string): PeopleSearch {
  const { openWriter } = useServices();
  const [answer, setAnswer] = React.useState<PeopleSearch>({ found: undefined, note: undefined });
  const wanted = text.trim();
  React.useEffect(() => {
    if (wanted.length < SHORTEST) {
      setAnswer({ found: undefined, note: wanted === '' ? undefined : strings.TypeThreeLetters });
      return undefined;
    }
    let isCurrent = true;
    const ask = async (): Promise<PeopleSearch> => {
      try {
        const found = await (await openWriter()).searchPeople(wanted);
        return { found, note: found.length === 0 ? strings.NoOneFound : undefined };
      } catch {
        return { found: undefined, note: strings.PeopleSearchFailed };
      }
    };
    setAnswer((known) => ({ found: known.found, note: shared.Loading }));
    const timer = window.setTimeout(() => {
      void ask().then((next) => isCurrent && setAnswer(next));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [wanted, openWriter]);
  return answer;
}
