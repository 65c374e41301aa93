import * as React from 'react';
import { LockIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { entriesOfLogs } from '../../domain/contracts/thread/contract-logs';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { StaleNotice } from '../../ui/states/StaleNotice';
import { StateMessage } from '../../ui/states/StateMessage';
import { Skeleton } from '../../ui/states/Skeleton';
import type { Resource } from '../../ui/resource/use-resource';
import { useNavigation } from './navigation';
import { useOutbox } from './outbox/use-outbox';
import { ContractLibrary } from './library/ContractLibrary';
import { ZoneProvider } from '../../ui/time/zone-context';
import { useKeptPeriods } from './use-kept-periods';
import { useContractsState } from './use-contracts-state';
import { useLogFold } from './use-log-fold';
import { useOlderEntries } from './use-older-entries';

const OpenContract = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-reader' */ './OpenContract')).OpenContract
}));

const NewContractPage = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'contract-office' */ './NewContractPage')).NewContractPage
}));

const loading = <Skeleton blocks={[28, 72, 72, 72]} />;

interface ContractsProps {
  readonly state: ContractsState;
  readonly resource: Resource<ContractsState>;
}

function Contracts({ state, resource }: ContractsProps): React.ReactElement {
  const { contractId, officePage, openContract, openLibrary, openOfficePage } = useNavigation();
  const contract = state.contracts.find(({ id }) => id === contractId);
  const known = React.useMemo(() => entriesOfLogs(state.logs), [state.logs]);
  const outbox = useOutbox({ known, lookedAt: state.lookedAt, personId: state.me.id }, resource.reload);
  const discussions = useLogFold(state, outbox.items);
  useOlderEntries(resource, contract?.id);
  const unkept = useKeptPeriods(state);
  const leftId = React.useRef<number>();
  React.useEffect(() => {
    if (contract) leftId.current = contract.id;
  }, [contract]);
  const { contracts, rights } = state;
  const openMade = async (id: number): Promise<void> => {
    await resource.reload();
    openContract(id);
  };
  if (officePage === 'new' && rights.speaksForOffice)
    return (
      <React.Suspense fallback={loading}>
        <NewContractPage contracts={contracts} onBack={openLibrary} onMade={openMade} />
      </React.Suspense>
    );
  if (!contract)
    return (
      <ContractLibrary
        {...{ state, discussions, unkept }}
        leftId={leftId.current}
        onOpen={({ id }) => openContract(id)}
        onNew={() => openOfficePage('new')}
      />
    );
  return (
    <React.Suspense fallback={loading}>
      <OpenContract
        key={contract.id}
        state={state}
        discussion={discussions.of(contract.id)}
        contract={contract}
        outbox={outbox}
        onChanged={resource.reload}
      />
    </React.Suspense>
  );
}

/** The library of contracts, or the one that is open; to people who are neither physicians nor of the office, whom it is for. */
export function ContractComments(): React.ReactElement {
  const resource = useContractsState();
  const { state, refreshFailure } = resource;
  switch (state.kind) {
    case 'loading':
    case 'empty':
      return loading;
    case 'failed':
      if (state.failure.reason === 'forbidden')
        return <StateMessage icon={<LockIcon />} title={strings.NotForYouTitle} text={strings.NotForYouText} />;
      return <FailureMessage failure={state.failure} onRetry={resource.reload} />;
    case 'ready':
      return (
        <ZoneProvider value={state.content.zone}>
          {refreshFailure && <StaleNotice failure={refreshFailure} onRetry={resource.reload} />}
          <Contracts state={state.content} resource={resource} />
        </ZoneProvider>
      );
  }
}
