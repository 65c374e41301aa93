import '@pnp/sp/files';
import { BufferParse } from '@pnp/queryable';
import { SPQueryable, spGet } from '@pnp/sp';
import { toDataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { readFolderRights } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { postEntry } from './post-entry';
import { readNews, readOlderEntries, readShelf } from './read-contracts-state';

async function readFile(site: SuiteSite, path: string): Promise<ArrayBuffer> {
  try {
    return await site.sp.web.getFileByServerRelativePath(path).getBuffer();
  } catch (error) {
    throw toDataError('contracts.readFile', error);
  }
}

/** How SharePoint numbers versions: 512 for each major one, and the minor one on top. */
function versionNumber(version: string): number {
  const [major = '', minor = '0'] = version.split('.');
  return Number(major) * 512 + Number(minor);
}

async function readEarlierFile(site: SuiteSite, path: string, version: string): Promise<ArrayBuffer> {
  try {
    const earlier = site.sp.web.getFileByServerRelativePath(path).versions.getById(versionNumber(version));
    return await spGet(SPQueryable(earlier, '$value').using(BufferParse()));
  } catch (error) {
    throw toDataError('contracts.readEarlierFile', error);
  }
}

/** The contract comments' data on a SharePoint site. */
export function createContractRepository(site: SuiteSite): ContractRepository {
  return {
    readContractsState: () => readShelf(site),
    readNews: (known, part) => readNews(site, known, part),
    readOlderEntries: (contractId, log) => readOlderEntries(site, contractId, log),
    readFolderRights: (contractId) => readFolderRights(site, contractId),
    readFile: (contract) => readFile(site, contract.filePath),
    readEarlierFile: (contract, version) => readEarlierFile(site, contract.filePath, version),
    post: (entry) => postEntry(site, entry),
    changePeriod: async (contract, period, takesEntries) => {
      const { changePeriod } = await import(/* webpackChunkName: 'contract-period' */ './change-period');
      return changePeriod(site, contract, period, takesEntries);
    }
  };
}
