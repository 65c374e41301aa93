import { executiveTiers } from '../../src/domain/relationships/executive-tier';
import { strengths } from '../../src/lists/liaisons';
import { upnOf } from '../people';
import { executives } from '../people/leadership';
import { moreSiteDirectors } from './large-people';
import { createRandom } from './random';
import { specialties, systems, towns, unitKinds } from './words';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';

const departmentCount = 5000;

/** Sites beyond the four hospitals of the demo. */
export function buildMoreLocations(clock: SeedClock): readonly SeedRow[] {
  return towns.map((town, index) => ({
    key: `site-${index}`,
    author: upnOf('robin.ashdown'),
    created: clock.daysAgo(300, '14:30'),
    fields: {
      Title: `${town} Medical Center`,
      Campus: town,
      StreetAddress: `${100 + index * 7} Main Street`,
      MainPhone: '555-0160',
      TimeZone: index % 3 === 0 ? 'America/Denver' : 'America/Chicago'
    }
  }));
}

/** Cards for the generated site directors; each covers for the next one. */
export function buildMoreLiaisons(clock: SeedClock): readonly SeedRow[] {
  const random = createRandom(11);
  return moreSiteDirectors.map((profile, index) => {
    const verified = clock.daysAgo(1 + random.below(260), '16:00');
    const away = random.chance(0.06) ? -random.below(5) : null;
    return {
      key: `liaison-${index}`,
      author: upnOf('eleanor.voss'),
      created: clock.daysAgo(290, '15:00'),
      modified: verified,
      fields: {
        Title: profile.title,
        Person: { person: profile.upn },
        JobTitle: profile.jobTitle,
        LiaisonLocation: { row: siteAt(index) },
        OfficeRoom: profile.office,
        OnSite: !random.chance(0.05),
        LiaisonPhone: profile.workPhone,
        LiaisonEmail: profile.email,
        ReportsTo: { person: upnOf('nathan.quill') },
        DottedLineTo: { person: random.pick(executives).upn },
        Strengths: strengths.filter((_, place) => place !== index % 4),
        ApprovingExecutive: { person: random.pick(executives).upn },
        ApprovingCio: { person: upnOf('eleanor.voss') },
        Backup: random.chance(0.95) ? { row: `liaison-${(index + 1) % moreSiteDirectors.length}` } : null,
        AwayFrom: away === null ? null : clock.dayInDays(away),
        AwayUntil: away === null ? null : clock.dayInDays(away + 9),
        VerifiedOn: verified
      }
    };
  });
}

/**
 * Departments up to the number given, after those of the demo.
 * @param alreadyThere how many departments the demo has
 */
export function buildMoreDepartments(alreadyThere: number, clock: SeedClock): readonly SeedRow[] {
  const random = createRandom(23);
  return Array.from({ length: departmentCount - alreadyThere }, (_, index) => {
    const specialty = specialties[index % specialties.length] ?? 'Surgery';
    const kind = unitKinds[Math.floor(index / specialties.length) % unitKinds.length] ?? 'Clinic';
    const round = Math.floor(index / (specialties.length * unitKinds.length)) + 1;
    const executive = random.pick(executives);
    return {
      key: `department-${index}`,
      author: upnOf('eleanor.voss'),
      created: clock.daysAgo(280, '15:30'),
      modified: clock.daysAgo(1 + random.below(200), '15:30'),
      fields: {
        Title: `${specialty} ${kind} ${round}`,
        DepartmentLocation: { row: siteAt(round) },
        Aliases: `${specialty} ${round}`,
        Executive: { person: executive.upn },
        ExecutiveTitle: executive.jobTitle,
        ExecutiveTier: random.pick(executiveTiers),
        Liaison: random.chance(0.98) ? { row: `liaison-${random.below(moreSiteDirectors.length)}` } : null,
        Systems: [random.pick(systems), random.pick(systems)]
          .filter((name, place, all) => all.indexOf(name) === place)
          .join('\n'),
        DepartmentPhone: `555-0160 ext. ${2000 + index}`
      }
    };
  });
}

function siteAt(index: number): string {
  return `site-${index % towns.length}`;
}
