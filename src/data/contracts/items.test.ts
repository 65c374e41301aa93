import fc from 'fast-check';
import { writeAnchor } from '../../domain/contracts/document/anchor';
import { foldDiscussion } from '../../domain/contracts/thread/discussion-fold';
import type { Entry } from '../../domain/contracts/thread/entry';
import { writePublication } from '../../domain/contracts/versions/publication-record';
import {
  toContract,
  toEntry,
  toFactColumns,
  toFormValues,
  toPeriodColumns,
  type ContractItem,
  type EntryItem
} from './items';

const contractItem: ContractItem = {
  ID: 3,
  Title: 'Physician agreement 2027',
  ContractYear: 2027,
  ContractSummary: null,
  PeriodOpens: '2026-03-01T14:00:00Z',
  PeriodCloses: null,
  CommentsFrozen: null,
  LateEntries: null,
  ClosedClauses: '7.3: Individual terms',
  AudienceNames: null,
  HasUniqueRoleAssignments: false,
  Modified: '2026-03-02T07:00:00Z',
  EditorId: 13,
  Editor: { Title: 'Dr. Ruth Lindqvist' }
};

const anchor = {
  quote: 'weekends',
  prefix: 'in four ',
  suffix: '.',
  start: 20,
  end: 28,
  clause: [{ number: '4.2', title: 'Call' }],
  version: '3'
};

const site = { webPath: '/sites/hospital', nameOfDeparted: 'Someone who left' };

const entryItem: EntryItem = {
  ID: 41,
  FSObjType: 0,
  EntryKey: '11.c0ffee',
  EntryKind: 'comment',
  ContractId: 3,
  FileDirRef: '/sites/hospital/Lists/CommonGroundContractEntries/contract-3',
  ParentKey: null,
  EntryBody: 'Too often',
  EntryAnchor: writeAnchor(anchor),
  DocumentVersion: '3.0',
  Created: '2026-03-02T08:00:00Z',
  AuthorId: 11,
  Author: { Title: 'Dr. Ines Albrecht' },
  Modified: '2026-03-02T08:00:01Z',
  EditorId: 11,
  Editor: { Title: 'Dr. Ines Albrecht' }
};

const publication: Entry = {
  log: 'decisions',
  id: 7,
  key: 'published-3-2',
  kind: 'published',
  contractId: 3,
  parentKey: '',
  body: writePublication({ fileName: 'agreement.docx', fingerprint: '1:ab', note: 'Shorter calls', notShown: [] }, []),
  anchor: null,
  version: '2',
  author: { id: 13, name: 'Dr. Ruth Lindqvist' },
  createdAt: new Date('2026-03-01T09:00:00Z')
};

describe('toContract', () => {
  it('reads what the list keeps, and its versions from the decisions about it', () => {
    const madeAt = publication.createdAt;
    const copy = { name: '2.docx', madeAt, authorId: 13, lastSave: { by: publication.author, at: madeAt } };
    const another = { ...publication, id: 8, contractId: 4, version: '9' };
    expect(toContract(site, contractItem, [publication, another], [copy])).toEqual({
      id: 3,
      title: 'Physician agreement 2027',
      year: 2027,
      summary: '',
      period: { opens: new Date('2026-03-01T14:00:00Z'), closes: undefined, isFrozen: false, takesLate: false },
      closedClauses: [{ number: '7.3', reason: 'Individual terms' }],
      version: '2',
      versions: [
        {
          number: '2',
          fileName: 'agreement.docx',
          filePath: '/sites/hospital/CommonGroundContractVersions/contract-3/2.docx',
          publishedAt: publication.createdAt,
          publishedBy: publication.author,
          fingerprint: '1:ab',
          note: 'Shorter calls',
          notShown: []
        }
      ],
      audience: undefined,
      lastSave: { by: { id: 13, name: 'Dr. Ruth Lindqvist' }, at: new Date('2026-03-02T07:00:00Z') }
    });
  });

  it('has no version before one was published', () => {
    expect(toContract(site, contractItem, [], [])).toMatchObject({ versions: [], version: '' });
  });

  it('has an audience where the item has permissions of its own, and only there', () => {
    const named = { ...contractItem, AudienceNames: 'Surgeons\r\n\nSurgery department' };
    expect(toContract(site, named, [], []).audience).toBeUndefined();
    const own = { ...named, HasUniqueRoleAssignments: true };
    expect(toContract(site, own, [], []).audience).toEqual(['Surgeons', 'Surgery department']);
    expect(toContract(site, { ...own, AudienceNames: null }, [], []).audience).toEqual([]);
  });
});

describe('the columns of a contract', () => {
  it('are what the office typed, without the spaces around it', () => {
    expect(toFactColumns({ title: ' Call pay ', summary: ' ' })).toEqual({
      Title: 'Call pay',
      ContractYear: null,
      ContractSummary: ''
    });
  });

  it('have moments as SharePoint takes them in every region', () => {
    const opens = new Date('2026-03-01T14:30:00Z');
    expect(toPeriodColumns({ opens, isFrozen: false, takesLate: true })).toEqual({
      PeriodOpens: '2026-03-01T14:30:00.000Z',
      PeriodCloses: null,
      CommentsFrozen: false,
      LateEntries: true
    });
  });
});

