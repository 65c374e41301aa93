import '@pnp/sp/security/item';
import { inWindow, LARGEST_PAGE, readNewestId, readWindows, windowsBetween } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { contractPlaces, folderPath, placeLists, type ContractPlace } from './contract-folder';

interface ItemBelow {
  readonly ID: number;
  readonly FileRef: string;
  readonly HasUniqueRoleAssignments: boolean;
}

/**
 * What someone shared by itself in contracts' folders of a place. Looks through the list by windows of numbers: no filter finds
 * permissions, and one on the folder may match more than SharePoint looks through.
 */
async function findShared(
  site: SuiteSite,
  place: ContractPlace,
  contractIds: readonly number[]
): Promise<readonly number[]> {
  const definition = placeLists[place];
  const insides = contractIds.map((id) => `${folderPath(site, place, id)}/`.toLowerCase());
  const windows = windowsBetween(0, await readNewestId(site, definition));
  const rows = await readWindows(site, windows, (sp, window) =>
    listOf(site, sp, definition)
      .items.select('ID', 'FileRef', 'HasUniqueRoleAssignments')
      .filter(inWindow(window))
      .top(LARGEST_PAGE)<ItemBelow[]>()
  );
  return rows
    .filter(({ FileRef, HasUniqueRoleAssignments }) => {
      const path = FileRef.toLowerCase();
      return HasUniqueRoleAssignments && insides.some((inside) => path.startsWith(inside));
    })
    .map(({ ID }) => ID);
}

/** Has everything in contracts' folders follow the permissions of its folder, also what someone shared by itself. */
export async function resetBelow(site: SuiteSite, contractIds: readonly number[]): Promise<void> {
  const shared = await Promise.all(contractPlaces.map((place) => findShared(site, place, contractIds)));
  for (const [index, place] of contractPlaces.entries())
    for (const id of shared[index] ?? [])
      await listOf(site, site.sp, placeLists[place]).items.getById(id).resetRoleInheritance();
}
