import type { ListDefinition } from './list-definition';

/** What IT can do about a question. */
export const followUpKinds = ['assign', 'release', 'answer', 'markDuplicate'] as const;

/**
 * What IT did about each question: an append-only list that only IT may add to. What is in it is IT's because SharePoint let it in, and
 * who did it is its author; nothing an asker writes is read from here.
 */
export const knowledgeAnswers = {
  url: 'Lists/CommonGroundKnowledgeAnswers',
  kind: 'list',
  title: 'Knowledge answers',
  description: 'What IT did about each question: who took it, what was answered, and by whom.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'Question' },
    { name: 'AskedWords', type: 'Note', displayName: 'As it was asked' },
    { name: 'QuestionId', type: 'Number', displayName: 'Question number', required: true, indexed: true },
    { name: 'FollowUpKind', type: 'Choice', displayName: 'Kind', choices: followUpKinds, required: true },
    { name: 'Answer', type: 'Note', displayName: 'Answer' },
    { name: 'AssignedPerson', type: 'User', displayName: 'Assigned to' },
    {
      name: 'RelatedArticle',
      type: 'Lookup',
      displayName: 'Article',
      lookupList: 'Lists/CommonGroundKnowledgeArticles'
    },
    { name: 'DuplicateOf', type: 'Number', displayName: 'Duplicate of' }
  ],
  view: ['QuestionId', 'Title', 'FollowUpKind', 'Answer', 'AssignedPerson', 'Author', 'Created'],
  versioned: true,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'append' },
    { group: 'siteDirectors', level: 'append' },
    { group: 'staff', level: 'read' },
    { group: 'physicians', level: 'read' },
    { group: 'chiefsOfStaff', level: 'read' }
  ]
} as const satisfies ListDefinition;
