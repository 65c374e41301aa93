import { createContractRepository } from '../../data/contracts/create-contract-repository';
import { contractsSnapshot } from '../../data/contracts/snapshot';
import type { SuiteSite } from '../../data/sharepoint/suite-site';
import { openSnapshotStore } from '../../data/storage/snapshot-store';
import { createDocumentCache } from './parsing/document-cache';
import { readNewFile } from './parsing/read-new-file';
import type { ContractServices } from './services';

/** What the contract comments work with on a site. */
export function connect(site: SuiteSite, locale: string): ContractServices {
  const repository = createContractRepository(site);
  const snapshots = openSnapshotStore(site);
  return {
    repository,
    documents: createDocumentCache({ repository, snapshots, clock: site.clock }),
    readNewFile,
    contractsSource: {
      recall: () => snapshots.read(contractsSnapshot),
      load: (known, part) => (known ? repository.readNews(known, part) : repository.readContractsState()),
      remember: (value, readAt) => {
        void snapshots.write(contractsSnapshot, { value, readAt });
      },
      forget: () => {
        void snapshots.clear();
      },
      withholdRights: (state) => ({ ...state, rights: { speaksForOffice: false } })
    },
    locale
  };
}
