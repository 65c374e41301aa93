import { draftDepartment } from '../../domain/directory/department-draft';
import { draftLiaison, draftNewLiaison, personField, type LiaisonDraft } from '../../domain/directory/liaison-draft';
import { loginsIn, writeDepartment, writeLiaison } from './changes';
import { readApproval, readDepartment, readLiaison, readLocation, type LiaisonItem } from './items';

const user = {
  Id: 7,
  Title: 'Ana Ruiz',
  EMail: 'ana.ruiz@hospital.example',
  Name: 'i:0#.f|membership|ana.ruiz@hospital.example'
};
const ana = {
  id: 7,
  name: 'Ana Ruiz',
  email: 'ana.ruiz@hospital.example',
  login: 'i:0#.f|membership|ana.ruiz@hospital.example'
};

const card: LiaisonItem = {
  'odata.etag': '"4"',
  Id: 3,
  Title: 'Ana Ruiz',
  Person: user,
  JobTitle: 'IT site director',
  LiaisonLocationId: 2,
  OfficeRoom: '2-114',
  OnSite: true,
  LiaisonPhone: '555-0110',
  LiaisonEmail: null,
  Strengths: ['Technology'],
  ApprovingCio: user,
  BackupId: 5,
  AwayFrom: '2026-03-10T06:00:00Z',
  AwayUntil: '2026-03-12T05:00:00Z',
  VerifiedOn: '2026-03-01T16:45:00Z'
};

describe('readLiaison', () => {
  it('reads a card with everything on it', () => {
    expect(readLiaison(card)).toMatchObject({
      id: 3,
      etag: '"4"',
      person: ana,
      locationId: 2,
      strengths: ['Technology'],
      approvingExecutive: undefined,
      approvingCio: ana,
      backupId: 5,
      absence: { from: '2026-03-10', until: '2026-03-12' },
      verifiedAt: '2026-03-01T16:45:00Z'
    });
  });

  it("takes the account's address where the card has none", () => {
    expect(readLiaison(card).email).toBe('ana.ruiz@hospital.example');
    expect(readLiaison({ ...card, LiaisonEmail: 'front.desk@hospital.example' }).email).toBe(
      'front.desk@hospital.example'
    );
  });

  it('knows that someone left when the column names an account the site does not have', () => {
    expect(readLiaison({ ...card, PersonId: 7, Person: null })).toMatchObject({ person: undefined, hasLeft: true });
    expect(readLiaison({ ...card, PersonId: 7 })).not.toHaveProperty('hasLeft');
    expect(readLiaison({ ...card, PersonId: null, Person: null })).not.toHaveProperty('hasLeft');
  });

  it('takes no card for verified at a moment later than its last save', () => {
    const saved = { ...card, Modified: '2026-03-01T16:45:00Z', Editor: { Title: 'Marcus Lindqvist' } };
    const forged = readLiaison({ ...saved, VerifiedOn: '2030-01-01T00:00:00Z' });
    expect(forged).not.toHaveProperty('verifiedAt');
    expect(forged).not.toHaveProperty('verifiedBy');
    expect(readLiaison({ ...saved, VerifiedOn: '2026-03-01T16:45:20Z' })).toMatchObject({
      verifiedAt: '2026-03-01T16:45:00Z',
      verifiedBy: 'Marcus Lindqvist'
    });
  });

  it('names who verified a card as long as it is as they saved it', () => {
    const saved = { ...card, Editor: { Title: 'Marcus Lindqvist' } };
    expect(readLiaison({ ...saved, Modified: '2026-03-01T16:45:09Z' })).toMatchObject({
      verifiedBy: 'Marcus Lindqvist'
    });
    const changed = readLiaison({ ...saved, Modified: '2026-03-01T16:50:00Z' });
    expect(changed.verifiedAt).toBe('2026-03-01T16:45:00Z');
    expect(changed).not.toHaveProperty('verifiedBy');
  });

  it('reads a card with nothing but a name', () => {
    expect(readLiaison({ Id: 3, Title: 'Ana' })).toEqual({
      id: 3,
      etag: '""',
      name: 'Ana',
      jobTitle: '',
      office: '',
      isOnSite: false,
      phone: '',
      email: '',
      strengths: []
    });
  });
});

describe('readDepartment', () => {
  it('reads aliases and systems line by line', () => {
    const item = {
      '@odata.etag': '"2"',
      Id: 1,
      Title: 'Cardiology',
      Aliases: 'Heart Center\r\n\nCath Lab',
      Systems: 'Record',
      LiaisonId: 3,
      DepartmentLocationId: 1,
      Executive: user,
      ExecutiveTier: 'VP'
    };
    expect(readDepartment(item)).toMatchObject({
      etag: '"2"',
      aliases: ['Heart Center', 'Cath Lab'],
      systems: ['Record'],
      liaisonId: 3,
      locationId: 1,
      executive: ana,
      executiveTier: 'VP'
    });
  });

  it('reads a department with nothing but a name', () => {
    expect(readDepartment({ Id: 1, Title: null })).toMatchObject({
      name: '',
      aliases: [],
      liaisonId: undefined,
      executive: undefined
    });
  });
});

