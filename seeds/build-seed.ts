import { createClock } from './clock';
import { demoLists } from './demo-lists';
import { largeLists } from './large/large-lists';
import { morePhysicians, moreSiteDirectors } from './large/large-people';
import { directoryPeople, medicalStaff } from './site/organization';
import { allPeople } from './people';
import { demoPages } from './site/pages';
import { buildOwnGroups, buildPermissionLevels, buildSiteGroups } from './site/groups';
import type { SeedSite } from './types';

/** `empty`: a site as Microsoft makes it, in an organization with people and a group of its physicians; `demo`: everything worth showing; `large`: the shapes of the demo, by the thousand. */
export type SeedKind = 'empty' | 'demo' | 'large';

const title = 'Larkspur Plains Health';

/**
 * The contents of a site around a base day. The same kind and base day give the same seed, documents included.
 * @param baseDay today in the demo, one fixed day in tests; every date is an offset from it
 */
export function buildSeed(kind: SeedKind, baseDay: Date): SeedSite {
  const clock = createClock(baseDay);
  switch (kind) {
    case 'empty':
      return {
        title,
        people: directoryPeople,
        directoryGroups: [medicalStaff],
        permissionLevels: [],
        groups: buildSiteGroups(directoryPeople),
        lists: []
      };
    case 'demo':
      return {
        title,
        people: allPeople,
        permissionLevels: buildPermissionLevels(),
        groups: [...buildSiteGroups(allPeople), ...buildOwnGroups(allPeople)],
        lists: demoLists(clock),
        pages: demoPages
      };
    case 'large': {
      const people = [...allPeople, ...morePhysicians, ...moreSiteDirectors];
      const own = buildOwnGroups(people, {
        staff: [...morePhysicians, ...moreSiteDirectors],
        physicians: morePhysicians,
        siteDirectors: moreSiteDirectors
      });
      const groups = [...buildSiteGroups(people), ...own];
      return {
        title,
        people,
        permissionLevels: buildPermissionLevels(),
        groups,
        lists: largeLists(clock),
        pages: demoPages
      };
    }
  }
}
