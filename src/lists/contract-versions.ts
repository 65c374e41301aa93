import type { ListDefinition } from './list-definition';

/**
 * The published versions of contracts: in a folder for each contract one file for each version, under its number. The chief of staff's
 * office adds files and changes none; which of them are versions is said in the decisions.
 */
export const contractVersions = {
  url: 'CommonGroundContractVersions',
  kind: 'library',
  title: 'Contract versions',
  description: 'Published versions of contracts. They are added in the web part and never change.',
  fields: [
    {
      name: 'VersionRemarks',
      type: 'Note',
      displayName: 'Remarks',
      searchable: false,
      description: 'For owners, e.g. why a copy was removed or restored. Readers are shown nothing of it.'
    }
  ],
  view: ['VersionRemarks', 'Author', 'Created'],
  versioned: true,
  folders: true,
  readItems: 'all',
  editItems: 'all',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'chiefsOfStaff', level: 'addAndGrant' },
    { group: 'physicians', level: 'read' }
  ]
} as const satisfies ListDefinition;
