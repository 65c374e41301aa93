import fc from 'fast-check';
import {
  buildDepartment,
  buildDirectory,
  buildLiaison,
  buildPerson,
  buildLocation
} from '../../../testing/directory/build-directory';
import { exportRecords } from '../../csv/export-records';
import { planImport } from '../../csv/plan-import';
import { readCsv } from '../../csv/read-csv';
import { writeCsv } from '../../csv/write-csv';
import type { DepartmentDraft } from '../department-draft';
import type { Department, Directory, Liaison } from '../directory';
import { personField, type LiaisonDraft } from '../liaison-draft';
import { departmentFormat, departmentRecords } from './department-file';
import type { DirectoryFileOptions, FileWording } from './file-options';
import { liaisonFormat, liaisonRecords } from './liaison-file';
import { provisionalId } from './provisional-id';
import type { Person } from '../../people/person';

const departments: FileWording<DepartmentDraft> = {
  idNames: ['ID'],
  headings: {
    name: ['Department', 'Departamento'],
    locationId: ['Location', 'Sede'],
    aliases: ['Also known as'],
    executive: ['Executive'],
    executiveTitle: ['Executive title'],
    executiveTier: ['Executive tier'],
    liaisonId: ['Liaison'],
    systems: ['Systems'],
    phone: ['Phone']
  }
};
const liaisons: FileWording<LiaisonDraft> = {
  idNames: ['ID'],
  headings: {
    name: ['Name'],
    person: ['Account'],
    jobTitle: ['Title'],
    locationId: ['Site'],
    office: ['Office'],
    isOnSite: ['Sits at the site'],
    phone: ['Phone'],
    email: ['Email'],
    reportsTo: ['Reports to'],
    dottedLineTo: ['Dotted line to'],
    strengths: ['Strengths'],
    approvingExecutive: ['Approved by executive'],
    approvingCio: ['Approved by CIO'],
    backupId: ['Backup'],
    awayFrom: ['Away from'],
    awayUntil: ['Away until']
  }
};
const rosa = buildPerson();
const omar = buildPerson({ name: 'Omar Haddad' });
const options: DirectoryFileOptions = {
  accounts: [omar],
  dayOrder: 'monthFirst',
  yesNo: [
    { value: true, names: ['Yes', 'Sí'] },
    { value: false, names: ['No'] }
  ],
  strengths: [
    { value: 'Technology', names: ['Technology', 'Tecnología'] },
    { value: 'Domain expertise', names: ['Domain expertise'] }
  ],
  tiers: [
    { value: 'CXO', names: ['CXO'] },
    { value: 'VP', names: ['VP', 'Vicepresidencia'] }
  ],
  jobTitle: 'IT site director'
};

const north = buildLocation();
const central = buildLocation({ id: 2, name: 'Central Hospital', shortName: 'Central' });
const ana = buildLiaison({ person: rosa });
const ben = buildLiaison({ id: 2, name: 'Ben Cole', email: 'ben.cole@hospital.example' });
const cardiology = buildDepartment({ aliases: ['Heart center'], executive: rosa, executiveTier: 'VP', liaisonId: 1 });
const directory = buildDirectory({ locations: [north, central], liaisons: [ana, ben], departments: [cardiology] });

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const planDepartments = (lines: readonly string[], there = directory) =>
  planImport(readCsv(bytes(lines)), departmentFormat(there, departments, options), departmentRecords(there));
const planLiaisons = (lines: readonly string[], there = directory) =>
  planImport(readCsv(bytes(lines)), liaisonFormat(there, liaisons, options), liaisonRecords(there));
const problemsOf = ({
  refused
}: {
  readonly refused: readonly {
    readonly refusals: readonly { readonly reason: string; readonly field?: PropertyKey; readonly problem?: string }[];
  }[];
}) =>
  refused.map(({ refusals }) =>
    refusals.map(({ reason, field, problem }) => (field === undefined ? reason : `${String(field)}: ${problem}`))
  );

