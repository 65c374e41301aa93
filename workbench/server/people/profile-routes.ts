import { ROOT } from '../api/api';
import type { Api } from '../api/api';
import type { JsonObject } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { node, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { findPrincipalByLogin } from '../principals/principals';
import type { Principal } from '../principals/principals';
import { readProfile } from './profile';
import type { Profile } from './profile';

const PEOPLE_MANAGER = resourceKey<null>('SP.UserProfiles.PeopleManager');
const PROFILE = resourceKey<Principal>('SP.UserProfiles.PersonProperties');

/** User profiles: one's own, someone's, and one property of someone's. A profile no one has is null, not an error. */
export function profileRoutes(api: Api): void {
  api.type(ROOT).get('SP.UserProfiles.PeopleManager', () => node(PEOPLE_MANAGER, null));
  api
    .type(PEOPLE_MANAGER)
    .both('GetMyProperties', ({ context }) => node(PROFILE, context.person))
    .both('GetPropertiesFor', ({ context, args }) => showProfile(context, args.text('accountName')))
    .both('GetUserProfilePropertyFor', ({ context, args }) => {
      const person = findPrincipalByLogin(context.store, args.text('accountName'));
      return value(person === null ? null : (propertiesOf(context, person)[args.text('propertyName', 1)] ?? ''));
    });
  api
    .type(PROFILE)
    .identifiedBy({ type: () => 'SP.UserProfiles.PersonProperties', link: () => 'SP.UserProfiles.PersonProperties' })
    .properties({
      AccountName: (person) => person.login,
      DirectReports: () => [],
      DisplayName: (person) => person.title,
      Email: (person) => person.email,
      ExtendedManagers: () => [],
      ExtendedReports: (person) => [person.login],
      IsFollowed: () => false,
      LatestPost: () => null,
      Peers: () => [],
      PersonalSiteHostUrl: (_, context) => `${context.origin}/`,
      PersonalUrl: (_, context) => `${context.origin}/`,
      PictureUrl: (person, context) => pictureOf(context, person),
      Title: (person, context) => readProfile(context.store, person.id).jobTitle,
      UserProfileProperties: (person, context) =>
        Object.entries(propertiesOf(context, person)).map(([Key, Value]): JsonObject => ({
          Key,
          Value,
          ValueType: 'Edm.String'
        })),
      UserUrl: (person, context) => `${context.origin}/Person.aspx?accountname=${encodeURIComponent(person.login)}`
    });
}

function showProfile({ store }: RequestContext, login: string): Result {
  const person = findPrincipalByLogin(store, login);
  return person === null ? value(null) : node(PROFILE, person);
}

function pictureOf(context: RequestContext, person: Principal): string {
  return `${context.webUrl}/_layouts/15/userphoto.aspx?size=L&accountname=${encodeURIComponent(person.upn)}`;
}

function propertiesOf(context: RequestContext, person: Principal): Readonly<Record<string, string>> {
  const profile: Profile = readProfile(context.store, person.id);
  const [firstName = '', ...otherNames] = person.title.split(' ');
  return {
    AccountName: person.login,
    FirstName: firstName,
    LastName: otherNames.join(' '),
    PreferredName: person.title,
    WorkPhone: profile.workPhone,
    Department: profile.department,
    Title: profile.jobTitle,
    'SPS-Department': profile.department,
    'SPS-JobTitle': profile.jobTitle,
    PictureURL: pictureOf(context, person),
    UserName: person.upn,
    Office: profile.office,
    'SPS-Location': profile.office,
    WorkEmail: person.email,
    'SPS-UserPrincipalName': person.upn
  };
}
