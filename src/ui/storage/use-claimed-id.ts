import * as React from 'react';
import type { KeptKind } from './kept-store';
import { useKeptStore } from './use-kept';

/**
 * The id of a value that only one open form may hold, where a person may have several: the one written last that no other form or tab
 * holds, or a new one. Two tabs with two questions so keep two drafts, and a draft whose tab was closed is found again by the next form.
 * @returns a new id at first; an earlier one replaces it within moments, once no one else is known to hold it.
 */
export function useClaimedId<Value>(kind: KeptKind<Value>): string {
  const store = useKeptStore();
  const [own] = React.useState(() => crypto.randomUUID() as string);
  const [id, setId] = React.useState(own);
  React.useEffect(() => {
    let release: (() => void) | undefined;
    let isGone = false;
    const claim = async (): Promise<void> => {
      for (const candidate of [...store.list(kind).map((kept) => kept.id), own]) {
        release = await store.claim(kind, candidate);
        if (isGone) return release?.();
        if (release) return setId(candidate);
      }
    };
    void claim();
    return () => {
      isGone = true;
      release?.();
    };
  }, [store, kind, own]);
  return id;
}
