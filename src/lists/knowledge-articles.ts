import type { ListDefinition } from './list-definition';

/** Life of an article; only published ones are offered to readers first. */
export const articleStates = ['draft', 'published', 'inProgress', 'archived'] as const;

/** What articles and questions are about. */
export const knowledgeCategories = [
  'Access and passwords',
  'Clinical applications',
  'Devices and printing',
  'Email and calendar',
  'Imaging',
  'Network and Wi-Fi',
  'Phones and paging',
  'Privacy and security',
  'Remote work',
  'Reports and data'
] as const;

/** Answers worth keeping. */
export const knowledgeArticles = {
  url: 'Lists/CommonGroundKnowledgeArticles',
  kind: 'list',
  title: 'Knowledge articles',
  description: 'Answers worth keeping, each with an owner and a verifier.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Title', required: true, indexed: true },
    { name: 'Summary', type: 'Note', displayName: 'Summary' },
    { name: 'ArticleBody', type: 'RichText', displayName: 'Article' },
    { name: 'ArticleCategory', type: 'Choice', displayName: 'Category', choices: knowledgeCategories, indexed: true },
    { name: 'ArticleSystem', type: 'Text', displayName: 'System', indexed: true },
    {
      name: 'Keywords',
      type: 'Note',
      displayName: 'Keywords',
      description: 'Words people use for this, separated by commas.'
    },
    {
      name: 'ArticleLocation',
      type: 'Lookup',
      displayName: 'Only at',
      lookupList: 'Lists/CommonGroundLocations',
      indexed: true
    },
    {
      name: 'ArticleState',
      type: 'Choice',
      displayName: 'State',
      choices: articleStates,
      defaultValue: 'draft',
      required: true,
      indexed: true
    },
    { name: 'ArticleOwner', type: 'User', displayName: 'Owner', indexed: true },
    { name: 'Verifier', type: 'User', displayName: 'Verifier', indexed: true },
    { name: 'VerifiedOn', type: 'DateTime', displayName: 'Last verified', indexed: true },
    { name: 'ReviewInterval', type: 'Number', displayName: 'Review interval (days)', defaultValue: '180' },
    { name: 'WorkedCount', type: 'Number', displayName: 'Said it worked', defaultValue: '0' },
    { name: 'TriedCount', type: 'Number', displayName: 'Said whether it worked', defaultValue: '0' }
  ],
  view: ['Title', 'ArticleCategory', 'ArticleSystem', 'ArticleState', 'ArticleOwner', 'VerifiedOn'],
  versioned: true,
  attachments: true,
  readItems: 'all',
  editItems: 'all',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'contribute' },
    { group: 'siteDirectors', level: 'contribute' },
    { group: 'staff', level: 'read' },
    { group: 'physicians', level: 'read' },
    { group: 'chiefsOfStaff', level: 'read' }
  ]
} as const satisfies ListDefinition;
