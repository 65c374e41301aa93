import { allLists, contractEntries, contracts, departments, knowledgeArticles, knowledgeFeedback, knowledgeQuestions, liaisons, locations } from '../src/lists';
import { createClock } from './clock';
import { actsByContract } from './contracts/entries';
import { buildEntries, buildEntryFolders } from './contracts/entry-log';
import { buildContractFiles, demoContracts } from './contracts/library';
import { buildDepartments } from './directory/departments';
import { buildLiaisons } from './directory/liaisons';
import { buildLocations } from './directory/locations';
import { demoArticles } from './knowledge/articles';
import { buildArticles } from './knowledge/build-articles';
import { buildQuestions } from './knowledge/build-questions';
import { buildFeedback } from './knowledge/feedback';
import { demoQuestions } from './knowledge/questions';
import { allPeople, switchPeople } from './people';
import { assignmentsOf, buildGroups, buildPermissionLevels } from './site/groups';
import type { SeedClock } from './clock';
import type { SeedList, SeedSite } from './types';

/** `empty`: people and groups only; `demo`: everything worth showing; `large`: the shapes of the demo, by the thousand. */
export type SeedKind = 'empty' | 'demo' | 'large';

const title = 'Larkspur Plains Health';

/**
 * The contents of a site around a base day. The same kind and base day give the same seed, documents included.
 * @param baseDay today in the demo, one fixed day in tests; every date is an offset from it
 */
export function buildSeed(kind: SeedKind, baseDay: Date): SeedSite {
  const clock = createClock(baseDay);
  if (kind === 'empty') return { title, people: switchPeople, permissionLevels: [], groups: buildGroups(switchPeople), lists: [] };
  return {
    title,
    people: allPeople,
    permissionLevels: buildPermissionLevels(),
    groups: buildGroups(allPeople),
    lists: withPermissions(demoLists(clock))
  };
}

function demoLists(clock: SeedClock): readonly SeedList[] {
  const library = demoContracts(clock.contractYear);
  const entries = library.flatMap((contract, index) => buildEntries(contract, index + 1, actsByContract[contract.key] ?? [], clock));
  return [
    { url: locations.url, rows: buildLocations(clock) },
    { url: liaisons.url, rows: buildLiaisons(clock) },
    { url: departments.url, rows: buildDepartments(clock) },
    { url: contracts.url, files: buildContractFiles(library, clock) },
    { url: contractEntries.url, folders: buildEntryFolders(library), rows: entries },
    { url: knowledgeArticles.url, rows: buildArticles(demoArticles, clock) },
    { url: knowledgeQuestions.url, rows: buildQuestions(demoQuestions, clock) },
    { url: knowledgeFeedback.url, rows: buildFeedback(demoArticles, clock) }
  ];
}

/** Every list of the suite with the permissions its definition asks for, whether it has contents or not. */
function withPermissions(lists: readonly SeedList[]): readonly SeedList[] {
  return allLists.map(definition => ({
    ...(lists.find(list => list.url === definition.url) ?? { url: definition.url }),
    roleAssignments: assignmentsOf(definition)
  }));
}
