import { buildDepartment, buildLiaison, buildPerson, buildLocation } from '../../testing/directory/build-directory';
import type { Approval } from './approvals';
import { countGaps, coverageGaps, findCoverage } from './coverage';
import { findDependents } from './dependents';
import { indexDirectory } from './directory-index';
import { buildRows, groupRows, isRowInGap, textsOfRow } from './directory-rows';

const today = '2026-03-10';
const approvers = {
  approvingExecutive: buildPerson({ id: 31, name: 'Vera Holm' }),
  approvingCio: buildPerson({ id: 32, name: 'Eleanor Voss' })
};
const approval = (id: number, liaisonId: number, approvedName: string, authorId: number): Approval => ({
  id,
  liaisonId,
  approvedPersonId: undefined,
  approvedName,
  authorId,
  at: '2026-01-01T12:00:00Z',
  isTakenBack: false
});
/** Ana, Ben and Dov are approved by both, Cleo by the executive alone. */
const approvals = [
  ...['Ana', 'Ben', 'Cleo', 'Dov'].map((name, at) => approval(at + 1, at + 1, name, 31)),
  approval(5, 1, 'Ana', 32),
  approval(6, 2, 'Ben', 32),
  approval(7, 4, 'Dov', 32)
];
const indexed = () =>
  indexDirectory({
    approvals,
    locations: [buildLocation({ id: 1, name: 'North Campus' }), buildLocation({ id: 2, name: 'Central Hospital' })],
    liaisons: [
      buildLiaison({
        id: 1,
        name: 'Ana',
        ...approvers,
        backupId: 2,
        verifiedAt: '2026-03-01T12:00:00Z',
        absence: { from: today, until: today }
      }),
      buildLiaison({ id: 2, name: 'Ben', ...approvers, backupId: 1, verifiedAt: '2025-09-01T12:00:00Z' }),
      buildLiaison({
        id: 3,
        name: 'Cleo',
        ...approvers,
        backupId: 9,
        verifiedAt: '2026-03-01T12:00:00Z',
        absence: { from: today }
      }),
      buildLiaison({ id: 4, name: 'Dov', ...approvers, backupId: 4, locationId: 2 })
    ],
    departments: [
      buildDepartment({ id: 1, name: 'Pharmacy', liaisonId: 1 }),
      buildDepartment({ id: 2, name: 'Archive', liaisonId: 9, locationId: 2 }),
      buildDepartment({ id: 3, name: 'Billing', locationId: 2 }),
      buildDepartment({ id: 4, name: 'Clinic', liaisonId: 2, locationId: undefined }),
      buildDepartment({ id: 5, name: 'Pharmacy', liaisonId: 3, locationId: 2 })
    ]
  });
const covered = () => findCoverage(indexed(), today, 'UTC');

describe('findCoverage', () => {
  it.each([
    ['departmentWithoutLiaison', [2, 3]],
    ['accountLeft', []],
    ['awayWithoutCover', [3]],
    ['liaisonWithoutBackup', [3, 4]],
    ['approvalMissing', [3]],
    ['notVerified', [2, 4]]
  ] as const)('finds %s', (gap, ids) => {
    expect(covered()[gap].map(({ id }) => id)).toEqual(ids);
  });

  it('counts every gap', () => {
    expect(countGaps(covered())).toBe(8);
  });

  it("lists a card whose account is gone, and takes her for no one's backup", () => {
    const left = buildLiaison({ id: 2, hasLeft: true, backupId: 1 });
    const found = findCoverage(
      indexDirectory({
        approvals: [],
        locations: [],
        departments: [],
        liaisons: [buildLiaison({ id: 1, backupId: 2 }), left]
      }),
      today,
      'UTC'
    );
    expect(found).toMatchObject({ accountLeft: [left], liaisonWithoutBackup: [{ id: 1 }], awayWithoutCover: [] });
  });

  it('takes a card verified 180 days ago as verified, one of the day before not', () => {
    const verified = (verifiedAt: string) =>
      findCoverage(
        indexDirectory({ approvals: [], locations: [], departments: [], liaisons: [buildLiaison({ verifiedAt })] }),
        today,
        'America/Chicago'
      ).notVerified.length;
    expect(verified('2025-09-11T05:00:00Z')).toBe(0);
    expect(verified('2025-09-11T04:59:00Z')).toBe(1);
  });
});

describe('findDependents', () => {
  it('names the departments and the cards that lose by a removal', () => {
    const lost = findDependents(indexed(), 1);
    expect(lost.departments.map(({ id }) => id)).toEqual([1]);
    expect(lost.backedUp.map(({ id }) => id)).toEqual([2]);
    expect(findDependents(indexed(), 4)).toMatchObject({ departments: [], backedUp: [{ id: 4 }] });
  });
});

