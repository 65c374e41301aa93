import '@pnp/sp/files';
import { findVersion, type Contract } from '../../domain/contracts/contract';
import { DataError, toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';

/** The bytes of a published version's copy. */
export async function readFile(site: SuiteSite, contract: Contract, number: string): Promise<ArrayBuffer> {
  const version = findVersion(contract, number);
  if (!version) throw new DataError('notFound', 'contracts.readFile', `Version "${number}" was never published.`);
  try {
    return await site.sp.web.getFileByServerRelativePath(version.filePath).getBuffer();
  } catch (error) {
    throw toFileError('contracts.readFile', error);
  }
}
