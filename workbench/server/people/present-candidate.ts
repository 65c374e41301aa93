import type { JsonObject } from '../protocol/json';
import { principalTypes } from '../principals/schema';
import type { Candidate } from './find-people';

/** One suggestion as `clientPeoplePickerSearchUser` writes it. */
export function presentCandidate(candidate: Candidate): JsonObject {
  return candidate.principal.type === principalTypes.user ? presentUser(candidate) : presentGroup(candidate);
}

/** What `clientPeoplePickerResolveUser` answers for a text that names no one, or more than one. */
export function presentUnresolved(text: string, matches: readonly Candidate[]): JsonObject {
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    ProviderName: '',
    ProviderDisplayName: '',
    EntityData: {},
    MultipleMatches: matches.map(presentCandidate)
  };
}

function presentUser({ principal, profile }: Candidate): JsonObject {
  return {
    Key: principal.login,
    DisplayText: principal.title,
    IsResolved: true,
    Description: principal.upn,
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False',
      Title: profile.jobTitle,
      Email: principal.email,
      MobilePhone: '',
      ObjectId: '',
      Department: profile.department
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant'
  };
}

function presentGroup({ principal }: Candidate): JsonObject {
  const isSharePointGroup = principal.type === principalTypes.sharePointGroup;
  return {
    Key: isSharePointGroup ? principal.title : principal.login,
    DisplayText: principal.title,
    IsResolved: true,
    Description: principal.title,
    EntityType: isSharePointGroup ? 'SPGroup' : 'FormsRole',
    EntityData: isSharePointGroup
      ? { SPGroupID: String(principal.id), AccountName: principal.title, PrincipalType: 'SharePointGroup' }
      : { PrincipalType: 'SecurityGroup' },
    MultipleMatches: [],
    ProviderName: '',
    ProviderDisplayName: isSharePointGroup ? 'SharePoint Group' : 'All Users'
  };
}
