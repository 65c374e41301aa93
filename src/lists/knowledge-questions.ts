import type { ListDefinition } from './list-definition';
import { knowledgeCategories } from './knowledge-articles';

/** What the person who asked can say about what IT did; `withdrawn` asks for nothing any more. */
export const askerWords = ['worked', 'didNotWork', 'withdrawn'] as const;

/** A question, a problem reported as it happens, or good news. */
export const questionKinds = ['question', 'report', 'thanks'] as const;

/** What people ask and report. An item is its author's: what IT does about it is in `knowledgeAnswers`. */
export const knowledgeQuestions = {
  url: 'Lists/CommonGroundKnowledgeQuestions',
  kind: 'list',
  title: 'Knowledge questions',
  description: 'Questions and problem reports, each with the word of the person who asked.',
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
    {
      name: 'QuestionLocation',
      type: 'Lookup',
      displayName: 'Where',
      lookupList: 'Lists/CommonGroundLocations',
      indexed: true
    },
    { name: 'QuestionSystem', type: 'Text', displayName: 'System', indexed: true },
    { name: 'QuestionCategory', type: 'Choice', displayName: 'Category', choices: knowledgeCategories, indexed: true },
    { name: 'TriedSoFar', type: 'Note', displayName: 'Tried so far' },
    {
      name: 'AskerWord',
      type: 'Choice',
      displayName: 'Did it help',
      choices: askerWords,
      description: 'What the person who asked says.'
    },
    {
      name: 'AskerWordAbout',
      type: 'Number',
      displayName: 'Said about answer',
      description: 'Number of the answer the word is about.'
    }
  ],
  view: ['Title', 'QuestionKind', 'AskerWord', 'Author', 'Created'],
  versioned: true,
  attachments: true,
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
