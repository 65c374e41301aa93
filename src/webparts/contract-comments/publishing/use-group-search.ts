import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { AudienceGroup } from '../../../domain/contracts/contract';
import { useDebouncedValue } from '../../../ui/time/use-debounced-value';
import { useServices } from '../services';

export interface GroupSearch {
  readonly found: readonly AudienceGroup[] | undefined;
  /** What to say while there is nothing to choose from. */
  readonly note: string | undefined;
}

const SHORTEST = 3;
/** A pause in typing. */
const PAUSE_MS = 250;

/** Asks the site for groups once someone has typed three letters and pauses; an answer that comes too late is dropped. */
export function useGroupSearch(text: string): GroupSearch {
  const { repository } = useServices();
  const typed = text.trim();
  const wanted = useDebouncedValue(typed, PAUSE_MS);
  const [answer, setAnswer] = React.useState<GroupSearch & { readonly to: string }>();
  React.useEffect(() => {
    if (wanted.length < SHORTEST) return undefined;
    let isCurrent = true;
    repository.searchGroups(wanted).then(
      (found) =>
        isCurrent && setAnswer({ to: wanted, found, note: found.length === 0 ? strings.NoGroupFound : undefined }),
      () => isCurrent && setAnswer({ to: wanted, found: undefined, note: strings.GroupSearchFailed })
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, repository]);
  if (typed === '') return { found: undefined, note: undefined };
  if (typed.length < SHORTEST) return { found: undefined, note: strings.TypeThreeLetters };
  return answer?.to === typed ? answer : { found: undefined, note: sharedStrings.Loading };
}
