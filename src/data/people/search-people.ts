import type { SuiteSite } from '../sharepoint/suite-site';
import { askPicker } from './people-picker';

/** An account the people picker offers. */
export interface FoundPerson {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** `SP.Utilities.PrincipalType`: people, no groups. */
const USERS = 1;
/** Sources: the directory behind the site, and claims; not the site's own list of users, which keeps those who left. */
const DIRECTORY = 14;

/**
 * People whose name or address begins with the text, found by SharePoint itself in the directory, so that accounts that are disabled are left out.
 * @returns No one for fewer than three letters, without asking the site.
 */
export async function searchPeople(
  site: Pick<SuiteSite, 'sp' | 'webUrl'>,
  text: string
): Promise<readonly FoundPerson[]> {
  const entities = await askPicker(site, { text, types: USERS, sources: DIRECTORY });
  return entities
    .filter((entity) => (entity.EntityType ?? 'User') === 'User')
    .map((entity) => ({
      login: entity.Key,
      name: entity.DisplayText,
      email: entity.EntityData?.Email ?? '',
      jobTitle: entity.EntityData?.Title ?? '',
      department: entity.EntityData?.Department ?? ''
    }));
}
