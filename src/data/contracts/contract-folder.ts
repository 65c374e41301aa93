import '@pnp/sp/folders';
import type { LogName } from '../../domain/contracts/thread/entry';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import type { ListDefinition } from '../../lists/list-definition';
import { toFileError } from '../sharepoint/data-error';
import { readRights, type PermissionMask } from '../sharepoint/permissions';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { FolderRights } from '../../domain/contracts/period/comment-permission';

/** The list behind each log. */
export const logLists: Readonly<Record<LogName, ListDefinition>> = {
  entries: contractEntries,
  decisions: contractDecisions
};

/** Where a contract has a folder: in both logs, and for its published versions. */
export type ContractPlace = LogName | 'versions';

const placeLists: Readonly<Record<ContractPlace, ListDefinition>> = { ...logLists, versions: contractVersions };

const FOLDER_PREFIX = 'contract-';

/** Name of the folder of a contract, in every place. */
export function folderName(contractId: number): string {
  return `${FOLDER_PREFIX}${contractId}`;
}

/** Server-relative path of the folder of a contract in a place. */
export function folderPath({ webPath }: Pick<SuiteSite, 'webPath'>, place: ContractPlace, contractId: number): string {
  return `${webPath}/${placeLists[place].url}/${folderName(contractId)}`;
}

/**
 * The contract whose folder an item is in, by the path of the item's folder; `null` beside the folders, and in a folder that someone
 * made within one.
 */
export function contractOfFolder(site: Pick<SuiteSite, 'webPath'>, log: LogName, path: string): number | null {
  const id = Number(/[1-9]\d*$/.exec(path)?.[0]);
  // SharePoint tells no case in addresses, and someone may have typed the site's in the property pane.
  return path.toLowerCase() === folderPath(site, log, id).toLowerCase() ? id : null;
}

async function hasFolder(site: SuiteSite, path: string): Promise<boolean> {
  try {
    const { Exists } = await site.sp.web.getFolderByServerRelativePath(path).select('Exists')<{
      readonly Exists: boolean;
    }>();
    return Exists;
  } catch (error) {
    const failure = toFileError('contracts.hasFolder', error);
    if (failure.kind === 'notFound') return false;
    throw failure;
  }
}

/** Makes the folder of a contract in a place, where there is none. */
export async function ensureFolder(site: SuiteSite, place: ContractPlace, contractId: number): Promise<void> {
  if (await hasFolder(site, folderPath(site, place, contractId))) return;
  await listOf(site, site.sp, placeLists[place]).rootFolder.folders.addUsingPath(folderName(contractId));
}

interface FolderItem {
  readonly EffectiveBasePermissions?: PermissionMask;
  readonly HasUniqueRoleAssignments?: boolean;
}

/** Asks the site what the person may do in a contract's folder; in a batch, `sp` is the batch's. */
export async function readFolderRights(site: SuiteSite, contractId: number): Promise<FolderRights> {
  try {
    const facts = await site.sp.web
      .getFolderByServerRelativePath(folderPath(site, 'entries', contractId))
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
