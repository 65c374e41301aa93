import { loadPart } from '../sharepoint/load-part';
import type { SuiteSite } from '../sharepoint/suite-site';
import { readFolderRights } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { readFile } from './files';
import type * as publishing from './publishing';
import { readContractsState, readNews, readOlderEntries } from './reader';
import { postEntry } from './writer';

/** What only the chief of staff's office does, and not at first. */
const loadPublishing = (): Promise<typeof publishing> =>
  loadPart(() => import(/* webpackChunkName: 'contract-publishing' */ './publishing'));

/** The contract comments' data on a SharePoint site. */
export function createContractRepository(site: SuiteSite): ContractRepository {
  return {
    readContractsState: () => readContractsState(site),
    readNews: (known, part) => readNews(site, known, part),
    readOlderEntries: (contractId, logs) => readOlderEntries(site, contractId, logs),
    readFolderRights: (contract) => readFolderRights(site, contract),
    readFile: (contract, version) => readFile(site, contract, version),
    post: (entry) => postEntry(site, entry),
    changePeriod: async (contract, period, takesEntries) => {
      const { changePeriod } = await loadPart(
        () => import(/* webpackChunkName: 'contract-period' */ './change-period')
      );
      return changePeriod(site, contract, period, takesEntries);
    },
    keepPeriods: async (contractIds) => {
      const { keepPeriods } = await loadPart(() => import(/* webpackChunkName: 'contract-period' */ './keep-periods'));
      return keepPeriods(site, contractIds);
    },
    createContract: async (facts, readers = 'physicians') =>
      (await loadPublishing()).createContract(site, facts, readers),
    changeContract: async (seen, facts) => (await loadPublishing()).changeContract(site, seen, facts),
    publishVersion: async (contractId, version) => (await loadPublishing()).publishVersion(site, contractId, version),
    searchGroups: async (text) => (await loadPublishing()).searchGroups(site, text),
    readAudience: async (contractId) => (await loadPublishing()).readAudience(site, contractId),
    readExpectedReaders: async (contractId) => (await loadPublishing()).readExpectedReaders(site, contractId),
    changeAudience: async (contractId, groups, seen) =>
      (await loadPublishing()).changeAudience(site, contractId, groups, seen)
  };
}
