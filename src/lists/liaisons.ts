import { directoryAccess } from './directory-access';
import type { ListDefinition } from './list-definition';

/** What a good liaison is strong in; two of the three are enough. */
export const strengths = ['Relationship management', 'Technology', 'Domain expertise'] as const;

/** IT site directors, the people a department turns to. */
export const liaisons = {
  url: 'Lists/CommonGroundLiaisons',
  kind: 'list',
  title: 'Liaisons',
  description: 'IT site directors: who they are, where they sit, who covers for them and who has to approve them.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Name', required: true, indexed: true },
    { name: 'Person', type: 'User', displayName: 'Account', indexed: true },
    { name: 'JobTitle', type: 'Text', displayName: 'Title', required: true },
    {
      name: 'LiaisonLocation',
      type: 'Lookup',
      displayName: 'Site',
      lookupList: 'Lists/CommonGroundLocations',
      required: true,
      indexed: true
    },
    { name: 'OfficeRoom', type: 'Text', displayName: 'Office' },
    { name: 'OnSite', type: 'Boolean', displayName: 'Sits at the site', defaultValue: '1' },
    { name: 'LiaisonPhone', type: 'Text', displayName: 'Phone' },
    { name: 'LiaisonEmail', type: 'Text', displayName: 'Email' },
    { name: 'ReportsTo', type: 'User', displayName: 'Reports to' },
    { name: 'DottedLineTo', type: 'User', displayName: 'Dotted line to' },
    { name: 'Strengths', type: 'MultiChoice', displayName: 'Strengths', choices: strengths },
    { name: 'ApprovingExecutive', type: 'User', displayName: 'Executive who approves' },
    { name: 'ApprovingCio', type: 'User', displayName: 'CIO who approves' },
    { name: 'Backup', type: 'Lookup', displayName: 'Backup', lookupList: 'Lists/CommonGroundLiaisons', indexed: true },
    { name: 'AwayFrom', type: 'Date', displayName: 'Away from', description: 'First day away.' },
    { name: 'AwayUntil', type: 'Date', displayName: 'Away until', description: 'Last day away.' },
    { name: 'VerifiedOn', type: 'DateTime', displayName: 'Card verified', indexed: true }
  ],
  view: ['Title', 'JobTitle', 'LiaisonLocation', 'OfficeRoom', 'LiaisonPhone', 'Backup', 'VerifiedOn'],
  versioned: true,
  readItems: 'all',
  editItems: 'all',
  access: directoryAccess
} as const satisfies ListDefinition;