describe('the file of departments', () => {
  it('names site and liaison, the executive by e-mail, and several texts with semicolons between', () => {
    const there = {
      ...directory,
      departments: [
        {
          ...cardiology,
          aliases: ['Heart center', 'Cardio; North'],
          systems: ['Echo', 'Cath lab'],
          phone: '+1 555',
          executiveTitle: 'Chief'
        }
      ]
    };
    expect(exportRecords(departmentFormat(there, departments, options), departmentRecords(there))).toEqual([
      [
        'ID',
        'Department',
        'Location',
        'Also known as',
        'Executive',
        'Executive title',
        'Executive tier',
        'Liaison',
        'Systems',
        'Phone'
      ],
      [
        '1',
        'Cardiology',
        'North Campus',
        'Heart center; Cardio;; North',
        'rosa.lind@hospital.example',
        'Chief',
        'VP',
        'Ana Ruiz',
        'Echo; Cath lab',
        '+1 555'
      ]
    ]);
  });

  it('adds a department with everything it says', () => {
    const { added } = planDepartments([
      'Department;Sede;Also known as;Executive;Executive tier;Liaison;Systems',
      'Radiology;central;"X-ray;;CT; imaging\nX-ray";OMAR.HADDAD@hospital.example;vicepresidencia;ben cole;PACS'
    ]);
    expect(added).toEqual([
      {
        line: 2,
        draft: {
          name: 'Radiology',
          locationId: 2,
          aliases: 'X-ray;CT\nimaging\nX-ray',
          executive: personField(omar),
          executiveTitle: '',
          executiveTier: 'VP',
          liaisonId: 2,
          systems: 'PACS',
          phone: ''
        }
      }
    ]);
  });

  it('recognizes a department by name and site, in another spelling', () => {
    expect(
      planDepartments(['Department,Location,Phone', 'Dept. of CARDIOLOGY,North,1']).changed.map(({ id, changes }) => [
        id,
        changes
      ])
    ).toEqual([
      [
        1,
        [
          { field: 'name', before: 'Cardiology', after: 'Dept. of CARDIOLOGY' },
          { field: 'phone', before: '', after: '1' }
        ]
      ]
    ]);
    expect(planDepartments(['Department,Location', 'Cardiology,Central']).added).toHaveLength(1);
  });

  test.each([
    ['a site that does not exist', 'Radiology,South,,,,', ['locationId: notFound']],
    ['no site', 'Radiology,,,,,', ['locationId: locationMissing']],
    ['no name', ',North,,,,1', ['name: nameMissing']],
    ['an executive no one knows', 'Radiology,North,,who@hospital.example,,', ['executive: notFound']],
    ['a tier there is not', 'Radiology,North,,,King,', ['executiveTier: choiceUnknown']],
    ['an alias that is the name of another', 'Radiology,North,Cardiology,,,', ['aliases: aliasTaken']],
    ['a name that is the alias of another', 'Heart Center,North,,,,', ['name: nameTaken']],
    ['a name too long', `${'R'.repeat(256)},North,,,,`, ['name: tooLong']],
    ['two things at once', 'Radiology,South,,who,,', ['locationId: notFound', 'executive: notFound']]
  ])('refuses a department with %s', (_, row, problems) => {
    expect(
      problemsOf(planDepartments(['Department,Location,Also known as,Executive,Executive tier,Phone', row]))
    ).toEqual([problems]);
  });

  it('compares names as they will be: two departments may exchange theirs', () => {
    const neurology = buildDepartment({ id: 2, name: 'Neurology' });
    const there = { ...directory, departments: [cardiology, neurology] };
    expect(
      planDepartments(['ID,Department', '1,Neurology', '2,Cardiology'], there).changed.map(({ id, draft }) => [
        id,
        draft.name
      ])
    ).toEqual([
      [1, 'Neurology'],
      [2, 'Cardiology']
    ]);
    expect(problemsOf(planDepartments(['ID,Department', '1,Neurology'], there))).toEqual([['name: nameTaken']]);
    expect(
      problemsOf(
        planDepartments(['Department,Location,Also known as', 'Radiology,North,Imaging', 'Imaging,North,'], there)
      )
    ).toEqual([['aliases: aliasTaken'], ['name: nameTaken']]);
  });

  it('names a liaison with the identity where two have the name, or the card is gone', () => {
    const twins = {
      ...directory,
      liaisons: [ana, { ...ben, name: 'Ana Ruíz' }],
      departments: [cardiology, { ...cardiology, id: 2, name: 'Neurology', aliases: [], liaisonId: 9 }]
    };
    const rows = exportRecords(departmentFormat(twins, departments, options), departmentRecords(twins));
    expect(rows.map((row) => row[7])).toEqual(['Liaison', 'Ana Ruiz #1', '#9']);
    expect(
      planDepartments(['ID,Department,Liaison', '1,Cardiology,Ana Ruíz #2'], twins).changed.map(
        ({ draft }) => draft.liaisonId
      )
    ).toEqual([2]);
    expect(problemsOf(planDepartments(['ID,Liaison', '1,Ana Ruiz', '2,Somebody #8'], twins))).toEqual([
      ['liaisonId: severalFound'],
      ['liaisonId: notFound']
    ]);
  });
});

