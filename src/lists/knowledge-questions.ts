import type { ListDefinition } from './list-definition';
import { knowledgeCategories } from './knowledge-articles';

/** Stages of getting a question or report answered and confirmed. */
export const questionStates = [
  'new',
  'assigned',
  'answered',
  'worked',
  'didNotWork',
  'duplicate',
  'withdrawn'
] as const;

/** A question, a problem reported as it happens, or good news. */
export const questionKinds = ['question', 'report', 'thanks'] as const;

/** What people ask and report, with the work of answering it. */
export const knowledgeQuestions = {
  url: 'Lists/KnowledgeQuestions',
  kind: 'list',
  title: 'Knowledge questions',
  description: 'Questions and problem reports, and how each was followed through.',
  fields: [
    { name: 'Title', type: 'Text', displayName: 'What happened', required: true },
    {
      name: 'QuestionKey',
      type: 'Text',
      displayName: 'Question key',
      required: true,
      indexed: true,
      maxLength: 40,
      searchable: false
    },
    {
      name: 'QuestionKind',
      type: 'Choice',
      displayName: 'Kind',
      choices: questionKinds,
      defaultValue: 'question',
      required: true,
      indexed: true
    },
    { name: 'Details', type: 'Note', displayName: 'Details' },
    { name: 'HappenedOn', type: 'DateTime', displayName: 'When' },
    { name: 'QuestionLocation', type: 'Lookup', displayName: 'Where', lookupList: 'Lists/Locations', indexed: true },
    { name: 'QuestionSystem', type: 'Text', displayName: 'System', indexed: true },
    { name: 'QuestionCategory', type: 'Choice', displayName: 'Category', choices: knowledgeCategories, indexed: true },
    { name: 'TriedSoFar', type: 'Note', displayName: 'Tried so far' },
    {
      name: 'QuestionState',
      type: 'Choice',
      displayName: 'State',
      choices: questionStates,
      defaultValue: 'new',
      required: true,
      indexed: true
    },
    { name: 'AssignedPerson', type: 'User', displayName: 'Assigned to', indexed: true },
    { name: 'Answer', type: 'Note', displayName: 'Answer' },
    { name: 'AnsweredBy', type: 'User', displayName: 'Answered by' },
    { name: 'AnsweredOn', type: 'DateTime', displayName: 'Answered', indexed: true },
    { name: 'ConfirmedOn', type: 'DateTime', displayName: 'Confirmed' },
    {
      name: 'RelatedArticle',
      type: 'Lookup',
      displayName: 'Article',
      lookupList: 'Lists/KnowledgeArticles',
      indexed: true
    },
    { name: 'DuplicateOf', type: 'Number', displayName: 'Duplicate of', indexed: true }
  ],
  view: ['Title', 'QuestionKind', 'QuestionState', 'AssignedPerson', 'Author', 'Created'],
  versioned: true,
  attachments: true,
  readItems: 'all',
  editItems: 'own',
  access: [
    { group: 'owners', level: 'fullControl' },
    { group: 'analysts', level: 'moderate' },
    { group: 'siteDirectors', level: 'moderate' },
    { group: 'staff', level: 'contribute' },
    { group: 'physicians', level: 'contribute' },
    { group: 'chiefsOfStaff', level: 'contribute' },
    { group: 'visitors', level: 'read' }
  ]
} as const satisfies ListDefinition;
