import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { SuiteSite } from '../sharepoint/suite-site';

/** An account the people picker offers. */
export interface FoundPerson {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** Fewer letters match half the hospital. */
export const SHORTEST_PEOPLE_QUERY = 3;
const MOST_PEOPLE = 8;
/** `SP.Utilities.PrincipalType`: people, no groups. */
const USERS = 1;
/** Sources: the directory behind the site, and claims; not the site's own list of users, which keeps those who left. */
const DIRECTORY = 14;

interface PickerEntity {
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityType?: string;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string; readonly Department?: string };
}

/**
 * People whose name or address begins with the text, found by SharePoint itself in the directory, so that accounts that are disabled are left out.
 * @returns No one for fewer than three letters, without asking the site.
 */
export async function searchPeople(
  site: Pick<SuiteSite, 'sp' | 'webUrl'>,
  text: string
): Promise<readonly FoundPerson[]> {
  if (text.trim().length < SHORTEST_PEOPLE_QUERY) return [];
  const url = `${site.webUrl}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser`;
  const answer = await spPost<unknown>(
    SPQueryable([site.sp.web, url]),
    body({
      queryParams: {
        AllowEmailAddresses: false,
        AllowMultipleEntities: false,
        MaximumEntitySuggestions: MOST_PEOPLE,
        PrincipalSource: DIRECTORY,
        PrincipalType: USERS,
        QueryString: text.trim()
      }
    })
  );
  return readPickerAnswer(answer);
}

/** The picker answers with JSON inside JSON; which wrapper is around it depends on the dialect asked for. */
function readPickerAnswer(answer: unknown): readonly FoundPerson[] {
  const wrapped = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
  const entities = (typeof wrapped === 'string' ? JSON.parse(wrapped) : wrapped) as readonly PickerEntity[];
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
