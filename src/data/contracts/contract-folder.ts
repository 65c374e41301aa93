import '@pnp/sp/folders';
import '@pnp/sp/items';
import { SPCollection } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { Contract } from '../../domain/contracts/contract';
import type { LogName } from '../../domain/contracts/thread/entry';
import { contractDecisions } from '../../lists/contract-decisions';
import { contractEntries } from '../../lists/contract-entries';
import { contractVersions } from '../../lists/contract-versions';
import { contracts } from '../../lists/contracts';
import { permissionLevels } from '../../lists/groups';
import type { ListDefinition } from '../../lists/list-definition';
import { toFileError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
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

/** The list of each place. */
export const placeLists: Readonly<Record<ContractPlace, ListDefinition>> = { ...logLists, versions: contractVersions };

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

/** The item of a contract in the list of contracts. */
export function contractItem({ sp, webPath }: Pick<SuiteSite, 'sp' | 'webPath'>, contractId: number): IItem {
  return listOf({ webPath }, sp, contracts).items.getById(contractId);
}

/** The item of a contract's folder in a place, by which it has permissions. */
export async function folderItem(site: SuiteSite, place: ContractPlace, contractId: number): Promise<IItem> {
  return site.sp.web.getFolderByServerRelativePath(folderPath(site, place, contractId)).getItem();
}

interface FolderFacts {
  readonly EffectiveBasePermissions?: PermissionMask;
  readonly HasUniqueRoleAssignments?: boolean;
}

const missing: FolderRights = { isMissing: true, canComment: false, isOpened: false };

/**
 * Asks the site what the person may do in a contract's folder; in a batch, `sp` is the batch's. A folder with permissions of its own
 * counts as opened, which is not known before it was asked who may add there: see `findOpened`.
 */
export async function readFolderFacts(
  site: SuiteSite,
  contractId: number,
  place: ContractPlace = 'entries'
): Promise<FolderRights> {
  try {
    const facts = await site.sp.web
      .getFolderByServerRelativePath(folderPath(site, place, contractId))
      .listItemAllFields.select('EffectiveBasePermissions', 'HasUniqueRoleAssignments')<FolderFacts>();
    return {
      isMissing: facts.EffectiveBasePermissions === undefined,
      canComment: readRights(facts.EffectiveBasePermissions).canAdd,
      isOpened: facts.HasUniqueRoleAssignments ?? false
    };
  } catch (error) {
    const failure = toFileError('contracts.readFolderRights', error);
    if (failure.kind === 'notFound') return missing;
    throw failure;
  }
}

/** What says whether a contract's folder is open. */
export type FolderOwner = Pick<Contract, 'id' | 'audience'>;

interface HeldLevels {
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

/** The name of the level by which entries are added to an open folder. */
const appendTitle = permissionLevels.find(({ key }) => key === 'append')?.title;

async function letsAdd(site: SuiteSite, contractId: number): Promise<boolean> {
  const { listItemAllFields } = site.sp.web.getFolderByServerRelativePath(folderPath(site, 'entries', contractId));
  const rows = await SPCollection(listItemAllFields, 'roleassignments')
    .select('RoleDefinitionBindings/Name')
    .expand('RoleDefinitionBindings')<HeldLevels[]>();
  return rows.some(({ RoleDefinitionBindings }) => RoleDefinitionBindings.some(({ Name }) => Name === appendTitle));
}

/** As `letsAdd`; for those who may not see permissions, a folder that has its own counts as open. */
async function seemsToLetAdd(site: SuiteSite, contractId: number): Promise<boolean> {
  try {
    return await letsAdd(site, contractId);
  } catch (error) {
    const failure = toFileError('contracts.readFolderRights', error);
    if (failure.kind === 'forbidden') return true;
    throw failure;
  }
}

/**
 * Which contracts' folders let readers add entries. Permissions of its own say nothing, because a folder has
 * them for an audience too, and where someone shared it; who may add there is asked for, in one request for all.
 * @param rights From `readFolderFacts`, in the order of the contracts.
 */
export async function findOpened(
  site: SuiteSite,
  contracts: readonly Pick<Contract, 'id'>[],
  rights: readonly FolderRights[]
): Promise<ReadonlySet<number>> {
  const own = contracts.filter((_, index) => rights[index]?.isOpened);
  if (own.length === 0) return new Set();
  const { sp, execute } = openBatch(site);
  const reads = Promise.all(own.map(({ id }) => seemsToLetAdd({ ...site, sp }, id)));
  const [open] = await Promise.all([reads, execute()]);
  return new Set(own.filter((_, index) => open[index]).map(({ id }) => id));
}

/** What the site lets a person do with the entries of a contract. Who may not see permissions learns of an open folder by being let in. */
export async function readFolderRights(site: SuiteSite, contract: FolderOwner): Promise<FolderRights> {
  const rights = await readFolderFacts(site, contract.id);
  if (contract.audience === undefined || !rights.isOpened) return rights;
  try {
    return { ...rights, isOpened: await letsAdd(site, contract.id) };
  } catch (error) {
    const failure = toFileError('contracts.readFolderRights', error);
    if (failure.kind === 'forbidden') return { ...rights, isOpened: rights.canComment };
    throw failure;
  }
}
