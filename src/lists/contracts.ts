import type { ListDefinition } from './list-definition';

/**
 * The documents physicians comment on. SharePoint's file versions are the contract's versions. Physicians and the chief of staff's
 * office read them, no one else.
 */
export const contracts = {
  url: 'CommonGroundContracts',
  kind: 'library',
  title: 'Contracts',
  description: 'Physician agreements open for shared reading and comment.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Title' },
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
    }
  ],
  view: ['Title', 'ContractYear', 'PeriodOpens', 'PeriodCloses', 'CommentsFrozen'],
  versioned: true,
  folders: true,
  readItems: 'all',
  editItems: 'all',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'chiefsOfStaff', level: 'contribute' },
    { group: 'physicians', level: 'read' }
  ]
} as const satisfies ListDefinition;
