import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { completeContract, isComplete } from '../../domain/contracts/thread/entry-log';
import type { Resource } from '../../ui/resource/use-resource';
import { useServices } from './services';

/** Reads a contract's older entries once, where the newest of all contracts did not hold them. */
export function useOlderEntries({ state, change }: Resource<ContractsState>, contractId: number | undefined): void {
  const { repository } = useServices();
  const log = state.kind === 'ready' ? state.content.log : undefined;
  const isMissing = log !== undefined && contractId !== undefined && !isComplete(log, contractId);
  const latest = React.useRef(log);
  latest.current = log;
  React.useEffect(() => {
    if (!isMissing || contractId === undefined || !latest.current) return;
    repository.readOlderEntries(contractId, latest.current).then(
      (older) => change((content) => ({ ...content, log: completeContract(content.log, contractId, older) })),
      // They are asked for again when the contract is opened again; until then the counts say nothing about what is not known.
      () => undefined
    );
  }, [isMissing, contractId, repository, change]);
}
