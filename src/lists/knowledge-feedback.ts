import type { ListDefinition } from './list-definition';

/** Whether an article worked for someone. */
export const feedbackOutcomes = ['worked', 'didNotWork'] as const;

/** Whether articles worked, which everyone may count; what people say with it is in `knowledgeGaps`. */
export const knowledgeFeedback = {
  url: 'Lists/CommonGroundKnowledgeFeedback',
  kind: 'list',
  title: 'Knowledge feedback',
  description: 'Whether an article worked for someone.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Subject' },
    {
      name: 'FeedbackKey',
      type: 'Text',
      displayName: 'Feedback key',
      required: true,
      indexed: true,
      maxLength: 60,
      searchable: false
    },
    { name: 'ArticleId', type: 'Number', displayName: 'Article', indexed: true },
    {
      name: 'Outcome',
      type: 'Choice',
      displayName: 'Outcome',
      required: true,
      choices: feedbackOutcomes,
      indexed: true
    }
  ],
  view: ['Title', 'ArticleId', 'Outcome', 'Author', 'Created'],
  versioned: false,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'contribute' },
    { group: 'siteDirectors', level: 'contribute' },
    { group: 'staff', level: 'contribute' },
    { group: 'physicians', level: 'contribute' },
    { group: 'chiefsOfStaff', level: 'contribute' }
  ]
} as const satisfies ListDefinition;
