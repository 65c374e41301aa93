import type { ListDefinition } from './list-definition';

/**
 * The contracts physicians comment on: what they are called, when comments are accepted, who reads them. Their texts are among the
 * published versions, which no change here touches. Physicians and the chief of staff's office read them, no one else.
 */
export const contracts = {
  url: 'Lists/CommonGroundContracts',
  kind: 'list',
  title: 'Contracts',
  description: 'Physician agreements open for shared reading and comment.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Title', required: true },
    { name: 'ContractYear', type: 'Number', displayName: 'Contract year', indexed: true },
    { name: 'ContractSummary', type: 'Note', displayName: 'Summary' },
    { name: 'PeriodOpens', type: 'DateTime', displayName: 'Comments open', indexed: true },
    { name: 'PeriodCloses', type: 'DateTime', displayName: 'Comments close', indexed: true },
    {
      name: 'CommentsFrozen',
      type: 'Boolean',
      displayName: 'Frozen',
      defaultValue: '0',
      description: 'No entries are accepted while a new version is being prepared.'
    },
    {
      name: 'LateEntries',
      type: 'Boolean',
      displayName: 'Late entries',
      defaultValue: '0',
      description: 'Late entries are accepted and marked.'
    },
    {
      name: 'ClosedClauses',
      type: 'Note',
      displayName: 'Clauses not open for comment',
      description: 'One clause to a line: its number, a colon and the reason.'
    },
    {
      name: 'AudienceNames',
      type: 'Note',
      displayName: 'Audience',
      description:
        'Names of the groups the contract is for, one to a line, for readers to see. The permissions of the item decide who they are.'
    },
    {
      name: 'AudienceGroupIds',
      type: 'Note',
      displayName: 'Decided readers',
      description:
        'Who the office decided is to read the contract: "all", or "office" and the numbers of groups on this site. Pages keep permissions in line with it; change it only in the page.'
    }
  ],
  view: ['Title', 'ContractYear', 'PeriodOpens', 'PeriodCloses', 'CommentsFrozen'],
  versioned: false,
  readItems: 'all',
  editItems: 'all',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'chiefsOfStaff', level: 'editAndGrant' },
    { group: 'physicians', level: 'read' }
  ]
} as const satisfies ListDefinition;
