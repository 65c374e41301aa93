import '@pnp/sp/files';
import { BufferParse } from '@pnp/queryable';
import { SPQueryable, spGet } from '@pnp/sp';
import { toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';

export async function readFile(site: SuiteSite, path: string): Promise<ArrayBuffer> {
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

export async function readEarlierFile(site: SuiteSite, path: string, version: string): Promise<ArrayBuffer> {
  try {
    const earlier = site.sp.web.getFileByServerRelativePath(path).versions.getById(versionNumber(version));
    return await spGet(SPQueryable(earlier, '$value').using(BufferParse()));
  } catch (error) {
    throw toFileError('contracts.readEarlierFile', error);
  }
}