describe('buildRows', () => {
  const built = () => buildRows(indexed(), today, 'en-US');

  it('holds every department and the liaisons who serve none, by name', () => {
    expect(built().map((row) => row.key)).toEqual([
      'department-2',
      'department-3',
      'department-4',
      'liaison-4',
      'department-5',
      'department-1'
    ]);
  });

  it('says who answers for a liaison who is away', () => {
    expect(built().at(-1)).toMatchObject({ liaison: { name: 'Ana' }, answering: { liaison: { name: 'Ben' } } });
  });

  it('leaves a removed liaison out', () => {
    expect(built()[0]?.liaison).toBeUndefined();
  });

  it('is found by the one who covers, too', () => {
    expect(
      built()
        .slice(-1)
        .flatMap(textsOfRow)
        .map(({ text }) => text)
    ).toEqual(expect.arrayContaining(['Pharmacy', 'Ana', 'Ben', 'North Campus North']));
  });

  it("is found by everything on it, the department's own name first", () => {
    const row = {
      key: 'department-1',
      name: 'Pharmacy',
      department: buildDepartment({
        name: 'Pharmacy',
        aliases: ['Apothecary', 'Drugs'],
        executive: buildPerson({ name: 'Eve Stone' }),
        executiveTitle: 'VP Care',
        executiveTier: 'VP',
        systems: ['Robot', 'Record']
      }),
      liaison: buildLiaison({ name: 'Ana', jobTitle: 'Director' }),
      answering: { liaison: buildLiaison({ name: 'Ben' }), away: [], next: [] },
      location: buildLocation({ name: 'North Campus', shortName: 'North' })
    };
    expect(textsOfRow(row)).toEqual([
      { text: 'Pharmacy', weight: 6 },
      { text: 'Apothecary Drugs', weight: 5 },
      { text: 'Ana', weight: 5 },
      { text: 'Director', weight: 1 },
      { text: 'Ben', weight: 3 },
      { text: 'Eve Stone', weight: 4 },
      { text: 'VP Care', weight: 2 },
      { text: 'VP', weight: 2 },
      { text: 'Robot Record', weight: 3 },
      { text: 'North Campus North', weight: 2 }
    ]);
    expect(
      textsOfRow({ key: 'department-2', name: 'Archive', department: buildDepartment({ name: 'Archive' }) })
    ).toEqual([{ text: 'Archive', weight: 6 }]);
    expect(
      textsOfRow({ key: 'liaison-1', name: 'Ana', liaison: row.liaison, answering: { away: [], gap: 'noBackup' } })
    ).toEqual([
      { text: 'Ana', weight: 5 },
      { text: 'Director', weight: 1 }
    ]);
  });

  it('puts rows of equal names in the order of their places, what has none first, then of their keys', () => {
    const same = [
      buildDepartment({ id: 5, name: 'Archive', locationId: 1 }),
      buildDepartment({ id: 3, name: 'archive', locationId: 2 }),
      buildDepartment({ id: 2, name: 'Archive', locationId: 2 }),
      buildDepartment({ id: 4, name: 'Archive', locationId: undefined }),
      buildDepartment({ id: 6, name: 'Archive 10', locationId: 2 }),
      buildDepartment({ id: 7, name: 'Archive 9', locationId: 2 })
    ];
    const locations = [
      buildLocation({ id: 1, name: 'North Campus' }),
      buildLocation({ id: 2, name: 'Central Hospital' })
    ];
    const keysOf = (departments: typeof same) =>
      buildRows(indexDirectory({ approvals: [], locations, liaisons: [], departments }), today, 'en-US').map(
        ({ key }) => key
      );
    expect(keysOf(same)).toEqual([
      'department-4',
      'department-2',
      'department-3',
      'department-5',
      'department-7',
      'department-6'
    ]);
    expect(keysOf([...same].reverse())).toEqual(keysOf(same));
  });

  it('groups by place or by liaison, what has none last', () => {
    expect(
      groupRows(built(), { grouping: 'location', locale: 'en-US', isRanked: false }).map(({ key, rows: own }) => [
        key,
        own.length
      ])
    ).toEqual([
      ['place-2', 4],
      ['place-1', 1],
      ['none', 1]
    ]);
    expect(groupRows(built(), { grouping: 'liaison', locale: 'en-US', isRanked: false }).map(({ key }) => key)).toEqual(
      ['liaison-1', 'liaison-2', 'liaison-3', 'liaison-4', 'none']
    );
  });

  it('names each group, and the liaison where it is one', () => {
    const groupsBy = (grouping: 'location' | 'liaison') =>
      groupRows(built(), { grouping, locale: 'en-US', isRanked: false }).map(({ name, liaison }) => [
        name,
        liaison?.id
      ]);
    expect(groupsBy('location')).toEqual([
      ['Central Hospital', undefined],
      ['North Campus', undefined],
      ['', undefined]
    ]);
    expect(groupsBy('liaison')).toEqual([
      ['Ana', 1],
      ['Ben', 2],
      ['Cleo', 3],
      ['Dov', 4],
      ['', undefined]
    ]);
  });

  it('puts the group that concerns the person most first', () => {
    const asked = { grouping: 'location', locale: 'en-US', isRanked: false, ownKey: 'place-1' } as const;
    expect(groupRows(built(), asked).map(({ key }) => key)).toEqual(['place-1', 'place-2', 'none']);
  });

  it('groups what was found by the best row of each group', () => {
    const ranked = [...built()].reverse();
    expect(groupRows(ranked, { grouping: 'location', locale: 'en-US', isRanked: true }).map(({ key }) => key)).toEqual([
      'place-1',
      'place-2',
      'none'
    ]);
  });

  it('filters by what is missing', () => {
    const shown = coverageGaps.map((gap) =>
      built()
        .filter((row) => isRowInGap(row, gap, covered()))
        .map(({ key }) => key)
    );
    expect(shown).toEqual([
      ['department-2', 'department-3'],
      [],
      ['department-5'],
      ['liaison-4', 'department-5'],
      ['department-5'],
      ['department-4', 'liaison-4']
    ]);
  });
});
