import type { IItem } from '@pnp/sp/items';
import type { Contract } from '../../domain/contracts/contract';
import { openBatch } from '../sharepoint/open-batch';
import type { AssignmentRow } from '../sharepoint/role-assignments';
import { readPrincipals } from '../sharepoint/site-principals';
import type { SuiteSite } from '../sharepoint/suite-site';
import { folderPath, type FolderFacts } from './contract-folder';
import { addersOf, type Adders } from './item-readers';
import { queueAssignments } from './place-holders';

/** What lets anyone but owners and the office add entries on a site, by whatever level. */
export async function readAdders({ sp }: SuiteSite): Promise<Adders> {
  return addersOf(await readPrincipals(sp));
}

/** Whether anyone but owners and the office may add entries, by whatever level they hold. */
export function letsAdd(rows: readonly AssignmentRow[], { kept, adding }: Adders): boolean {
  return rows.some(
    ({ PrincipalId, RoleDefinitionBindings }) =>
      !kept.has(PrincipalId) && RoleDefinitionBindings.some(({ Id }) => adding.has(Id))
  );
}

/** What is assigned on the folder of a contract's entries; in a batch, `sp` is the batch's. */
async function readHolders(site: SuiteSite, contractId: number): Promise<readonly AssignmentRow[]> {
  const { listItemAllFields } = site.sp.web.getFolderByServerRelativePath(folderPath(site, 'entries', contractId));
  return queueAssignments(listItemAllFields as IItem);
}

/** Whether the folder of a contract lets readers add entries. For those who may see permissions. */
export async function isOpened(site: SuiteSite, contractId: number): Promise<boolean> {
  const [adders, rows] = await Promise.all([readAdders(site), readHolders(site, contractId)]);
  return letsAdd(rows, adders);
}

/**
 * Which contracts' folders let readers add entries. Permissions of its own say nothing, because a folder has
 * them for an audience too, and where someone shared it; who may add there is asked for, in one request for all. To those who
 * may not see permissions, a folder that has its own counts as open.
 * @param facts From `readFolderFacts`, in the order of the contracts.
 * @param findAdders See `readAdders`, asked for only where a folder has permissions of its own.
 */
export async function findOpened(
  site: SuiteSite,
  contracts: readonly Pick<Contract, 'id'>[],
  facts: readonly FolderFacts[],
  findAdders: () => Promise<Adders>
): Promise<ReadonlySet<number>> {
  const own = contracts.filter((_, index) => facts[index]?.isOpened);
  const asked = contracts.filter((_, index) => facts[index]?.isOpened && facts[index].seesPermissions);
  if (asked.length === 0) return new Set(own.map(({ id }) => id));
  const adders = await findAdders();
  const { sp, execute } = openBatch(site);
  const reads = Promise.all(asked.map(({ id }) => readHolders({ ...site, sp }, id)));
  const [holders] = await Promise.all([reads, execute()]);
  const closed = new Set(asked.filter((_, index) => !letsAdd(holders[index] ?? [], adders)));
  return new Set(own.filter((contract) => !closed.has(contract)).map(({ id }) => id));
}
