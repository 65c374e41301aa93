import type { AudienceGroup } from '../../domain/contracts/contract';
import { askPicker } from '../people/people-picker';
import { toDataError } from '../sharepoint/data-error';
import { isSharingLink } from '../sharepoint/role-assignments';
import type { SuiteSite } from '../sharepoint/suite-site';

/** `SP.Utilities.PrincipalType`: groups of the directory and of the site, no people. */
const GROUPS = 4 + 8;
/** `SP.Utilities.PrincipalSource`: everywhere. */
const EVERYWHERE = 15;

/** Groups whose name begins with a text, found by SharePoint. */
export async function searchGroups(site: SuiteSite, text: string): Promise<readonly AudienceGroup[]> {
  try {
    const entities = await askPicker(site, { text, types: GROUPS, sources: EVERYWHERE });
    return entities
      .filter(({ EntityType, Key }) => EntityType !== 'User' && !isSharingLink(Key))
      .map(({ Key, DisplayText }) => ({ login: Key, name: DisplayText }));
  } catch (error) {
    throw toDataError('contracts.searchGroups', error);
  }
}
