import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { completeInLogs, isKnownWhole } from '../../domain/contracts/thread/contract-logs';
import type { Resource } from '../../ui/resource/use-resource';
import { useServices } from './services';

/** Reads a contract's older entries once, where the newest of all contracts did not hold them. */
export function useOlderEntries({ state, change }: Resource<ContractsState>, contractId: number | undefined): void {
  const { repository } = useServices();
  const logs = state.kind === 'ready' ? state.content.logs : undefined;
  const isMissing = logs !== undefined && contractId !== undefined && !isKnownWhole(logs, contractId);
  const latest = React.useRef(logs);
  latest.current = logs;
  React.useEffect(() => {
    if (!isMissing || contractId === undefined || !latest.current) return;
    repository.readOlderEntries(contractId, latest.current).then(
      (older) => change((content) => ({ ...content, logs: completeInLogs(content.logs, contractId, older) })),
      // They are asked for again when the contract is opened again; until then the counts say nothing about what is not known.
      () => undefined
    );
  }, [isMissing, contractId, repository, change]);
}
