import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import type { Arguments } from '../api/call';
import { isJsonObject } from '../protocol/json';
import type { JsonObject, JsonValue } from '../protocol/json';
import { value } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { findPeople, matchPeople } from './find-people';
import type { PeopleSearch } from './find-people';
import { presentCandidate, presentUnresolved } from './present-candidate';

const SERVICE = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';

/** `SP.Utilities.PrincipalSource`: the site's user information list, and all sources together. */
const USER_LIST = 1;
const ALL_SOURCES = 15;

/** The service behind people pickers. It answers with JSON inside a JSON text, as SharePoint's does. */
export function peoplePickerRoutes(api: Api): void {
  api
    .type(ROOT)
    .post(`${SERVICE}.ClientPeoplePickerSearchUser`, ({ context, args }) => {
      const found = findPeople(context.store, readSearch(args));
      return value(JSON.stringify(found.map(presentCandidate)));
    })
    .post(`${SERVICE}.ClientPeoplePickerResolveUser`, ({ context, args }) => {
      const search = readSearch(args);
      const matches = matchPeople(context.store, search);
      const [only] = matches;
      return value(
        JSON.stringify(
          only !== undefined && matches.length === 1 ? presentCandidate(only) : presentUnresolved(search.text, matches)
        )
      );
    });
}

function readSearch(args: Arguments): PeopleSearch {
  const given = args.find('queryParams');
  const parameters = isJsonObject(given) ? given : null;
  if (parameters === null)
    throw invalidArgument('The parameter queryParams does not exist or has a value that cannot be used in method.');
  const text = findMember(parameters, 'QueryString');
  if (typeof text !== 'string') throw invalidArgument('The property QueryString is missing.');
  return {
    text,
    types: readNumber(findMember(parameters, 'PrincipalType'), 1) || 1,
    inUserList: (readNumber(findMember(parameters, 'PrincipalSource'), ALL_SOURCES) & USER_LIST) !== 0,
    limit: readNumber(findMember(parameters, 'MaximumEntitySuggestions'), 30) || 30,
    groupId: readNumber(findMember(parameters, 'SharePointGroupID'), 0)
  };
}

function findMember(parameters: JsonObject, name: string): JsonValue | undefined {
  return parameters[Object.keys(parameters).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name];
}

function readNumber(given: JsonValue | undefined, fallback: number): number {
  const number = Number(given ?? fallback);
  return Number.isNaN(number) ? fallback : number;
}
