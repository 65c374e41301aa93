/** The local SharePoint with the suite's lists as the package declares them, for contract tests (in the Node environment). */
import fs from 'fs';
import path from 'path';
import { createClock } from '../../seeds/clock';
import { buildDepartments } from '../../seeds/directory/departments';
import { buildLiaisons } from '../../seeds/directory/liaisons';
import { buildLocations } from '../../seeds/directory/locations';
import { allPeople } from '../../seeds/people';
import type { SeedSite } from '../../seeds/types';
import { assignmentsOf, buildOwnGroups, buildPermissionLevels, buildSiteGroups } from '../../seeds/site/groups';
import { buildTestPackage } from '../../workbench/server/provisioning/build-test-package';
import { installPackage } from '../../workbench/server/provisioning/install-package';
import { readPackage } from '../../workbench/server/provisioning/open-package';
import { applySeed } from '../../workbench/server/seeding/apply-seed';
import { startTestSharePoint, TEST_NOW, type TestSharePoint } from '../../workbench/server/testing/start-sharepoint';
import { createSiteClock } from '../data/sharepoint/site-clock';
import type { SuiteSite } from '../data/sharepoint/suite-site';
import {
  contractDecisions,
  contractEntries,
  contracts,
  departments,
  knowledgeAnswers,
  knowledgeArticles,
  knowledgeFeedback,
  knowledgeGaps,
  knowledgeQuestions,
  liaisons,
  locations
} from '../lists';

const assets = path.resolve(__dirname, '../../sharepoint/assets');
const elementsPattern = /<Elements[^>]*>([\s\S]*)<\/Elements>/;

export interface TestHospital {
  readonly sharePoint: TestSharePoint;
  /** The site as someone of the demo sees it, by the part of the account before the at sign. */
  siteAs(name: string): SuiteSite;
  close(): Promise<void>;
}

/** The demo's people, groups and directory; contracts and the knowledge bank have their rights and are empty. */
function directorySeed(): SeedSite {
  const clock = createClock(TEST_NOW);
  const rows = [
    { definition: locations, rows: buildLocations(clock) },
    { definition: liaisons, rows: buildLiaisons(clock) },
    { definition: departments, rows: buildDepartments(clock) },
    { definition: contracts, rows: [] },
    { definition: contractEntries, rows: [] },
    { definition: contractDecisions, rows: [] },
    { definition: knowledgeArticles, rows: [] },
    { definition: knowledgeQuestions, rows: [] },
    { definition: knowledgeAnswers, rows: [] },
    { definition: knowledgeFeedback, rows: [] },
    { definition: knowledgeGaps, rows: [] }
  ];
  return {
    title: 'Hospital',
    people: allPeople,
    permissionLevels: buildPermissionLevels(),
    groups: [...buildSiteGroups(allPeople), ...buildOwnGroups(allPeople)],
    lists: rows.map(({ definition, rows: own }) => ({
      url: definition.url,
      rows: own,
      roleAssignments: assignmentsOf(definition)
    }))
  };
}

/**
 * Starts a site with the lists of the package.
 * @param seed What is in them; left out: the demo's directory, and nothing else.
 */
export async function startHospital(seed: SeedSite = directorySeed()): Promise<TestHospital> {
  const sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  const files = fs.readdirSync(assets).map((name) => [name, fs.readFileSync(path.join(assets, name), 'utf8')] as const);
  const elements = files.find(([name]) => name === 'elements.xml')?.[1] ?? '';
  const solution = await buildTestPackage({
    solutionId: '11111111-1111-4111-8111-111111111111',
    version: '1.0.0.0',
    features: [
      {
        id: '22222222-2222-4222-8222-222222222222',
        elementManifests: { 'elements.xml': elementsPattern.exec(elements)?.[1] ?? '' },
        elementFiles: Object.fromEntries(files.filter(([name]) => name !== 'elements.xml'))
      }
    ]
  });
  installPackage(store, await readPackage(solution));
  await applySeed(store, seed);
  const siteAs = (name: string): SuiteSite => {
    const login = `${name}@hospital.example`;
    return {
      sp: sharePoint.as(login),
      webUrl: sharePoint.url,
      webPath: new URL(sharePoint.url).pathname,
      userLogin: login,
      clock: createSiteClock()
    };
  };
  return { sharePoint, siteAs, close: () => sharePoint.close() };
}
