import * as React from 'react';
import { draftKey, readDraft, writeDraft } from '../../ui/storage/use-draft';
import { useServices } from './services';

/** How far a person has seen the log, by contract. */
export type Seen = Readonly<Record<string, number>>;

function readSeen(key: string): Seen {
  try {
    const stored: unknown = JSON.parse(readDraft(key) || '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((pair): pair is [string, number] => typeof pair[1] === 'number')
    );
  } catch {
    // Whatever stands there was not written by this web part.
    return {};
  }
}

/** What the person has seen on this computer, and a way to note that a contract was looked at. */
export function useSeen(): { readonly read: () => Seen; readonly note: (contractId: number, lastId: number) => void } {
  const { site, person } = useServices();
  const key = draftKey(site, person, 'contract-seen');
  return React.useMemo(
    () => ({
      read: () => readSeen(key),
      note: (contractId, lastId) => writeDraft(key, JSON.stringify({ ...readSeen(key), [contractId]: lastId }))
    }),
    [key]
  );
}
