import type { ContractRepository, ContractsState } from '../../data/contracts/contract-repository';
import type { ResourceSource } from '../../ui/resource/resource-controller';
import { createRequiredContext } from '../../ui/frame/required-context';
import type { DocumentCache } from './parsing/document-cache';
import type { readNewFile } from './parsing/read-new-file';

/** What the components of this web part receive from its composition root. */
export interface ContractServices {
  readonly repository: ContractRepository;
  readonly documents: DocumentCache;
  /** Reads a file that may be published. */
  readonly readNewFile: typeof readNewFile;
  readonly contractsSource: ResourceSource<ContractsState>;
  /** Locale of the page, e.g. `en-US`. */
  readonly locale: string;
}

export const [ServicesProvider, useServices] = createRequiredContext<ContractServices>('contract comments services');
