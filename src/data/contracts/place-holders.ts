import { SPCollection } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import { toFileError } from '../sharepoint/data-error';
import { readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractPlaces, folderPath } from './contract-folder';
import { hasOwnPermissions } from './item-readers';

/** What everyone holds in a place; `undefined` where it has the permissions of its list, or is not there. */
export type PlaceHolders = readonly AssignmentRow[] | undefined;

/** What is assigned on an item, also through a batch. */
export function queueAssignments(item: IItem): Promise<readonly AssignmentRow[]> {
  return readAssignments(SPCollection(item, 'roleassignments') as IItem['roleAssignments']);
}

/** What everyone holds in one place of a contract; `undefined` where it has the permissions of its list, or is not there. */
export async function queueHolders(item: IItem): Promise<PlaceHolders> {
  try {
    const [isOwn, rows] = await Promise.all([hasOwnPermissions(item), queueAssignments(item)]);
    return isOwn ? rows : undefined;
  } catch (error) {
    const failure = toFileError('contracts.readAudience', error);
    if (failure.kind === 'notFound') return undefined;
    throw failure;
  }
}

/** What everyone holds in each folder of a contract, in the order of `contractPlaces`; in a batch, `sp` is the batch's. */
export function queueFolderHolders(site: SuiteSite, contractId: number): readonly Promise<PlaceHolders>[] {
  return contractPlaces.map((place) => {
    const folder = site.sp.web.getFolderByServerRelativePath(folderPath(site, place, contractId));
    return queueHolders(folder.listItemAllFields as IItem);
  });
}
