import '@pnp/sp/security/item';
import { inWindow, LARGEST_PAGE, readNewestId, windowsBetween } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { folderPath, placeLists, type ContractPlace } from './contract-folder';

interface ItemBelow {
  readonly ID: number;
  readonly FileRef: string;
  readonly HasUniqueRoleAssignments: boolean;
}

/**
 * Has everything in a contract's folder follow the folder's permissions, also what someone shared by itself. Looks through the list by windows of
 * numbers, because a filter on the folder may match more than SharePoint looks through.
 */
export async function resetBelow(site: SuiteSite, place: ContractPlace, contractId: number): Promise<void> {
  const { items } = listOf(site, site.sp, placeLists[place]);
  const inside = `${folderPath(site, place, contractId)}/`.toLowerCase();
  for (const window of windowsBetween(0, await readNewestId(site, placeLists[place]))) {
    const rows = await items
      .select('ID', 'FileRef', 'HasUniqueRoleAssignments')
      .filter(inWindow(window))
      .top(LARGEST_PAGE)<ItemBelow[]>();
    const own = rows.filter((row) => row.HasUniqueRoleAssignments && row.FileRef.toLowerCase().startsWith(inside));
    for (const { ID } of own) await items.getById(ID).resetRoleInheritance();
  }
}