describe('the file of liaisons', () => {
  it('is written with people by e-mail, days and words', () => {
    const full = {
      ...ana,
      reportsTo: omar,
      approvingExecutive: { ...omar, login: 'other', email: '' },
      backupId: 2,
      isOnSite: false,
      strengths: ['Domain expertise', 'Singing'],
      absence: { from: '2026-04-01', until: '2026-04-09' }
    };
    const there = { ...directory, liaisons: [full, ben] };
    expect(exportRecords(liaisonFormat(there, liaisons, options), liaisonRecords(there))[1]).toEqual([
      '1',
      'Ana Ruiz',
      'rosa.lind@hospital.example',
      'IT site director',
      'North Campus',
      'Room 2-114',
      'No',
      '555-0110 ext. 1',
      'ana.ruiz@hospital.example',
      'omar.haddad@hospital.example',
      '',
      'Domain expertise; Singing',
      'other',
      '',
      'Ben Cole',
      '2026-04-01',
      '2026-04-09'
    ]);
  });

  it('adds a liaison with everything it says', () => {
    const { added } = planLiaisons([
      'Name,Account,Site,Sits at the site,Strengths,Approved by executive,Approved by CIO,Backup,Away from,Away until',
      'Cleo Park,omar.haddad@hospital.example,Central,no,domain expertise; tecnologia,rosa.lind@hospital.example,omar.haddad@hospital.example,Ana Ruiz,4.1.2026,4-9-2026'
    ]);
    expect(added.map(({ draft }) => draft)).toEqual([
      {
        name: 'Cleo Park',
        person: personField(omar),
        jobTitle: 'IT site director',
        locationId: 2,
        office: '',
        isOnSite: false,
        phone: '',
        email: '',
        reportsTo: '',
        dottedLineTo: '',
        strengths: ['Technology', 'Domain expertise'],
        approvingExecutive: personField(rosa),
        approvingCio: personField(omar),
        backupId: 1,
        awayFrom: '2026-04-01',
        awayUntil: '2026-04-09'
      }
    ]);
  });

  it('takes a liaison without a word on it for one who sits at the site', () => {
    expect(
      planLiaisons(['Name,Site,Sits at the site', 'Cleo Park,Central,']).added.map(({ draft }) => draft.isOnSite)
    ).toEqual([true]);
  });

  it('recognizes a card by its account, or else by name and site', () => {
    const { changed } = planLiaisons([
      'Name,Account,Site',
      'Ana Ruiz-Ortega,rosa.lind@hospital.example,Central',
      'ben cole,,north'
    ]);
    expect(changed.map(({ id, changes }) => [id, changes.map(({ field, after }) => [field, after])])).toEqual([
      [
        1,
        [
          ['name', 'Ana Ruiz-Ortega'],
          ['locationId', 'Central Hospital']
        ]
      ],
      [2, [['name', 'ben cole']]]
    ]);
  });

  it('lets rows name each other as backups, each added row by a provisional identity', () => {
    const { added } = planLiaisons(['Name,Site,Backup', 'Cleo Park,North,Dan Moss', 'Dan Moss,North,Cleo Park']);
    expect(added.map(({ draft }) => draft.backupId)).toEqual([provisionalId(3), provisionalId(2)]);
    expect([provisionalId(3), provisionalId(2)]).toEqual([-3, -2]);
  });

  test.each([
    ['a backup that is the same row', 'Cleo Park,,Central,,Cleo Park,,', ['backupId: backupIsSelf']],
    ['a day that does not exist', 'Cleo Park,,Central,,,2/30/2026,', ['awayFrom: dateUnreadable']],
    ['a day in the other order', 'Cleo Park,,Central,,,14/3/2026,', ['awayFrom: dateUnreadable']],
    ['an absence no one covers', 'Cleo Park,,Central,,,2026-04-01,2026-04-02', ['backupId: backupMissing']],
    ['a strength there is not', 'Cleo Park,,Central,Singing,,,', ['strengths: choiceUnknown']],
    ['neither site nor name', ',rosa.lind@hospital.example,,,,,', ['name: nameMissing', 'locationId: locationMissing']]
  ])('refuses a card with %s', (_, row, problems) => {
    expect(problemsOf(planLiaisons(['Name,Account,Site,Strengths,Backup,Away from,Away until', row]))).toEqual([
      problems
    ]);
  });

  it('refuses an account that has another card, as cards will be', () => {
    expect(problemsOf(planLiaisons(['ID,Account', '2,rosa.lind@hospital.example']))).toEqual([
      ['person: alreadyListed']
    ]);
    expect(planLiaisons(['ID,Account', '1,', '2,rosa.lind@hospital.example']).changed.map(({ id }) => id)).toEqual([
      1, 2
    ]);
    expect(
      problemsOf(planLiaisons(['ID,Account', '1,omar.haddad@hospital.example', '2,omar.haddad@hospital.example']))
    ).toEqual([['person: alreadyListed'], ['person: alreadyListed']]);
  });

  it('refuses an e-mail two accounts have, and takes their logins', () => {
    const shared = { ...options, accounts: [omar, { ...omar, login: 'omar-2' }] };
    const plan = (row: string) =>
      planImport(
        readCsv(bytes(['ID,Account', row])),
        liaisonFormat(directory, liaisons, shared),
        liaisonRecords(directory)
      );
    expect(problemsOf(plan('2,omar.haddad@hospital.example'))).toEqual([['person: severalFound']]);
    expect(plan('2,OMAR-2').changed.map(({ draft }) => draft.person)).toEqual([
      personField({ ...omar, login: 'omar-2' })
    ]);
  });
});

