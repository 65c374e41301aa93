import type { ListDefinition } from './list-definition';
import { contractEntries } from './contract-entries';
import { contracts } from './contracts';
import { departments } from './departments';
import { knowledgeArticles } from './knowledge-articles';
import { knowledgeFeedback } from './knowledge-feedback';
import { knowledgeQuestions } from './knowledge-questions';
import { liaisons } from './liaisons';
import { locations } from './locations';

/** Every list of the suite, in an order in which each lookup finds its target already there (a list may look into itself). */
export const allLists: readonly ListDefinition[] = [
  locations,
  liaisons,
  departments,
  contracts,
  contractEntries,
  knowledgeArticles,
  knowledgeQuestions,
  knowledgeFeedback
];

export {
  contractEntries,
  contracts,
  departments,
  knowledgeArticles,
  knowledgeFeedback,
  knowledgeQuestions,
  liaisons,
  locations
};
