import * as React from 'react';
import type { LogsPosition } from '../../domain/contracts/thread/contract-logs';
import { isNumber, isRecordOf } from '../../domain/shape/shape';
import type { KeptKind } from '../../ui/storage/kept-store';
import { useKeptChanges, useKeptStore } from '../../ui/storage/use-kept';

const isPosition = isRecordOf<LogsPosition>({ entries: isNumber, decisions: isNumber });

/** How far a person has seen what is said about a contract, by the contract's number; kept for the year a contract is discussed in. */
const seenPosition: KeptKind<LogsPosition> = {
  name: 'contract-seen',
  version: 2,
  keptForMs: 366 * 24 * 3_600_000,
  parse: (value) => (isPosition(value) ? value : undefined)
};

const unseen: LogsPosition = { entries: -1, decisions: -1 };

/** How far the person has seen the logs of a contract in this browser; `undefined` for one never opened. */
export function useSeen(): (contractId: number) => LogsPosition | undefined {
  const store = useKeptChanges(seenPosition);
  return (contractId) => store.read(seenPosition, String(contractId))?.value;
}

/** Notes that a contract was looked at; looking at it in a tab that knows less takes nothing back. */
export function useNoteSeen(): (contractId: number, position: LogsPosition) => void {
  const store = useKeptStore();
  return React.useCallback(
    (contractId, { entries, decisions }) => {
      const seen = store.read(seenPosition, String(contractId))?.value ?? unseen;
      if (entries > seen.entries || decisions > seen.decisions)
        store.write(seenPosition, String(contractId), {
          entries: Math.max(entries, seen.entries),
          decisions: Math.max(decisions, seen.decisions)
        });
    },
    [store]
  );
}
