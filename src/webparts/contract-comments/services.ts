import type { ContractRepository, ContractsState } from '../../data/contracts/contract-repository';
import type { ResourceSource } from '../../ui/resource/resource-controller';
import { createRequiredContext } from '../../ui/frame/required-context';
import type { DocumentCache } from './parsing/document-cache';

/** What the components of this web part receive from its composition root. */
export interface ContractServices {
  readonly repository: ContractRepository;
  readonly documents: DocumentCache;
  readonly contractsSource: ResourceSource<ContractsState>;
  /** Locale of the page, e.g. `en-US`. */
  readonly locale: string;
}

export const [ServicesProvider, useServices] = createRequiredContext<ContractServices>('contract comments services');
