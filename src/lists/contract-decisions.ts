import { contractLogFields, contractLogView } from './contract-log-fields';
import type { ListDefinition } from './list-definition';

/** What a decision can be; kinds are added as those of entries are. */
export const decisionKinds = [
  'answer',
  'settled',
  'dismissed',
  'reattachment',
  'period',
  'published',
  'revision',
  'withdrawal',
  'reopened'
] as const;

/**
 * The append-only log of what the chief of staff's office decided about contracts and comments on them, in a folder per contract. Only
 * the office and owners may add, so that what is here is official, whoever wrote it and whether or not they still work there.
 */
export const contractDecisions = {
  url: 'Lists/CommonGroundContractDecisions',
  kind: 'list',
  title: 'Contract decisions',
  description: "Answers and decisions of the chief of staff's office about contracts: an append-only log.",
  fields: contractLogFields(decisionKinds),
  view: contractLogView,
  versioned: true,
  folders: true,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'chiefsOfStaff', level: 'addAndGrant' },
    { group: 'physicians', level: 'read' }
  ]
} as const satisfies ListDefinition;
