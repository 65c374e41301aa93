import { SPCollection } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import { toFileError } from '../sharepoint/data-error';
import { readAssignments, type AssignmentRow } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractPlaces, folderPath } from './contract-folder';
import { hasOwnPermissions, holdersAmong, type ReaderPrincipals } from './item-readers';

/** Who was given something in a place; `undefined` where it has the permissions of its list, or is not there. */
export type PlaceHolders = readonly AssignmentRow[] | undefined;

/** Who was given something in one place of a contract; `undefined` where it has the permissions of its list, or is not there. */
export async function queueHolders(item: IItem, principals: ReaderPrincipals): Promise<PlaceHolders> {
  try {
    const [isOwn, rows] = await Promise.all([
      hasOwnPermissions(item),
      readAssignments(SPCollection(item, 'roleassignments') as IItem['roleAssignments'])
    ]);
    return isOwn ? holdersAmong(rows, principals) : undefined;
  } catch (error) {
    const failure = toFileError('contracts.readAudience', error);
    if (failure.kind === 'notFound') return undefined;
    throw failure;
  }
}

/** Who was given something in each folder of a contract, in the order of `contractPlaces`; in a batch, `sp` is the batch's. */
export function queueFolderHolders(
  site: SuiteSite,
  contractId: number,
  principals: ReaderPrincipals
): readonly Promise<PlaceHolders>[] {
  return contractPlaces.map((place) => {
    const folder = site.sp.web.getFolderByServerRelativePath(folderPath(site, place, contractId));
    return queueHolders(folder.listItemAllFields as IItem, principals);
  });
}