describe('toEntry', () => {
  it('takes author and time from SharePoint', () => {
    expect(toEntry(site, 'entries', entryItem)).toEqual({
      log: 'entries',
      id: 41,
      key: '11.c0ffee',
      kind: 'comment',
      contractId: 3,
      parentKey: '',
      body: 'Too often',
      anchor,
      version: '3',
      author: { id: 11, name: 'Dr. Ines Albrecht' },
      createdAt: new Date('2026-03-02T08:00:00Z'),
      changed: undefined
    });
  });

  it.each([
    ['beside the folders', '/sites/hospital/Lists/CommonGroundContractEntries'],
    ['in a folder someone made within one', '/sites/hospital/Lists/CommonGroundContractEntries/contract-3/contract-5'],
    ['in a folder of another name', '/sites/hospital/Lists/CommonGroundContractEntries/contract-3b'],
    ['in the folder of no contract', '/sites/hospital/Lists/CommonGroundContractEntries/contract-0'],
    ['in the other log', '/sites/hospital/Lists/CommonGroundContractDecisions/contract-3']
  ])('takes an item %s for no entry', (_, FileDirRef) => {
    expect(toEntry(site, 'entries', { ...entryItem, FileDirRef })).toBeNull();
  });

  it('knows the contract by the folder, however the address is written', () => {
    const FileDirRef = '/Sites/Hospital/lists/commongroundcontractentries/contract-12';
    expect(toEntry(site, 'entries', { ...entryItem, ContractId: 12, FileDirRef })?.contractId).toBe(12);
  });

  it.each([4, null, undefined])('takes an item that names contract %p in the folder of another for no entry', (id) => {
    expect(toEntry(site, 'entries', { ...entryItem, ContractId: id })).toBeNull();
    const FileDirRef = '/sites/hospital/Lists/CommonGroundContractDecisions/contract-3';
    expect(toEntry(site, 'decisions', { ...entryItem, ContractId: id, FileDirRef })?.contractId).toBe(3);
  });

  it.each<[string, Partial<EntryItem>]>([
    ['by someone else, at once', { EditorId: 12, Editor: { Title: 'Helen Marsh' } }],
    ['by its author, later than its making took', { Modified: '2026-03-02T08:00:11Z' }]
  ])('knows of a change made in the list %s', (_, difference) => {
    const item = { ...entryItem, ...difference };
    expect(toEntry(site, 'entries', item)?.changed).toEqual({
      by: { id: item.EditorId, name: item.Editor?.Title },
      at: new Date(item.Modified)
    });
  });

  it('keeps what was said by someone whose account was removed from the site', () => {
    const item = { ...entryItem, Author: null, Editor: null };
    expect(toEntry(site, 'entries', item)).toMatchObject({
      key: '11.c0ffee',
      author: { id: 11, name: 'Someone who left' },
      changed: undefined
    });
    expect(toContract(site, { ...contractItem, Editor: null }, [], []).lastSave?.by.name).toBe('Someone who left');
  });

  it('cuts what an item carries to what an entry may', () => {
    const long = 'x'.repeat(300_000);
    const entry = toEntry(site, 'entries', { ...entryItem, EntryBody: long, EntryAnchor: long, ParentKey: long });
    expect([entry?.body.length, entry?.anchor, entry?.parentKey.length]).toEqual([10_000, null, 60]);
  });

  it('makes an entry of whatever the columns hold', () => {
    const garbage = fc.oneof(fc.constant(null), fc.string(), fc.json());
    const columns = {
      EntryKey: garbage,
      EntryKind: garbage,
      ParentKey: garbage,
      EntryBody: garbage,
      EntryAnchor: garbage
    };
    fc.assert(
      fc.property(fc.record({ ...columns, DocumentVersion: garbage }), (values) => {
        const entry = toEntry(site, 'entries', { ...entryItem, ...values });
        expect(entry).toMatchObject({ id: 41, contractId: 3, author: { id: 11 } });
        expect(entry?.key).not.toBe('');
        expect(() => foldDiscussion(entry ? [entry] : [])).not.toThrow();
      })
    );
  });

  it('leaves the folders of the log out', () => {
    expect(toEntry(site, 'entries', { ...entryItem, FSObjType: '1' })).toBeNull();
  });

  it.each([null, 'c0ffee', '12.c0ffee'])('leaves out nothing for want of a key of its author’s: %p', (EntryKey) => {
    expect(toEntry(site, 'entries', { ...entryItem, EntryKey })?.key).toBe('#entries-41');
  });
});

describe('toFormValues', () => {
  it('writes an entry that reads back as it was, and nothing about who or when', () => {
    const { log, key, kind, contractId, parentKey, body, version } = toEntry(site, 'entries', entryItem)!;
    const values = toFormValues({ log, key, kind: kind as 'comment', contractId, parentKey, body, anchor, version });
    const item = Object.fromEntries(values.map(({ FieldName, FieldValue }) => [FieldName, FieldValue]));
    expect(Object.keys(item)).toEqual([
      'Title',
      'EntryKey',
      'EntryKind',
      'ContractId',
      'EntryBody',
      'EntryAnchor',
      'DocumentVersion'
    ]);
    expect(
      toEntry(site, 'entries', { ...entryItem, ...item, ContractId: Number(item.ContractId), ParentKey: null })
    ).toEqual(toEntry(site, 'entries', entryItem));
  });
});
