import type { ListDefinition } from './list-definition';

/** An approval can be taken back; the last word of a person counts. */
export const approvalKinds = ['approved', 'takenBack'] as const;

/**
 * Who approved whose card: an append-only list to which every member of staff may add, since executives are staff like everyone. An
 * item says only what its author approves, and counts where the card names that author as one who approves.
 */
export const approvals = {
  url: 'Lists/CommonGroundApprovals',
  kind: 'list',
  title: 'Approvals',
  description: 'Approvals of IT liaisons, each added by the person who approves.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Liaison' },
    { name: 'LiaisonId', type: 'Number', displayName: 'Card', required: true, indexed: true },
    { name: 'ApprovedPerson', type: 'User', displayName: 'Account of the liaison' },
    { name: 'ApprovalKind', type: 'Choice', displayName: 'Kind', choices: approvalKinds, required: true }
  ],
  view: ['Title', 'ApprovalKind', 'ApprovedPerson', 'Author', 'Created'],
  versioned: true,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'siteDirectors', level: 'append' },
    { group: 'analysts', level: 'append' },
    { group: 'staff', level: 'append' },
    { group: 'physicians', level: 'append' },
    { group: 'chiefsOfStaff', level: 'append' }
  ]
} as const satisfies ListDefinition;
