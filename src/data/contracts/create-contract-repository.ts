import '@pnp/sp/files';
import { toDataError } from '../data-error';
import type { SuiteSite } from '../suite-site';
import { readFolderRights } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { postEntry } from './post-entry';
import { readNews, readOlderEntries, readShelf } from './read-shelf';

async function readFile(site: SuiteSite, path: string): Promise<ArrayBuffer> {
  try {
    return await site.sp.web.getFileByServerRelativePath(path).getBuffer();
  } catch (error) {
    throw toDataError('contracts.readFile', error);
  }
}

/** The contract comments' data on a SharePoint site. */
export function createContractRepository(site: SuiteSite): ContractRepository {
  return {
    readShelf: () => readShelf(site),
    readNews: (shelf) => readNews(site, shelf),
    readOlderEntries: (contractId, log) => readOlderEntries(site, contractId, log),
    readFolderRights: (contractId) => readFolderRights(site, contractId),
    readFile: (contract) => readFile(site, contract.filePath),
    post: (entry) => postEntry(site, entry),
    changePeriod: async (contract, period, takesEntries) => {
      const { changePeriod } = await import(/* webpackChunkName: 'contract-period' */ './change-period');
      return changePeriod(site, contract, period, takesEntries);
    }
  };
}
