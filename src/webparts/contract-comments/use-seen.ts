import * as React from 'react';
import { isNumber } from '../../domain/shape/shape';
import type { KeptKind } from '../../ui/storage/kept-store';
import { useKeptChanges, useKeptStore } from '../../ui/storage/use-kept';

/** The highest entry a person has seen of a contract, by the contract's number; kept for the year a contract is discussed in. */
const seenEntry: KeptKind<number> = {
  name: 'contract-seen',
  version: 1,
  keptForMs: 366 * 24 * 3_600_000,
  parse: (value) => (isNumber(value) ? value : undefined)
};

/** How far the person has seen a contract's log in this browser; `undefined` for one never opened. */
export function useSeen(): (contractId: number) => number | undefined {
  const store = useKeptChanges(seenEntry);
  return (contractId) => store.read(seenEntry, String(contractId))?.value;
}

/** Notes that a contract was looked at; looking at it in a tab that knows less takes nothing back. */
export function useNoteSeen(): (contractId: number, lastId: number) => void {
  const store = useKeptStore();
  return React.useCallback(
    (contractId, lastId) => {
      const seen = store.read(seenEntry, String(contractId))?.value ?? -1;
      if (lastId > seen) store.write(seenEntry, String(contractId), lastId);
    },
    [store]
  );
}
