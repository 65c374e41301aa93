import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { isComplete } from '../../domain/contracts/thread/entry-log';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { StaleNotice } from '../../ui/states/StaleNotice';
import { Skeleton } from '../../ui/states/Skeleton';
import type { Resource } from '../../ui/resource/use-resource';
import { useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';
import { addOlderEntries } from './discussion/older-entries';
import { useLogFold } from './discussion/use-log-fold';
import { useOutbox } from './outbox/use-outbox';
import { useContractsState } from './use-contracts-state';
import { ContractLibrary } from './library/ContractLibrary';
import { useServices } from './services';

const ContractReader = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-reader' */ './reader/ContractReader')).ContractReader
}));

const loading = <Skeleton blocks={[28, 72, 72, 72]} />;

/** Reads a contract's older entries once, where the newest of all contracts did not hold them. */
function useOlderEntries(shelf: Resource<ContractsState>, contractId: number | undefined): void {
  const { repository } = useServices();
  const { state, change } = shelf;
  const log = state.kind === 'ready' ? state.content.log : undefined;
  const isMissing = log !== undefined && contractId !== undefined && !isComplete(log, contractId);
  const latest = React.useRef(log);
  latest.current = log;
  React.useEffect(() => {
    if (!isMissing || contractId === undefined || !latest.current) return;
    void addOlderEntries(repository, contractId, latest.current, change);
  }, [isMissing, contractId, repository, change]);
}

function Opened({
  shelf,
  resource
}: {
  readonly shelf: ContractsState;
  readonly resource: Resource<ContractsState>;
}): React.ReactElement {
  const [linked, setLinked] = useUrlState('cgContract');
  const contract = shelf.contracts.find(({ id }) => String(id) === linked);
  const outbox = useOutbox(shelf.log.entries, resource.reload);
  const discussions = useLogFold(shelf, outbox.items);
  useOlderEntries(resource, contract?.id);
  const handleOpen = (chosen: Contract): void => setLinked(String(chosen.id), 'push');
  const handleBack = (): void => writeUrlState({ cgContract: undefined, cgEntry: undefined }, 'push');
  if (!contract) return <ContractLibrary shelf={shelf} discussions={discussions} onOpen={handleOpen} />;
  return (
    <React.Suspense fallback={loading}>
      <ContractReader
        key={contract.id}
        shelf={shelf}
        discussion={discussions.of(contract.id)}
        contract={contract}
        outbox={outbox}
        onBack={handleBack}
        onChanged={resource.reload}
      />
    </React.Suspense>
  );
}

/** The library of contracts, or the one that is open. */
export function ContractComments(): React.ReactElement {
  const resource = useContractsState();
  const { state, refreshFailure } = resource;
  switch (state.kind) {
    case 'loading':
    case 'empty':
      return loading;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={resource.reload} />;
    case 'ready':
      return (
        <>
          {refreshFailure && <StaleNotice onRetry={resource.reload} />}
          <Opened shelf={state.content} resource={resource} />
        </>
      );
  }
}
