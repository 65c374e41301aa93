import type { SuiteSite } from '../sharepoint/suite-site';
import { readFolderRights } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { readEarlierFile, readFile } from './files';
import { readContractsState, readNews, readOlderEntries } from './reader';
import { postEntry } from './writer';

/** The contract comments' data on a SharePoint site. */
export function createContractRepository(site: SuiteSite): ContractRepository {
  return {
    readContractsState: () => readContractsState(site),
    readNews: (known, part) => readNews(site, known, part),
    readOlderEntries: (contractId, logs) => readOlderEntries(site, contractId, logs),
    readFolderRights: (contractId) => readFolderRights(site, contractId),
    readFile: (contract) => readFile(site, contract.filePath),
    readEarlierFile: (contract, version) => readEarlierFile(site, contract.filePath, version),
    post: (entry) => postEntry(site, entry),
    changePeriod: async (contract, period, takesEntries) => {
      const { changePeriod } = await import(/* webpackChunkName: 'contract-period' */ './change-period');
      return changePeriod(site, contract, period, takesEntries);
    },
    keepPeriods: async (contractIds) => {
      const { keepPeriods } = await import(/* webpackChunkName: 'contract-period' */ './keep-periods');
      return keepPeriods(site, contractIds);
    }
  };
}
