import { buildDepartment, buildLiaison, buildPerson } from '../../testing/directory/build-directory';
import { draftDepartment, findDepartmentProblems, readLines } from './department-draft';
import {
  draftLiaison,
  draftNewLiaison,
  findLiaisonProblems,
  personField,
  readPersonField,
  type LiaisonDraft
} from './liaison-draft';

const sound: LiaisonDraft = { ...draftLiaison(buildLiaison()), person: '' };
const problems = (changes: Partial<LiaisonDraft>) => findLiaisonProblems({ ...sound, ...changes }, 1, []);

describe('findLiaisonProblems', () => {
  it('has nothing to say about a sound card', () => {
    expect(problems({})).toEqual({});
  });

  it.each<[string, Partial<LiaisonDraft>, object]>([
    ['no name', { name: ' ' }, { name: 'nameMissing' }],
    ['no title', { jobTitle: '' }, { jobTitle: 'titleMissing' }],
    ['no site', { locationId: undefined }, { locationId: 'locationMissing' }],
    ['an address without a domain', { email: 'ana@' }, { email: 'emailUnreadable' }],
    ['two addresses', { email: 'a@b.example c@d.example' }, { email: 'emailUnreadable' }],
    ['words for a phone', { phone: 'ask the desk' }, { phone: 'phoneUnreadable' }],
    ['a name longer than the column', { name: 'x'.repeat(256) }, { name: 'tooLong' }],
    ['a first day away that does not exist', { awayFrom: '2026-02-30' }, { awayFrom: 'dateUnreadable' }],
    ['a last day away that does not exist', { awayUntil: '2026-02-30' }, { awayUntil: 'dateUnreadable' }],
    ['an absence without last day', { awayFrom: '2026-03-01' }, { awayUntil: 'awayUntilMissing' }],
    ['an absence without first day', { awayUntil: '2026-03-01' }, { awayFrom: 'awayFromMissing' }],
    [
      'an absence that ends before it begins',
      { awayFrom: '2026-03-02', awayUntil: '2026-03-01' },
      { awayUntil: 'awayEndsBeforeItBegins' }
    ],
    ['an absence without backup', { awayFrom: '2026-03-01', awayUntil: '2026-03-02' }, { backupId: 'backupMissing' }],
    ['itself as backup', { backupId: 1 }, { backupId: 'backupIsSelf' }]
  ])('names the field of a card with %s', (_, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it.each(['name', 'jobTitle', 'office', 'phone', 'email'] as const)(
    'takes as much %s as the column holds, and no more',
    (field) => {
      const long = field === 'phone' ? '5'.repeat(255) : `${'x'.repeat(247)}@ab.exam`;
      expect(problems({ [field]: long })).toEqual({});
      expect(problems({ [field]: `${long}5` })).toEqual({ [field]: 'tooLong' });
    }
  );

  it.each([
    'ana',
    'ana@host',
    '@b.example',
    'ana@.',
    'a@b@c.example',
    'ana@b.',
    'ana @b.example',
    'x ana@b.example',
    'ana@b.example y'
  ])('does not take "%s" for an address', (email) => {
    expect(problems({ email })).toEqual({ email: 'emailUnreadable' });
  });

  it('takes an address with spaces around it', () => {
    expect(problems({ email: ' ana.ruiz@hospital.example ' })).toEqual({});
  });

  it('takes a title of blanks for none', () => {
    expect(problems({ jobTitle: ' ' })).toEqual({ jobTitle: 'titleMissing' });
  });

  it('does not take no backup on a new card for the card itself', () => {
    expect(findLiaisonProblems({ ...sound, backupId: undefined }, undefined, [])).toEqual({});
    expect(findLiaisonProblems({ ...sound, backupId: 4 }, undefined, [])).toEqual({});
  });

  it.each(['', '555-0110', '555-0110 ext. 4412', '+34 91 555 01 10', '(555) 0110 x12'])(
    'takes "%s" for a phone',
    (phone) => {
      expect(problems({ phone })).toEqual({});
    }
  );

  it('takes an absence of one day with a backup', () => {
    expect(problems({ awayFrom: '2026-03-01', awayUntil: '2026-03-01', backupId: 2 })).toEqual({});
  });

  it('refuses an account that has a card already, but not the card itself', () => {
    const person = buildPerson();
    const cards = [buildLiaison({ id: 5, person })];
    const draft = { ...sound, person: personField(person) };
    expect(findLiaisonProblems(draft, undefined, cards)).toEqual({ person: 'alreadyListed' });
    expect(findLiaisonProblems(draft, 5, cards)).toEqual({});
  });

  it('asks a new card for a name and a site', () => {
    expect(findLiaisonProblems(draftNewLiaison('IT site director'), undefined, [])).toEqual({
      name: 'nameMissing',
      locationId: 'locationMissing'
    });
  });
});

describe('draftLiaison', () => {
  it('carries everything of a card into the form', () => {
    const person = buildPerson();
    const draft = draftLiaison(
      buildLiaison({
        person,
        absence: { from: '2026-03-01', until: '2026-03-02' },
        backupId: 3
      })
    );
    expect(draft).toMatchObject({
      awayFrom: '2026-03-01',
      awayUntil: '2026-03-02',
      backupId: 3
    });
    expect(readPersonField(draft.person)).toEqual({ name: person.name, login: person.login });
  });

  it('leaves what a card does not have empty, and so does a new card', () => {
    const empty = draftLiaison(buildLiaison({ strengths: ['Technology'] }));
    expect(empty).toEqual({
      name: 'Ana Ruiz',
      person: '',
      jobTitle: 'IT site director',
      locationId: 1,
      office: 'Room 2-114',
      isOnSite: true,
      phone: '555-0110 ext. 1',
      email: 'ana.ruiz@hospital.example',
      reportsTo: '',
      dottedLineTo: '',
      strengths: ['Technology'],
      approvingExecutive: '',
      approvingCio: '',
      backupId: undefined,
      awayFrom: '',
      awayUntil: ''
    });
    expect(draftNewLiaison('Director')).toEqual({
      ...empty,
      name: '',
      jobTitle: 'Director',
      locationId: undefined,
      office: '',
      phone: '',
      email: '',
      strengths: []
    });
  });

  it('holds every account by name and login', () => {
    const [one, two, three, four] = ['Eve Stone', 'Omar Haddad', 'Li Wei', 'Uma Reyes'].map((name) =>
      buildPerson({ name, login: `login of ${name}` })
    );
    const draft = draftLiaison(
      buildLiaison({ reportsTo: one, dottedLineTo: two, approvingExecutive: three, approvingCio: four })
    );
    expect(draft).toMatchObject({
      reportsTo: 'Eve Stone\nlogin of Eve Stone',
      dottedLineTo: 'Omar Haddad\nlogin of Omar Haddad',
      approvingExecutive: 'Li Wei\nlogin of Li Wei',
      approvingCio: 'Uma Reyes\nlogin of Uma Reyes'
    });
  });

  it('reads no one from a name without a login', () => {
    expect(readPersonField('Ana Ruiz')).toBeUndefined();
    expect(readPersonField('Ana Ruiz\n')).toBeUndefined();
  });

  it('reads no one from an empty person', () => {
    expect(readPersonField('')).toBeUndefined();
  });
});

describe('findDepartmentProblems', () => {
  const neighbors = [
    buildDepartment({ id: 2, name: 'Radiology', aliases: ['Diagnostic Imaging'] }),
    buildDepartment({ id: 3, name: 'Pharmacy', locationId: 2 })
  ];
  const draft = draftDepartment(buildDepartment());
  it.each([
    ['no name', { name: '' }, { name: 'nameMissing' }],
    ['no place', { locationId: undefined }, { locationId: 'locationMissing' }],
    ['a name another has here', { name: 'Radiology Department' }, { name: 'nameTaken' }],
    ['a name another goes by here', { name: 'diagnostic imaging' }, { name: 'nameTaken' }],
    ["an alias that is another's name here", { aliases: 'Heart\nRadiology' }, { aliases: 'aliasTaken' }],
    ['a name of blanks', { name: ' ' }, { name: 'nameMissing' }],
    ['a name longer than the column', { name: 'x'.repeat(256) }, { name: 'tooLong' }],
    ['a title longer than the column', { executiveTitle: 'x'.repeat(256) }, { executiveTitle: 'tooLong' }],
    ['a phone longer than the column', { phone: '5'.repeat(256) }, { phone: 'tooLong' }],
    ['nothing that is too long', { phone: '5'.repeat(255) }, {}]
  ])('names the field of a department with %s', (_, changes, expected) => {
    expect(findDepartmentProblems({ ...draft, ...changes }, 1, neighbors)).toEqual(expected);
  });

  it('lets departments at different places share a name', () => {
    expect(findDepartmentProblems({ ...draft, name: 'Pharmacy' }, 1, neighbors)).toEqual({});
  });
});

describe('department drafts', () => {
  it('hold aliases and systems one to a line', () => {
    const draft = draftDepartment(buildDepartment({ aliases: ['A', 'B'], systems: ['C'] }));
    expect(draft).toMatchObject({ aliases: 'A\nB', systems: 'C' });
    expect(readLines(' A \n\nB\nA')).toEqual(['A', 'B']);
  });
});
