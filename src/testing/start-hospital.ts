/** The local SharePoint set up for the suite, for contract tests (in the Node environment). */
import { createClock } from '../../seeds/clock';
import { asSetUp } from '../../seeds/demo-lists';
import { buildDepartments } from '../../seeds/directory/departments';
import { buildApprovals, buildLiaisons } from '../../seeds/directory/liaisons';
import { buildLocations } from '../../seeds/directory/locations';
import { allPeople } from '../../seeds/people';
import { demoPages } from '../../seeds/site/pages';
import type { SeedSite } from '../../seeds/types';
import { buildOwnGroups, buildPermissionLevels, buildSiteGroups } from '../../seeds/site/groups';
import { applySeed } from '../../workbench/server/seeding/apply-seed';
import { startTestSharePoint, TEST_NOW, type TestSharePoint } from '../../workbench/server/testing/start-sharepoint';
import { createSiteClock } from '../data/sharepoint/site-clock';
import type { SuiteSite } from '../data/sharepoint/suite-site';
import { approvals, departments, liaisons, locations } from '../lists';

export interface TestHospital {
  readonly sharePoint: TestSharePoint;
  /** The site as someone of the demo sees it, by the part of the account before the at sign. */
  siteAs(name: string): SuiteSite;
  close(): Promise<void>;
}

/** The demo's people, groups, pages and directory; contracts and the knowledge bank have their rights and are empty. */
export function directorySeed(): SeedSite {
  const clock = createClock(TEST_NOW);
  return {
    title: 'Hospital',
    people: allPeople,
    permissionLevels: buildPermissionLevels(),
    groups: [...buildSiteGroups(allPeople), ...buildOwnGroups(allPeople)],
    lists: asSetUp([
      { url: locations.url, rows: buildLocations(clock) },
      { url: liaisons.url, rows: buildLiaisons(clock) },
      { url: approvals.url, rows: buildApprovals(clock) },
      { url: departments.url, rows: buildDepartments(clock) }
    ]),
    pages: demoPages
  };
}

/**
 * Starts a site that has been set up.
 * @param seed What is in them; left out: the demo's directory, and nothing else.
 */
export async function startHospital(seed: SeedSite = directorySeed()): Promise<TestHospital> {
  const sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  await applySeed(store, seed);
  const siteAs = (name: string): SuiteSite => {
    const login = `${name}@hospital.example`;
    return {
      sp: sharePoint.as(login),
      webUrl: sharePoint.url,
      webPath: new URL(sharePoint.url).pathname,
      userLogin: login,
      nameOfDeparted: 'Someone who left',
      clock: createSiteClock()
    };
  };
  return { sharePoint, siteAs, close: () => sharePoint.close() };
}
