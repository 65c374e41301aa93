import type { ListDefinition } from './list-definition';
import { approvals } from './approvals';
import { contractDecisions } from './contract-decisions';
import { contractEntries } from './contract-entries';
import { contractVersions } from './contract-versions';
import { contracts } from './contracts';
import { departments } from './departments';
import { knowledgeAnswers } from './knowledge-answers';
import { knowledgeArticles } from './knowledge-articles';
import { knowledgeFeedback } from './knowledge-feedback';
import { knowledgeGaps } from './knowledge-gaps';
import { knowledgeQuestions } from './knowledge-questions';
import { liaisons } from './liaisons';
import { locations } from './locations';

/** Every list of the suite, in an order in which each lookup finds its target already there (a list may look into itself). */
export const allLists: readonly ListDefinition[] = [
  locations,
  liaisons,
  approvals,
  departments,
  contracts,
  contractVersions,
  contractEntries,
  contractDecisions,
  knowledgeArticles,
  knowledgeQuestions,
  knowledgeAnswers,
  knowledgeFeedback,
  knowledgeGaps
];

export {
  approvals,
  contractDecisions,
  contractEntries,
  contractVersions,
  contracts,
  departments,
  knowledgeAnswers,
  knowledgeArticles,
  knowledgeFeedback,
  knowledgeGaps,
  knowledgeQuestions,
  liaisons,
  locations
};