const line = fc.oneof(
  fc.constantFrom('Ana Ruiz', 'ana  ruíz', 'Ana Ruiz #1', '#2', '=SUM(A1)', '-', ' Ben ', 'a;b', ';', ''),
  fc.string()
);
const person: fc.Arbitrary<Person | undefined> = fc.option(
  fc.record({
    id: fc.nat(),
    name: line,
    email: fc.constantFrom('', 'a@hospital.example', 'A@hospital.example', 'b@hospital.example'),
    login: fc.constantFrom('', 'a', 'b', 'b@hospital.example')
  }),
  { nil: undefined }
);
const id = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
const day = fc.constantFrom('2026-03-14', '2026-04-01', undefined);
const liaison: fc.Arbitrary<Omit<Liaison, 'id'>> = fc.record({
  etag: fc.constant('"1"'),
  name: line,
  person,
  jobTitle: line,
  locationId: id,
  office: line,
  isOnSite: fc.boolean(),
  phone: line,
  email: line,
  reportsTo: person,
  dottedLineTo: person,
  strengths: fc.array(fc.constantFrom('Technology', 'Domain expertise', 'Other; things')),
  approvingExecutive: person,
  approvingCio: person,
  backupId: id,
  absence: fc.option(fc.record({ from: day, until: day }), { nil: undefined })
});
const department: fc.Arbitrary<Omit<Department, 'id'>> = fc.record({
  etag: fc.constant('"1"'),
  name: line,
  locationId: id,
  aliases: fc.array(line),
  executive: person,
  executiveTitle: line,
  executiveTier: fc.constantFrom('', 'CXO', 'Sheriff'),
  liaisonId: id,
  systems: fc.array(line),
  phone: line
});
const numbered = <Record>(records: readonly Record[]) => records.map((record, index) => ({ ...record, id: index + 1 }));
const anyDirectory: fc.Arbitrary<Directory> = fc
  .record({
    locations: fc.array(fc.record({ name: line, shortName: line }).map(buildLocation), { maxLength: 4 }),
    liaisons: fc.array(liaison, { maxLength: 5 }),
    departments: fc.array(department, { maxLength: 5 })
  })
  .map((facts) => ({
    approvals: [],
    locations: numbered(facts.locations),
    liaisons: numbered(facts.liaisons),
    departments: numbered(facts.departments)
  }));

describe('any directory', () => {
  it('exported and read back unedited changes nothing', () => {
    fc.assert(
      fc.property(anyDirectory, fc.constantFrom(',' as const, ';' as const, '\t' as const), (there, separator) => {
        const unedited = (rows: readonly (readonly string[])[]) =>
          readCsv(new TextEncoder().encode(writeCsv(rows, separator)));
        const asDepartments = departmentFormat(there, departments, options);
        const asLiaisons = liaisonFormat(there, liaisons, options);
        const plans = [
          planImport(
            unedited(exportRecords(asDepartments, departmentRecords(there))),
            asDepartments,
            departmentRecords(there)
          ),
          planImport(unedited(exportRecords(asLiaisons, liaisonRecords(there))), asLiaisons, liaisonRecords(there))
        ];
        expect(plans.map(({ unchanged }) => unchanged.map((row) => row.id))).toEqual([
          there.departments.map((each) => each.id),
          there.liaisons.map((each) => each.id)
        ]);
        for (const { added, changed, refused } of plans) expect([added, changed, refused]).toEqual([[], [], []]);
      })
    );
  });
});
