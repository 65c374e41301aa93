import {
  allLists,
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
} from '../src/lists';
import { actsByContract } from './contracts/entries';
import { buildDecisionFolders, buildEntryFolders, buildLogs } from './contracts/entry-log';
import { buildContractRows, buildVersionFiles, demoContracts } from './contracts/library';
import { buildDepartments } from './directory/departments';
import { buildApprovals, buildLiaisons } from './directory/liaisons';
import { buildLocations } from './directory/locations';
import { demoArticles } from './knowledge/articles';
import { buildArticles } from './knowledge/build-articles';
import { buildAnswers, buildQuestions } from './knowledge/build-questions';
import { buildFeedback, buildGaps } from './knowledge/feedback';
import { demoQuestions } from './knowledge/questions';
import { assignmentsOf } from './site/groups';
import { shapeOf } from './site/list-shape';
import type { SeedClock } from './clock';
import type { Act } from './contracts/acts';
import type { SeedContract } from './contracts/contract';
import type { SeedList } from './types';

/** What was said about a contract. */
export type Speech = (contract: SeedContract) => readonly Act[];

/** What the people of the demo said. */
export const demoSpeech: Speech = (contract) => actsByContract[contract.key] ?? [];

/**
 * Every list of the suite with its rows and the permissions its definition asks for.
 * @param speech what was said about each contract; that of the demo when left out
 */
export function demoLists(clock: SeedClock, speech: Speech = demoSpeech): readonly SeedList[] {
  const library = demoContracts(clock.contractYear);
  const logs = library.map((contract, index) => buildLogs(contract, index + 1, speech(contract), clock));
  return asSetUp([
    { url: locations.url, rows: buildLocations(clock) },
    { url: liaisons.url, rows: buildLiaisons(clock) },
    { url: approvals.url, rows: buildApprovals(clock) },
    { url: departments.url, rows: buildDepartments(clock) },
    { url: contracts.url, rows: buildContractRows(library, clock) },
    { url: contractVersions.url, files: buildVersionFiles(library, clock) },
    {
      url: contractEntries.url,
      folders: buildEntryFolders(library),
      rows: logs.flatMap(({ entries }) => entries)
    },
    {
      url: contractDecisions.url,
      folders: buildDecisionFolders(library),
      rows: logs.flatMap(({ decisions }) => decisions)
    },
    { url: knowledgeArticles.url, rows: buildArticles(demoArticles, clock) },
    { url: knowledgeQuestions.url, rows: buildQuestions(demoQuestions, clock) },
    { url: knowledgeAnswers.url, rows: buildAnswers(demoQuestions, clock) },
    { url: knowledgeFeedback.url, rows: buildFeedback(demoArticles, clock) },
    { url: knowledgeGaps.url, rows: buildGaps(demoArticles, clock) }
  ]);
}

/** The lists in the order and with the shape and permissions that "Set up this site" gives them. */
export function asSetUp(lists: readonly SeedList[]): readonly SeedList[] {
  return allLists.map((definition) => ({
    ...(lists.find((list) => list.url === definition.url) ?? { url: definition.url }),
    shape: shapeOf(definition),
    roleAssignments: assignmentsOf(definition)
  }));
}
