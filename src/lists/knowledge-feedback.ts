import type { ListDefinition } from './list-definition';

/** `worked` and `didNotWork` are about an article; `noResult` is a search that found nothing. */
export const feedbackOutcomes = ['worked', 'didNotWork', 'noResult'] as const;

/** Whether articles worked, and searches that found nothing. */
export const knowledgeFeedback = {
  url: 'Lists/KnowledgeFeedback',
  kind: 'list',
  title: 'Knowledge feedback',
  description: 'Whether an article worked for someone, why not, and searches without a result.',
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
    },
    { name: 'Reason', type: 'Note', displayName: 'Why not' },
    { name: 'SearchWords', type: 'Text', displayName: 'Searched for', indexed: true }
  ],
  view: ['Title', 'ArticleId', 'Outcome', 'Reason', 'Author', 'Created'],
  versioned: false,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'moderate' },
    { group: 'siteDirectors', level: 'contribute' },
    { group: 'staff', level: 'contribute' },
    { group: 'physicians', level: 'contribute' },
    { group: 'chiefsOfStaff', level: 'contribute' },
    { group: 'visitors', level: 'read' }
  ]
} as const satisfies ListDefinition;
