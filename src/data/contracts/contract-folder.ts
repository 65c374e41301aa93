import '@pnp/sp/folders';
import '@pnp/sp/items';
import type { IItem } from '@pnp/sp/items';
import type { Contract } from '../../domain/contracts/contract';
import type { LogName } from '../../domain/contracts/thread/entry';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { contracts } from '../../lists/contracts';
import type { ListDefinition } from '../../lists/list-definition';
import { toFileError } from '../sharepoint/data-error';
import { loadPart } from '../sharepoint/load-part';
import { holdsPermission, readRights, type PermissionMask } from '../sharepoint/permissions';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { FolderRights } from '../../domain/contracts/period/comment-permission';

/** The list behind each log. */
export const logLists: Readonly<Record<LogName, ListDefinition>> = {
  entries: contractEntries,
  decisions: contractDecisions
};

/** Where a contract has a folder: in both logs, and for its published versions. */
export type ContractPlace = LogName | 'versions';

/** The list of each place. */
export const placeLists: Readonly<Record<ContractPlace, ListDefinition>> = { ...logLists, versions: contractVersions };

/** A contract's folders; the one of entries comes last, because it may be open. */
export const contractPlaces: readonly ContractPlace[] = ['versions', 'decisions', 'entries'];

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
export function contractOfFolder(site: Pick<SuiteSite, 'webPath'>, place: ContractPlace, path: string): number | null {
  const id = Number(/[1-9]\d*$/.exec(path)?.[0]);
  // SharePoint tells no case in addresses, and someone may have typed the site's in the property pane.
  return path.toLowerCase() === folderPath(site, place, id).toLowerCase() ? id : null;
}

/** The item of a contract in the list of contracts. */
export function contractItem({ sp, webPath }: Pick<SuiteSite, 'sp' | 'webPath'>, contractId: number): IItem {
  return listOf({ webPath }, sp, contracts).items.getById(contractId);
}

/** The item of a contract's folder in a place, by which it has permissions. */
export async function folderItem(site: SuiteSite, place: ContractPlace, contractId: number): Promise<IItem> {
  return site.sp.web.getFolderByServerRelativePath(folderPath(site, place, contractId)).getItem();
}

interface FolderAnswer {
  readonly EffectiveBasePermissions?: PermissionMask;
  readonly HasUniqueRoleAssignments?: boolean;
}

/** What a person may do in a contract's folder, and whether they may ask who else may. */
export interface FolderFacts extends FolderRights {
  readonly seesPermissions: boolean;
}

const missing: FolderFacts = { isMissing: true, canComment: false, isOpened: false, seesPermissions: false };

/**
 * Asks the site what the person may do in a contract's folder; in a batch, `sp` is the batch's. A folder with permissions of its own
 * counts as opened, which is not known before it was asked who may add there: see `findOpened`.
 */
export async function readFolderFacts(
  site: SuiteSite,
  contractId: number,
  place: ContractPlace = 'entries'
): Promise<FolderFacts> {
  try {
    const { EffectiveBasePermissions: mask, HasUniqueRoleAssignments } = await site.sp.web
      .getFolderByServerRelativePath(folderPath(site, place, contractId))
      .listItemAllFields.select('EffectiveBasePermissions', 'HasUniqueRoleAssignments')<FolderAnswer>();
    return {
      isMissing: mask === undefined,
      canComment: readRights(mask).canAdd,
      isOpened: HasUniqueRoleAssignments ?? false,
      seesPermissions: mask !== undefined && holdsPermission(mask, 'enumeratePermissions')
    };
  } catch (error) {
    const failure = toFileError('contracts.readFolderRights', error);
    if (failure.kind === 'notFound') return missing;
    throw failure;
  }
}

/** What a person may do in each folder of a contract. */
export type PlaceFacts = Readonly<Record<ContractPlace, FolderFacts>>;

/** Asks for all folders of a contract; in a batch, `sp` is the batch's. */
export async function readPlaceFacts(site: SuiteSite, contractId: number): Promise<PlaceFacts> {
  const [versions, decisions, entries] = await Promise.all([
    readFolderFacts(site, contractId, 'versions'),
    readFolderFacts(site, contractId, 'decisions'),
    readFolderFacts(site, contractId, 'entries')
  ]);
  return { versions, decisions, entries };
}

/** Whether a folder of a contract has permissions of its own that the person may look at. */
export function hasFolderApart(facts: PlaceFacts): boolean {
  return Object.values(facts).some(({ isOpened, seesPermissions }) => isOpened && seesPermissions);
}

/** What says whether a contract's folder is open. */
export type FolderOwner = Pick<Contract, 'id' | 'audience'>;

/**
 * What the site lets a person do with the entries of a contract. Who may not see permissions learns of an open folder by being let in, and
 * asks for no more: SharePoint would refuse it, and each refusal is an error in the browser's console.
 */
export async function readFolderRights(site: SuiteSite, { id, audience }: FolderOwner): Promise<FolderRights> {
  const { seesPermissions, ...rights } = await readFolderFacts(site, id);
  if (audience === undefined || !rights.isOpened) return rights;
  if (!seesPermissions) return { ...rights, isOpened: rights.canComment };
  try {
    // A chunk of its own: the set-up asks for folders too, and with another one's it would load the words of its components on every page.
    const { isOpened } = await loadPart(() => import(/* webpackChunkName: 'contract-folders' */ './opened-folders'));
    return { ...rights, isOpened: await isOpened(site, id) };
  } catch (error) {
    throw toFileError('contracts.readFolderRights', error);
  }
}
