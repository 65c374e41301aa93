import { DataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { readFolderRights } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { readPublishedFile } from './files';
import { readContractsState, readNews, readOlderEntries } from './reader';
import { postEntry } from './writer';

async function notYet(): Promise<never> {
  throw new DataError('notSetUp', 'contracts.publish', 'This site has no place for published versions.');
}

/** The contract comments' data on a SharePoint site. */
export function createContractRepository(site: SuiteSite): ContractRepository {
  return {
    readContractsState: () => readContractsState(site),
    readNews: (known, part) => readNews(site, known, part),
    readOlderEntries: (contractId, logs) => readOlderEntries(site, contractId, logs),
    readFolderRights: (contractId) => readFolderRights(site, contractId),
    readFile: (contract, version) => readPublishedFile(site, contract, version),
    post: (entry) => postEntry(site, entry),
    changePeriod: async (contract, period, takesEntries) => {
      const { changePeriod } = await import(/* webpackChunkName: 'contract-period' */ './change-period');
      return changePeriod(site, contract, period, takesEntries);
    },
    keepPeriods: async (contractIds) => {
      const { keepPeriods } = await import(/* webpackChunkName: 'contract-period' */ './keep-periods');
      return keepPeriods(site, contractIds);
    },
    createContract: notYet,
    changeContract: notYet,
    publishVersion: notYet,
    searchGroups: notYet,
    readAudience: notYet,
    changeAudience: notYet
  };
}
