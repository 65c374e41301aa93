import type { ListDefinition } from './list-definition';

/**
 * Where the knowledge bank fell short: why an article did not help, and searches that found nothing. People write here what they would
 * not say to everyone, so they read only their own; analysts and owners read all.
 */
export const knowledgeGaps = {
  url: 'Lists/CommonGroundKnowledgeGaps',
  kind: 'list',
  title: 'Knowledge gaps',
  description: 'Why articles did not help, and searches without a result. People see only what they wrote themselves.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Subject', searchable: false },
    {
      name: 'GapKey',
      type: 'Text',
      displayName: 'Gap key',
      required: true,
      indexed: true,
      maxLength: 60,
      searchable: false
    },
    { name: 'ArticleId', type: 'Number', displayName: 'Article', indexed: true },
    { name: 'Reason', type: 'Note', displayName: 'Why not', searchable: false },
    { name: 'SearchWords', type: 'Text', displayName: 'Searched for', indexed: true, searchable: false }
  ],
  view: ['Title', 'ArticleId', 'Reason', 'SearchWords', 'Author', 'Created'],
  hiddenFromSearch: true,
  versioned: false,
  readItems: 'own',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'moderate' },
    { group: 'siteDirectors', level: 'contribute' },
    { group: 'staff', level: 'contribute' },
    { group: 'physicians', level: 'contribute' },
    { group: 'chiefsOfStaff', level: 'contribute' }
  ]
} as const satisfies ListDefinition;
