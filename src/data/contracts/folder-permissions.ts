import type { IItem } from '@pnp/sp/items';
import { contractEntries } from '../../lists/contract-entries';
import { DataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { folderItem } from './contract-folder';
import { readAudienceIds } from './contract-readers';
import { ensureFolder } from './ensure-folder';
import {
  admit,
  dismissOthers,
  giveTo,
  hasOwnPermissions,
  holdingsOf,
  type Holdings,
  type ReaderPrincipals
} from './item-readers';
import { isSameAudience, type AudienceIds } from './readers-decision';

/** How often a folder is set anew because a colleague changed the audience meanwhile. */
const MOST_TRIES = 3;

async function setFor(
  folder: IItem,
  principals: ReaderPrincipals,
  audience: AudienceIds,
  takesEntries: boolean
): Promise<void> {
  const { physicians, read, append } = principals;
  const readers = audience ?? [physicians];
  const holdings = (levels: readonly number[]): Holdings => holdingsOf(principals, contractEntries, readers, levels);
  if (takesEntries) {
    await admit(folder, readers, [read]);
    await dismissOthers(folder, holdings([read, append]));
    await giveTo(folder, holdings([read, append]));
  } else if (audience) await giveTo(folder, holdings([read]));
  else if (await hasOwnPermissions(folder)) await folder.resetRoleInheritance();
}

/**
 * Lets the readers of a contract add entries to its folder, or only read them: all physicians, or its audience. An open folder has permissions
 * of its own, with "Add only" for them, which comes last, so that a failure on the way leaves a folder that takes nothing. Closing takes
 * that back: a folder of all physicians inherits from the list again, which gives them Read, and that of an audience keeps its own.
 * Entries that are not in an open folder are refused by SharePoint, wherever someone tries to put them. Where a colleague changed who reads the
 * contract meanwhile, the folder is set again, for those who read it now.
 * @throws DataError `conflict` when the audience never settled.
 */
export async function setFolder(
  site: SuiteSite,
  contractId: number,
  takesEntries: boolean,
  principals: ReaderPrincipals
): Promise<void> {
  await ensureFolder(site, 'entries', contractId);
  const folder = await folderItem(site, 'entries', contractId);
  let audience = await readAudienceIds(site, contractId, principals);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await setFor(folder, principals, audience, takesEntries);
    const now = await readAudienceIds(site, contractId, principals);
    if (isSameAudience(now, audience)) return;
    audience = now;
  }
  throw new DataError('conflict', 'contracts.changePeriod', 'Who reads the contract was changed again and again.');
}
