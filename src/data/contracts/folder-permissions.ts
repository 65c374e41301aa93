import { readAudienceIds } from './audience';
import { ensureFolder, folderItem } from './contract-folder';
import { admit, dismissOthers, hasOwnPermissions, readReaderPrincipals } from './item-readers';
import type { SuiteSite } from '../sharepoint/suite-site';

/**
 * Lets the readers of a contract add entries to its folder, or only read them: all physicians, or its audience. An open folder has permissions
 * of its own, with "Add only" for them, which comes last, so that a failure on the way leaves a folder that takes nothing. Closing takes
 * that back: a folder of all physicians inherits from the list again, which gives them Read, and that of an audience stays theirs.
 * Entries that are not in an open folder are refused by SharePoint, wherever someone tries to put them.
 * @throws DataError `notSetUp` when a group of the suite or a permission level is missing.
 */
export async function setFolder(site: SuiteSite, contractId: number, takesEntries: boolean): Promise<void> {
  await ensureFolder(site, 'entries', contractId);
  const folder = await folderItem(site, 'entries', contractId);
  const principals = await readReaderPrincipals(site, 'contracts.changePeriod');
  const audience = await readAudienceIds(site, contractId, principals);
  const { physicians, read, append } = principals;
  const readers = audience ?? [physicians];
  if (takesEntries) {
    await admit(folder, readers, [read]);
    await dismissOthers(folder, principals, readers, [read, append]);
    for (const reader of readers) await folder.roleAssignments.add(reader, append);
  } else if (audience) {
    await admit(folder, readers, [read]);
    await dismissOthers(folder, principals, readers, [read]);
  } else if (await hasOwnPermissions(folder)) await folder.resetRoleInheritance();
}
