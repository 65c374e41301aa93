import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { SuiteSite } from '../sharepoint/suite-site';

/** Fewer letters match half the hospital. */
export const SHORTEST_QUERY = 3;
const MOST_ENTITIES = 8;

/** A person or group as SharePoint's people picker offers it. */
export interface PickerEntity {
  /** Login name; of a group of the site its title. */
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityType?: string;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string; readonly Department?: string };
}

/** What the picker looks for, and where. */
export interface PickerQuery {
  readonly text: string;
  /** Sum of `SP.Utilities.PrincipalType`. */
  readonly types: number;
  /** Sum of `SP.Utilities.PrincipalSource`. */
  readonly sources: number;
}

/** Asks SharePoint's people picker. @returns None for fewer than three letters, without asking the site. */
export async function askPicker(
  site: Pick<SuiteSite, 'sp' | 'webUrl'>,
  { text, types, sources }: PickerQuery
): Promise<readonly PickerEntity[]> {
  if (text.trim().length < SHORTEST_QUERY) return [];
  const url = `${site.webUrl}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser`;
  const answer = await spPost<unknown>(
    SPQueryable([site.sp.web, url]),
    body({
      queryParams: {
        AllowEmailAddresses: false,
        AllowMultipleEntities: false,
        MaximumEntitySuggestions: MOST_ENTITIES,
        PrincipalSource: sources,
        PrincipalType: types,
        QueryString: text.trim()
      }
    })
  );
  return readAnswer(answer);
}

/** The picker answers with JSON inside JSON; which wrapper is around it depends on the dialect asked for. */
function readAnswer(answer: unknown): readonly PickerEntity[] {
  const wrapped = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
  return (typeof wrapped === 'string' ? JSON.parse(wrapped) : wrapped) as readonly PickerEntity[];
}
