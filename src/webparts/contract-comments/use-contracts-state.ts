import type { ContractsState } from '../../data/contracts/contract-repository';
import { LIVELY_WAITS_MS, useResource, type Polling, type Resource } from '../../ui/resource/use-resource';
import { useServices } from './services';

const polling: Polling<ContractsState> = {
  waitsMs: LIVELY_WAITS_MS,
  newsOf: ({ logs }) => `${logs.entries.lastId} ${logs.decisions.lastId}`
};

/** Contracts and their logs: shown from memory at once, then kept up to date while the page is visible. */
export function useContractsState(): Resource<ContractsState> {
  const { contractsSource } = useServices();
  return useResource(contractsSource, polling);
}
