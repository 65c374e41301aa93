import '@pnp/sp/folders';
import { contractEntries } from '../../lists/contract-entries';
import { toFileError } from '../sharepoint/data-error';
import { readRights, type PermissionMask } from '../sharepoint/permissions';
import type { SuiteSite } from '../sharepoint/suite-site';
import type { FolderRights } from '../../domain/contracts/period/comment-permission';

/** Name of the folder a contract's entries are in. */
export function folderName(contractId: number): string {
  return `contract-${contractId}`;
}

/** Server-relative path of the folder a contract's entries are in. */
export function folderPath(site: Pick<SuiteSite, 'webPath'>, contractId: number): string {
  return `${site.webPath}/${contractEntries.url}/${folderName(contractId)}`;
}

interface FolderItem {
  readonly EffectiveBasePermissions?: PermissionMask;
  readonly HasUniqueRoleAssignments?: boolean;
}

/** Asks the site what the person may do in a contract's folder. */
export async function readFolderRights(site: SuiteSite, contractId: number): Promise<FolderRights> {
  try {
    const facts = await site.sp.web
      .getFolderByServerRelativePath(folderPath(site, contractId))
      .listItemAllFields.select('EffectiveBasePermissions', 'HasUniqueRoleAssignments')<FolderItem>();
    return {
      isMissing: facts.EffectiveBasePermissions === undefined,
      canComment: readRights(facts.EffectiveBasePermissions).canAdd,
      isOpened: facts.HasUniqueRoleAssignments ?? false
    };
  } catch (error) {
    const failure = toFileError('contracts.readFolderRights', error);
    if (failure.kind === 'notFound') return { isMissing: true, canComment: false, isOpened: false };
    throw failure;
  }
}
