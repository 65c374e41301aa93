import * as React from 'react';
import type { FoundPerson } from '../../../data/people/search-people';
import { useServices } from '../services';

/** What the site knows of the accounts a file names. */
export interface FileAccounts {
  readonly found: readonly FoundPerson[];
  /** How many are still to be asked for. */
  readonly left: number;
}

/** Asks the site, one after the other and each once, for accounts the directory does not name yet. */
export function useAccounts(unknown: readonly string[]): FileAccounts {
  const { openWriter } = useServices();
  const [answers, setAnswers] = React.useState<ReadonlyMap<string, readonly FoundPerson[]>>(new Map());
  const next = unknown.find((text) => !answers.has(text));
  React.useEffect(() => {
    if (next === undefined) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<readonly FoundPerson[]> => {
      try {
        return await (await openWriter()).searchPeople(next);
      } catch {
        // The row then says that the account was not found.
        return [];
      }
    };
    void ask().then((found) => isCurrent && setAnswers((known) => new Map([...known, [next, found]])));
    return () => {
      isCurrent = false;
    };
  }, [next, openWriter]);
  const found = React.useMemo(() => [...answers.values()].flat(), [answers]);
  return { found, left: unknown.filter((text) => !answers.has(text)).length };
}
