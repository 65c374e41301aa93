import * as React from 'react';
import type { ContractRepository, ContractsState } from '../../data/contracts/contract-repository';
import type { SnapshotStore } from '../../data/storage/snapshot-store';
import type { ResourceSource } from '../../ui/resource/use-resource';

/** What the components of this web part receive from its composition root. */
export interface ContractServices {
  readonly repository: ContractRepository;
  readonly snapshots: SnapshotStore;
  readonly shelfSource: ResourceSource<ContractsState>;
  /** Locale of the page, e.g. `en-US`. */
  readonly locale: string;
  /** Site and person, for names under which drafts are kept. */
  readonly site: string;
  readonly person: string;
}

const ServicesContext = React.createContext<ContractServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** The services; only inside a `ServicesProvider`. */
export function useServices(): ContractServices {
  const services = React.useContext(ServicesContext);
  if (!services) throw new Error('Contract comments are shown outside of their composition root.');
  return services;
}
