import * as fc from 'fast-check';
import {
  buildDepartment,
  buildDirectory,
  buildLiaison,
  buildPerson,
  buildLocation
} from '../../testing/directory/build-directory';
import { addDays } from '../time/calendar-day';
import type { Directory } from './directory';
import { indexDirectory } from './directory-index';
import { isAwayOn, isThereOn } from './absence';
import { resolveLiaison } from './resolve-liaison';

const today = '2026-03-10';
const north = buildLocation({ id: 1, name: 'North Campus', shortName: 'North' });
const central = buildLocation({ id: 2, name: 'Central Hospital', shortName: 'Central' });
const willow = buildLocation({ id: 3, name: 'Willow Bend Hospital', shortName: 'Willow Bend' });

const directory: Directory = {
  approvals: [],
  locations: [north, central, willow],
  liaisons: [
    buildLiaison({ id: 1, name: 'Ana Ruiz', backupId: 2 }),
    buildLiaison({ id: 2, name: 'Ben Otero', backupId: 1 }),
    buildLiaison({ id: 3, name: 'Cleo Marsh', backupId: 1, absence: { from: '2026-03-08', until: '2026-03-12' } }),
    buildLiaison({
      id: 4,
      name: 'Dov Katz',
      absence: { from: '2026-03-10' },
      reportsTo: buildPerson({ name: 'Eve Stone' })
    })
  ],
  departments: [
    buildDepartment({ id: 10, name: 'Cardiology', locationId: 1, liaisonId: 1, aliases: ['Heart Center', 'Cath Lab'] }),
    buildDepartment({
      id: 11,
      name: 'Emergency Department',
      locationId: 1,
      liaisonId: 1,
      aliases: ['ED', 'Emergency Medicine']
    }),
    buildDepartment({ id: 12, name: 'Emergency Department', locationId: 2, liaisonId: 2 }),
    buildDepartment({ id: 13, name: 'Pharmacy', locationId: 1, liaisonId: 3 }),
    buildDepartment({ id: 14, name: 'Pharmacy', locationId: 2, liaisonId: 2 }),
    buildDepartment({ id: 15, name: 'Labor & Delivery', locationId: 2, liaisonId: 4, aliases: ['Maternité'] }),
    buildDepartment({ id: 16, name: 'Home Health', locationId: 3, aliases: ['-'] }),
    buildDepartment({ id: 17, name: 'Archive', locationId: 3, liaisonId: 99 }),
    buildDepartment({ id: 18, name: 'Radiology', locationId: 1, liaisonId: 1 }),
    buildDepartment({ id: 19, name: 'Radiology', locationId: 2, liaisonId: 1 }),
    buildDepartment({ id: 20, name: 'Imaging', locationId: 3, liaisonId: 2, aliases: ['Radiology'] }),
    buildDepartment({ id: 21, name: 'Department', locationId: 3, liaisonId: 2 })
  ]
};
const indexed = () => indexDirectory(directory);
const ask = (department: string, office = '', day = today) => resolveLiaison(indexed(), { department, office }, day);

