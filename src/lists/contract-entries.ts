import { contractLogFields, contractLogView } from './contract-log-fields';
import type { ListDefinition } from './list-definition';

/** What an entry can be. New kinds may be added at the end; old versions of the suite keep and show kinds they do not know. */
export const entryKinds = [
  'comment',
  'reply',
  'agreement',
  'agreementWithdrawn',
  'settled',
  'revision',
  'withdrawal',
  'reattachment',
  'read'
] as const;

/**
 * The append-only log of what was said and done about contracts. One item is one act; a contract's entries are in a folder of that
 * contract, where physicians may add while its comment period is open. Whoever keeps periods adds too, and changes what may be added;
 * only owners change or remove an item.
 */
export const contractEntries = {
  url: 'Lists/CommonGroundContractEntries',
  kind: 'list',
  title: 'Contract entries',
  description: 'Comments, replies and agreements about contracts: an append-only log.',
  fields: [
    ...contractLogFields(entryKinds),
    {
      name: 'ContractId',
      type: 'Number',
      // As in the rule of the comment period, which names columns by their headings.
      displayName: 'ContractId',
      required: true,
      description:
        'Number of the contract whose folder the entry is in. The list’s validation formula goes by it; an entry that names another contract is not shown.'
    }
  ],
  view: contractLogView,
  versioned: true,
  folders: true,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'chiefsOfStaff', level: 'keepPeriods' },
    { group: 'physicians', level: 'read' }
  ]
} as const satisfies ListDefinition;
