import '@pnp/sp/files';
import { BufferParse } from '@pnp/queryable';
import { SPQueryable, spGet } from '@pnp/sp';
import { findVersion, type Contract } from '../../domain/contracts/contract';
import { DataError, toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';

async function readFile(site: SuiteSite, path: string): Promise<ArrayBuffer> {
  try {
    return await site.sp.web.getFileByServerRelativePath(path).getBuffer();
  } catch (error) {
    throw toFileError('contracts.readFile', error);
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
    throw toFileError('contracts.readEarlierFile', error);
  }
}

/** The bytes of a version of a contract. */
export async function readPublishedFile(site: SuiteSite, contract: Contract, number: string): Promise<ArrayBuffer> {
  const version = findVersion(contract, number);
  if (!version) throw new DataError('notFound', 'contracts.readFile', `Version ${number} was never published.`);
  return number === contract.version
    ? readFile(site, version.filePath)
    : readEarlierFile(site, version.filePath, number);
}