describe('resolveLiaison', () => {
  it.each([
    ['the title as it is', 'Cardiology', '', 'title', [10]],
    ['the title in another case', 'CARDIOLOGY', '', 'title', [10]],
    ['the title with spaces around it', '  cardiology ', '', 'title', [10]],
    ['"Dept. of" before the title', 'Dept. of Cardiology', '', 'titleCore', [10]],
    ['"Department" behind the title', 'Cardiology Department', '', 'titleCore', [10]],
    ['a title that says "Department" itself', 'Emergency', 'North Campus, ED 3', 'titleCore', [11]],
    ['"and" for an ampersand', 'labor and delivery', '', 'title', [15]],
    ['an alias', 'Heart Center', '', 'alias', [10]],
    ['an alias in other punctuation', 'cath-lab', '', 'alias', [10]],
    ['an alias without its accent', 'maternite', '', 'alias', [15]],
    ['"The ... Department" around an alias', 'The Heart Center Department', '', 'aliasCore', [10]],
    ['a place behind the title', 'Pharmacy - Central Hospital', '', 'title', [14]],
    ['a short place before the title', 'North Pharmacy', '', 'title', [13]],
    ['a place behind a title in other words', 'Dept. of Pharmacy, Central', '', 'titleCore', [14]],
    ['a department named with small words only', 'Department', '', 'title', [21]]
  ])('recognizes %s', (_, department, office, by, ids) => {
    const found = ask(department, office);
    expect('match' in found && found.match.by).toBe(by);
    expect('match' in found && found.match.departments.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['Central Hospital, 3 South', 12],
    ['Building B, North', 11],
    ['north campus', 11]
  ])('lets the office "%s" decide between departments of one name', (office, id) => {
    const found = ask('Emergency Department', office);
    expect(found).toMatchObject({
      kind: 'answered',
      match: { isDecidedByOffice: true, isElsewhere: false, departments: [{ id }] }
    });
  });

  it('reads an office from its beginning, where the location is', () => {
    expect(ask('Emergency Department', 'Central Hospital, North wing')).toMatchObject({
      match: { departments: [{ id: 12 }] }
    });
  });

  it('prefers an alias at the place of the office to a title elsewhere', () => {
    expect(ask('Radiology', 'Willow Bend, Imaging 3')).toMatchObject({
      kind: 'answered',
      match: { by: 'alias', departments: [{ id: 20 }] }
    });
  });

  it('takes the only department of a name wherever the person sits, and says that it is elsewhere', () => {
    expect(ask('Cardiology', 'Willow Bend, Clinic 2')).toMatchObject({
      kind: 'answered',
      match: { isElsewhere: true, departments: [{ id: 10 }] }
    });
  });

  it('needs no decision between departments that one liaison serves', () => {
    expect(ask('Radiology')).toMatchObject({
      kind: 'answered',
      answering: { name: 'Ana Ruiz' },
      match: { departments: [{ id: 18 }, { id: 19 }] }
    });
  });

  it('lets what the person picked win over the profile', () => {
    const found = resolveLiaison(indexed(), { department: 'Cardiology', office: '', chosenDepartmentId: 14 }, today);
    expect(found).toMatchObject({ kind: 'answered', match: { by: 'chosen' }, answering: { name: 'Ben Otero' } });
  });

  it('falls back on the profile when the department picked is gone', () => {
    const found = resolveLiaison(indexed(), { department: 'Cardiology', office: '', chosenDepartmentId: 999 }, today);
    expect(found).toMatchObject({ kind: 'answered', match: { by: 'title' } });
  });

  it('answers with the primary when she is there', () => {
    expect(ask('Cardiology')).toMatchObject({ kind: 'answered', answering: { id: 1 }, primary: { id: 1 }, away: [] });
  });

  it('answers with the backup from the first to the last day away, and no longer', () => {
    const answering = ['2026-03-07', '2026-03-08', '2026-03-12', '2026-03-13'].map((day) => {
      const found = ask('Pharmacy', 'North Campus', day);
      return found.kind === 'answered' ? found.answering.id : undefined;
    });
    expect(answering).toEqual([3, 1, 1, 3]);
  });

  it('names everyone who was asked before the one who answers', () => {
    const chain = {
      ...directory,
      liaisons: directory.liaisons.map((liaison) =>
        liaison.id === 1 ? { ...liaison, absence: { until: today } } : liaison
      )
    };
    const found = resolveLiaison(indexDirectory(chain), { department: 'Pharmacy', office: 'North Campus' }, today);
    expect(found).toMatchObject({
      kind: 'answered',
      answering: { id: 2 },
      primary: { id: 3 },
      away: [{ id: 3 }, { id: 1 }]
    });
  });

  it.each([
    ['a profile without department', '', '', 'departmentNotGiven', { kind: 'asker' }],
    ['a profile with blanks for a department', '  ', '', 'departmentNotGiven', { kind: 'asker' }],
    [
      'a profile with a dash for a department, though an alias is one, too',
      '--',
      '',
      'departmentNotGiven',
      { kind: 'asker' }
    ],
    ['a department no one entered', 'Astronomy', '', 'departmentUnknown', { kind: 'asker' }],
    ['a name that is only alike', 'Cardiologi', '', 'departmentUnknown', { kind: 'asker' }],
    ['a name at several places', 'Emergency Department', '', 'departmentAmbiguous', { kind: 'asker' }],
    [
      'a name at several places and an office at none of them',
      'Pharmacy',
      'Willow Bend, 1',
      'departmentAmbiguous',
      { kind: 'asker' }
    ],
    ['a department without liaison', 'Home Health', '', 'noLiaison', { kind: 'editors' }],
    ['a department whose liaison was removed', 'Archive', '', 'liaisonRemoved', { kind: 'editors' }],
    [
      'a liaison away without backup',
      'Labor & Delivery',
      '',
      'noBackup',
      { kind: 'supervisor', person: { name: 'Eve Stone' } }
    ]
  ])('says for %s why no one answers and who can fix it', (_, department, office, reason, resolvableBy) => {
    expect(ask(department, office)).toMatchObject({ kind: 'unanswered', reason, resolvableBy });
  });

  it('lists the departments an ambiguous name may mean', () => {
    expect(ask('Emergency Department')).toMatchObject({ candidates: [{ id: 11 }, { id: 12 }] });
  });

  it('asks what is known of where the person is when the office names no place, and never against the office', () => {
    const found = (office: string, locationId: number | undefined) =>
      resolveLiaison(indexed(), { department: 'Emergency Department', office, locationId }, today);
    expect(found('Room 3', 2)).toMatchObject({ match: { departments: [{ id: 12 }], isDecidedByOffice: true } });
    expect(found('North Campus', 2)).toMatchObject({ match: { departments: [{ id: 11 }] } });
    expect(found('', 99)).toMatchObject({ reason: 'departmentAmbiguous' });
  });

  it('lets the office decide between departments at two places that go by one alias', () => {
    const heart = { aliases: ['Heart Center'] };
    const two = indexDirectory({
      ...directory,
      departments: [
        buildDepartment({ id: 1, name: 'Cardiology', locationId: 1, liaisonId: 1, ...heart }),
        buildDepartment({ id: 2, name: 'Cardiac Care', locationId: 2, liaisonId: 2, ...heart })
      ]
    });
    expect(resolveLiaison(two, { department: 'heart center', office: 'Central, 2' }, today)).toMatchObject({
      answering: { id: 2 },
      match: { by: 'alias', isDecidedByOffice: true }
    });
    expect(resolveLiaison(two, { department: 'heart center', office: '' }, today)).toMatchObject({
      reason: 'departmentAmbiguous',
      candidates: [{ id: 1 }, { id: 2 }]
    });
  });

  const away = { from: today, until: today };
  const answerOf = (liaisons: Directory['liaisons']) => {
    const small = buildDirectory({ liaisons, departments: [buildDepartment({ liaisonId: 1 })] });
    return resolveLiaison(indexDirectory(small), { department: 'Cardiology', office: '' }, today);
  };

  it.each([
    ['a liaison whose approvals are missing', [buildLiaison({ id: 1 })], 1, []],
    [
      'the backup of a liaison who left',
      [buildLiaison({ id: 1, hasLeft: true, backupId: 2 }), buildLiaison({ id: 2 })],
      2,
      []
    ],
    [
      "the backup's backup when the backup left",
      [
        buildLiaison({ id: 1, absence: away, backupId: 2 }),
        buildLiaison({ id: 2, hasLeft: true, backupId: 3 }),
        buildLiaison({ id: 3 })
      ],
      3,
      []
    ],
    [
      'a liaison, and who would be next, without those who are away',
      [
        buildLiaison({ id: 1, backupId: 2 }),
        buildLiaison({ id: 2, absence: away, backupId: 3 }),
        buildLiaison({ id: 3, backupId: 1 })
      ],
      1,
      [3]
    ],
    ['a liaison whose absence begins tomorrow', [buildLiaison({ id: 1, absence: { from: addDays(today, 1) } })], 1, []],
    [
      'a liaison whose absence ended yesterday',
      [buildLiaison({ id: 1, absence: { until: addDays(today, -1) } })],
      1,
      []
    ],
    [
      'a liaison whose absence ends before it begins',
      [buildLiaison({ id: 1, absence: { from: addDays(today, 1), until: addDays(today, -1) } })],
      1,
      []
    ],
    [
      'the backup of a liaison who is away for an open time',
      [buildLiaison({ id: 1, backupId: 2, absence: { from: addDays(today, -400) } }), buildLiaison({ id: 2 })],
      2,
      []
    ]
  ])('answers with %s', (_, liaisons, id, next) => {
    expect(answerOf(liaisons)).toMatchObject({
      kind: 'answered',
      answering: { id },
      next: next.map((nextId) => ({ id: nextId }))
    });
  });

  it('asks the editors when a liaison left and no one covers', () => {
    const left = buildLiaison({ id: 1, hasLeft: true, reportsTo: buildPerson() });
    expect(answerOf([left])).toMatchObject({
      kind: 'unanswered',
      reason: 'liaisonLeft',
      resolvableBy: { kind: 'editors' },
      primary: { id: 1 },
      away: [{ id: 1 }]
    });
  });

  it.each([
    ['its backup was removed', [buildLiaison({ id: 1, backupId: 7, absence: away })], 'backupRemoved'],
    ['it is its own backup', [buildLiaison({ id: 1, backupId: 1, absence: away })], 'everyoneAway'],
    [
      "two away are each other's backup",
      [buildLiaison({ id: 1, backupId: 2, absence: away }), buildLiaison({ id: 2, backupId: 1, absence: away })],
      'everyoneAway'
    ]
  ])('ends when a liaison is away and %s', (_, liaisons, reason) => {
    expect(answerOf(liaisons)).toMatchObject({
      kind: 'unanswered',
      reason,
      resolvableBy: { kind: 'editors' },
      away: liaisons.map(({ id }) => ({ id }))
    });
  });
});

const days = fc.integer({ min: -5, max: 5 }).map((offset) => addDays(today, offset));
const absences = fc.option(
  fc.record({ from: fc.option(days, { nil: undefined }), until: fc.option(days, { nil: undefined }) }),
  { nil: undefined }
);
const ids = fc.integer({ min: 1, max: 6 });
const anyDirectory = fc.record({
  approvals: fc.constant([]),
  liaisons: fc
    .uniqueArray(
      fc.record({ id: ids, backupId: fc.option(ids, { nil: undefined }), absence: absences, hasLeft: fc.boolean() }),
      { selector: ({ id }) => id }
    )
    .map((facts) => facts.map(buildLiaison)),
  departments: fc
    .uniqueArray(
      fc.record({
        id: ids,
        name: fc.constantFrom('Pharmacy', 'Radiology', 'Emergency Department'),
        locationId: fc.constantFrom(1, 2, 3),
        liaisonId: fc.option(ids, { nil: undefined })
      }),
      { selector: ({ id }) => id }
    )
    .map((facts) => facts.map(buildDepartment)),
  locations: fc.constant([north, central, willow])
});
const anyAsker = fc.record({
  department: fc.constantFrom('', 'pharmacy', 'Dept. of Radiology', 'Emergency', 'Astronomy', 'Pharmacy North'),
  office: fc.constantFrom('', 'North Campus, 1', 'Central', 'Willow Bend'),
  locationId: fc.option(fc.constantFrom(1, 2, 3, 4), { nil: undefined }),
  chosenDepartmentId: fc.option(ids, { nil: undefined })
});

describe('resolveLiaison, for any directory', () => {
  it('ends, and never answers with someone who is away', () => {
    fc.assert(
      fc.property(anyDirectory, anyAsker, days, (any, asker, day) => {
        const found = resolveLiaison(indexDirectory(any), asker, day);
        if (found.kind === 'answered')
          expect([found.answering, ...found.next].every((liaison) => isThereOn(liaison, day))).toBe(true);
      })
    );
  });

  it('asks no one twice, and the primary first', () => {
    fc.assert(
      fc.property(anyDirectory, anyAsker, days, (any, asker, day) => {
        const found = resolveLiaison(indexDirectory(any), asker, day);
        if (!('away' in found)) return;
        const asked = found.kind === 'answered' ? [...found.away, found.answering, ...found.next] : found.away;
        expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
        expect(found.away.every(({ absence, hasLeft }) => hasLeft || isAwayOn(absence, day))).toBe(true);
        if (found.away.length > 0) expect(found.away[0]).toBe(found.primary);
      })
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyDirectory, anyAsker, days, (any, asker, day) => {
        const turned = {
          approvals: [],
          locations: [...any.locations].reverse(),
          liaisons: [...any.liaisons].reverse(),
          departments: [...any.departments].reverse()
        };
        expect(resolveLiaison(indexDirectory(turned), asker, day)).toEqual(
          resolveLiaison(indexDirectory(any), asker, day)
        );
      })
    );
  });

  it('does not depend on case, accents or punctuation of the profile', () => {
    fc.assert(
      fc.property(anyDirectory, anyAsker, days, (any, asker, day) => {
        const shouted = { ...asker, department: ` ${asker.department.toUpperCase().replace(/\s/g, ' - ')}. ` };
        expect(resolveLiaison(indexDirectory(any), shouted, day)).toEqual(
          resolveLiaison(indexDirectory(any), asker, day)
        );
      })
    );
  });
});