describe('readPlace', () => {
  it('reads a place with and without a short name', () => {
    const item = {
      Id: 1,
      Title: 'North Campus',
      Campus: 'North',
      MainPhone: '555-0110',
      TimeZone: 'America/Chicago',
      WorkingHours: 'Mon-Fri 7:00-18:00',
      Holidays: '2027-01-01\r\n4 July\n2027-12-25'
    };
    expect(readLocation(item)).toEqual({
      id: 1,
      etag: '""',
      address: '',
      name: 'North Campus',
      shortName: 'North',
      phone: '555-0110',
      zone: 'America/Chicago',
      workingHours: 'Mon-Fri 7:00-18:00',
      holidays: ['2027-01-01', '2027-12-25']
    });
    expect(readLocation({ Id: 1, Title: null })).toEqual({
      id: 1,
      etag: '""',
      address: '',
      name: '',
      shortName: '',
      phone: '',
      zone: '',
      workingHours: '',
      holidays: []
    });
  });
});

describe('writeLiaison', () => {
  const users = new Map([[ana.login, 7]]);

  it('writes only what changed', () => {
    expect(writeLiaison({ office: ' 3-001 ' }, users)).toEqual({ OfficeRoom: '3-001' });
    expect(writeLiaison({}, users)).toEqual({});
  });

  it('empties columns with null', () => {
    expect(writeLiaison({ backupId: undefined, awayFrom: '', person: '' }, users)).toEqual({
      BackupId: null,
      AwayFrom: null,
      PersonId: null
    });
  });

  it('writes accounts by their identity on the site', () => {
    expect(writeLiaison({ reportsTo: personField(ana) }, users)).toEqual({ ReportsToId: 7 });
  });

  it.each([-11, -6, 0, 2, 12])('writes a day that is that day on a site %d hours east of Greenwich', (hoursEast) => {
    const written = String(writeLiaison({ awayFrom: '2026-03-10' }, users).AwayFrom);
    const atSite = new Date(Date.parse(written) + hoursEast * 3_600_000);
    expect(atSite.toISOString().slice(0, 10)).toBe('2026-03-10');
  });

  it('writes every field of a draft into a column of its own', () => {
    const columns = Object.keys(writeLiaison(draftNewLiaison('Director'), users));
    expect(columns).toHaveLength(Object.keys(draftNewLiaison('')).length);
  });

  it('reads back what it wrote', () => {
    const draft: LiaisonDraft = { ...draftLiaison(readLiaison(card)), awayFrom: '2026-02-03' };
    const values = writeLiaison(draft, users) as Record<string, never>;
    expect(
      draftLiaison(readLiaison({ ...values, Id: 3, Title: draft.name, Person: user, ApprovingCio: user }))
    ).toEqual(draft);
  });
});

describe('readApproval', () => {
  const item = {
    Id: 4,
    Title: 'Ana Ruiz',
    LiaisonId: 3,
    ApprovedPersonId: 7,
    ApprovalKind: 'approved',
    AuthorId: 31,
    EditorId: 31,
    Created: '2026-03-01T16:45:00Z'
  };

  it('reads who approved whom, as SharePoint says', () => {
    expect(readApproval(item)).toEqual([
      {
        id: 4,
        liaisonId: 3,
        approvedPersonId: 7,
        approvedName: 'Ana Ruiz',
        authorId: 31,
        at: '2026-03-01T16:45:00Z',
        isTakenBack: false
      }
    ]);
    expect(readApproval({ ...item, ApprovalKind: 'takenBack' })).toMatchObject([{ isTakenBack: true }]);
  });

  it('approves nothing that someone else changed since', () => {
    expect(readApproval({ ...item, EditorId: 1 })).toMatchObject([{ authorId: 31, isTakenBack: true }]);
  });

  it.each([
    ['is about no card', { LiaisonId: null }],
    ['is of a kind it does not know', { ApprovalKind: 'delegated' }]
  ])('leaves out what %s', (_, more) => {
    expect(readApproval({ ...item, ...more })).toEqual([]);
  });
});

describe('writeDepartment', () => {
  it('writes lists one to a line and an empty tier as nothing', () => {
    expect(writeDepartment({ aliases: ' A \n\nB', systems: 'C', executiveTier: '' }, new Map())).toEqual({
      Aliases: 'A\nB',
      Systems: 'C',
      ExecutiveTier: null
    });
  });

  it('writes every field of a draft into a column of its own', () => {
    const draft = draftDepartment(readDepartment({ Id: 1, Title: 'x' }));
    expect(Object.keys(writeDepartment(draft, new Map()))).toHaveLength(Object.keys(draft).length);
  });
});

describe('loginsIn', () => {
  it('names each account once', () => {
    expect(loginsIn({ reportsTo: personField(ana), dottedLineTo: personField(ana), approvingExecutive: '' })).toEqual([
      ana.login
    ]);
  });
});
