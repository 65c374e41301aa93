import '@pnp/sp/folders';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import {
  contractItem,
  folderItem,
  folderName,
  placeLists,
  readFolderFacts,
  type ContractPlace
} from './contract-folder';
import { readAudienceIds } from './contract-readers';
import { giveTo, hasOwnPermissions, holdingsOf, readReaderPrincipals } from './item-readers';

/** Lets only the readers of a contract read its new folder, while nothing is in it. */
async function giveToAudience(site: SuiteSite, place: ContractPlace, contractId: number): Promise<void> {
  if (!(await hasOwnPermissions(contractItem(site, contractId)))) return;
  const principals = await readReaderPrincipals(site, 'contracts.ensureFolder');
  const audience = await readAudienceIds(site, contractId, principals);
  if (!audience) return;
  const holdings = holdingsOf(principals, placeLists[place], audience, [principals.read]);
  await giveTo(await folderItem(site, place, contractId), holdings);
}

/**
 * Makes the folder of a contract in a place, where there is none, for the readers of the contract. A folder without permissions of its own is
 * looked at again, because an earlier try may have made it and failed then.
 */
export async function ensureFolder(site: SuiteSite, place: ContractPlace, contractId: number): Promise<void> {
  const { isMissing, isOpened: hasOwn } = await readFolderFacts(site, contractId, place);
  if (isMissing) await listOf(site, site.sp, placeLists[place]).rootFolder.folders.addUsingPath(folderName(contractId));
  if (isMissing || !hasOwn) await giveToAudience(site, place, contractId);
}
