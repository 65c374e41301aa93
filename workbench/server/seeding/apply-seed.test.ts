import { findFileContent, readContent } from '../files/contents';
import { listAttachments } from '../files/attachments';
import { readVersions } from '../items/item-versions';
import { findListByUrl } from '../store/find-lists';
import { readProfile } from '../people/profile';
import { runSearch } from '../search/run-search';
import { readPostedRequest } from '../search/search-request';
import { mayAddItem, mayReadItem } from '../security';
import { findAssociatedGroup, findGroupByTitle, listMembers } from '../principals/groups';
import { findPrincipalByLogin } from '../principals/principals';
import type { Principal } from '../principals/principals';
import type { ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { makeList } from '../testing/make-list';
import { startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import type { SeedPerson, SeedSite } from '../../../seeds/types';
import { applySeed } from './apply-seed';

const person = (name: string, more: Partial<SeedPerson> = {}): SeedPerson => ({
  upn: `${name.toLowerCase()}@hospital.example`,
  title: name,
  email: `${name.toLowerCase()}@hospital.example`,
  jobTitle: 'Physician',
  department: 'Surgery',
  office: 'East 1',
  workPhone: '555-0100',
  ...more
});
const text = (content: string) => (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(content));
const stamp = { author: 'ana@hospital.example', created: '2026-01-05T08:00:00Z' };

const seed: SeedSite = {
  title: 'Seeded Health',
  people: [
    person('Ada', { isSiteAdmin: true }),
    person('Ana', { aliases: ['Anita'], role: 'Physician' }),
    person('Ben'),
    person('Gone', { disabled: true })
  ],
  permissionLevels: [{ name: 'Add only', description: 'Log', permissions: ['ViewListItems', 'AddListItems', 'Open'] }],
  groups: [
    {
      title: 'Members',
      associated: 'member',
      description: 'Staff',
      members: ['ben@hospital.example'],
      permissionLevel: 'Read'
    },
    {
      title: 'Physicians',
      description: 'Comment',
      owner: { group: 'Members' },
      members: ['ana@hospital.example'],
      permissionLevel: 'Read'
    }
  ],
  lists: [
    { url: 'Lists/Places', rows: [{ ...stamp, key: 'north', fields: { Title: 'North Hospital' } }] },
    {
      url: 'Lists/Entries',
      roleAssignments: [
        { principal: { group: 'Members' }, permissionLevel: 'Read' },
        { principal: { group: 'Physicians' }, permissionLevel: 'Add only' }
      ],
      folders: [
        { path: 'open' },
        { path: 'closed', roleAssignments: [{ principal: { group: 'Physicians' }, permissionLevel: 'Read' }] }
      ],
      rows: [
        {
          ...stamp,
          key: 'one',
          folder: 'open',
          editor: 'ben@hospital.example',
          modified: '2026-01-06T08:00:00.500Z',
          fields: {
            Title: 'First',
            Place: { row: 'north' },
            Owner: { person: 'gone@hospital.example' },
            Parent: { row: 'two' },
            Tags: ['a', 'b'],
            Due: '2026-02-01T00:00:00Z',
            Done: true
          },
          attachments: [{ name: 'note.txt', bytes: text('see attached') }]
        },
        { ...stamp, key: 'two', folder: 'closed', fields: { Title: 'Second' } }
      ]
    },
    {
      url: 'Papers',
      files: [
        {
          ...stamp,
          key: 'paper',
          path: '2026/Paper.txt',
          bytes: text('third wording'),
          fields: { Title: 'The paper' },
          modified: '2026-01-09T08:00:00Z',
          comment: 'final',
          earlierVersions: [
            { bytes: text('first wording'), author: 'ana@hospital.example', created: '2026-01-05T08:00:00Z' },
            {
              bytes: text('second wording'),
              author: 'ben@hospital.example',
              created: '2026-01-07T08:00:00Z',
              comment: 'counsel'
            }
          ]
        }
      ]
    }
  ]
};

let sharePoint: TestSharePoint;
let store: Store;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  store = sharePoint.sharePoint.store;
  makeList(store, { title: 'Places', url: 'Lists/Places' });
  makeList(store, { title: 'Entries', url: 'Lists/Entries' }, [
    { title: 'Place', type: 'Lookup', settings: { LookupList: 'Lists/Places', LookupField: 'Title' } },
    { title: 'Parent', type: 'Lookup', settings: { LookupList: 'Lists/Entries', LookupField: 'Title' } },
    { title: 'Owner', type: 'User' },
    { title: 'Tags', type: 'MultiChoice' },
    { title: 'Due', type: 'DateTime' },
    { title: 'Done', type: 'Boolean' }
  ]);
  makeList(store, { title: 'Papers', url: 'Papers', baseTemplate: 101 });
});
afterEach(() => sharePoint.close());

function list(url: string): ListRecord {
  const found = findListByUrl(store, url);
  if (found === null) throw new Error(url);
  return found;
}

function rows(url: string): ItemRow[] {
  return store.all<ItemRow>(`SELECT * FROM list_${list(url).number} ORDER BY ID`);
}

function principal(name: string): Principal {
  const found = findPrincipalByLogin(store, `${name}@hospital.example`);
  if (found === null) throw new Error(name);
  return found;
}

describe('a seed that cannot be applied', () => {
  it.each([
    ['a list the site does not have', { lists: [{ url: 'Lists/Nowhere', rows: [] }] }, 'Lists/Nowhere'],
    [
      'a column the list does not have',
      { lists: [{ url: 'Lists/Places', rows: [{ ...stamp, key: 'x', fields: { Color: 'red' } }] }] },
      'Color'
    ],
    [
      'a person no one knows',
      { lists: [{ url: 'Lists/Places', rows: [{ ...stamp, author: 'who@hospital.example', key: 'x', fields: {} }] }] },
      'who@hospital.example'
    ],
    [
      'a row that is nowhere',
      { lists: [{ url: 'Lists/Entries', rows: [{ ...stamp, key: 'x', fields: { Place: { row: 'south' } } }] }] },
      'south'
    ],
    [
      'a level no one made',
      { groups: [{ title: 'Crowd', description: '', members: [], permissionLevel: 'Rule' }], lists: [] },
      'Rule'
    ],
    [
      'two rows of one key',
      {
        lists: [
          {
            url: 'Lists/Places',
            rows: [
              { ...stamp, key: 'x', fields: {} },
              { ...stamp, key: 'x', fields: {} }
            ]
          }
        ]
      },
      '"x"'
    ]
  ] satisfies [string, Partial<SeedSite>, string][])('names %s and leaves nothing behind', async (_, wrong, name) => {
    await expect(applySeed(store, { ...seed, ...wrong })).rejects.toThrow(name);
    expect(findPrincipalByLogin(store, 'ana@hospital.example')).toBeNull();
    expect(rows('Lists/Places')).toEqual([]);
  });
});

describe('a seeded site', () => {
  beforeEach(() => applySeed(store, seed));

  it('has the people with their profiles, and knows who left', () => {
    expect(readProfile(store, principal('ana').id)).toMatchObject({
      jobTitle: 'Physician',
      aliases: ['Anita'],
      role: 'Physician'
    });
    expect(principal('gone').isDisabled).toBe(true);
  });

  it("has the groups with their members; associated ones are the site's own, renamed", () => {
    expect(findAssociatedGroup(store, 'member')?.title).toBe('Members');
    expect(listMembers(store, findGroupByTitle(store, 'Physicians')?.id ?? 0).map((member) => member.title)).toEqual([
      'Ana'
    ]);
  });

  it('keeps who wrote what and when', () => {
    expect(rows('Lists/Entries')[2]).toMatchObject({
      AuthorId: principal('ana').id,
      EditorId: principal('ben').id,
      Created: '2026-01-05T08:00:00Z',
      Modified: '2026-01-06T08:00:00Z'
    });
  });

  it('fills every kind of column, lookups to later rows included', () => {
    const [place] = rows('Lists/Places');
    const [, , one, two] = rows('Lists/Entries');
    expect(one).toMatchObject({
      f_Place: place?.ID,
      f_Parent: two?.ID,
      f_Owner: principal('gone').id,
      f_Tags: '["a","b"]',
      f_Due: '2026-02-01T00:00:00Z',
      f_Done: 1,
      attachments: 1
    });
    expect(
      listAttachments(store, { listNumber: list('Lists/Entries').number, itemId: one?.ID ?? 0 }).map(
        (each) => each.name
      )
    ).toEqual(['note.txt']);
  });

  it('lets lists and folders have exactly the permissions the seed gives', () => {
    const entries = list('Lists/Entries');
    const [open, closed, , two] = rows('Lists/Entries');
    expect(mayAddItem(store, principal('ana'), entries, open?.scopeId)).toBe(true);
    expect(mayAddItem(store, principal('ana'), entries, closed?.scopeId)).toBe(false);
    expect(mayAddItem(store, principal('ben'), entries)).toBe(false);
    if (two === undefined) throw new Error('The row is missing.');
    expect([
      mayReadItem(store, principal('ana'), entries, two),
      mayReadItem(store, principal('ben'), entries, two)
    ]).toEqual([true, false]);
  });

  it('has each version of a file with its bytes, author, date and comment', () => {
    const papers = list('Papers');
    const paper = rows('Papers').find((row) => row.FSObjType === 0);
    if (paper === undefined) throw new Error('The paper is missing.');
    const versions = readVersions(store, papers, paper).map((version) => {
      const content = findFileContent(store, { listNumber: papers.number, itemId: paper.ID }, version.uiVersion);
      return [
        version.uiVersion,
        version.editorId,
        version.created,
        readContent(store, content?.hash ?? '').toString(),
        content?.comment
      ];
    });
    expect(versions).toEqual([
      [1536, principal('ana').id, '2026-01-09T08:00:00Z', 'third wording', 'final'],
      [1024, principal('ben').id, '2026-01-07T08:00:00Z', 'second wording', 'counsel'],
      [512, principal('ana').id, '2026-01-05T08:00:00Z', 'first wording', '']
    ]);
  });

  it('can be searched at once', () => {
    expect(
      runSearch(store, principal('ada'), readPostedRequest({ request: { Querytext: '"third wording"' } })).total
    ).toBe(1);
  });
});

it('applies ten thousand rows in seconds', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    ...stamp,
    key: `r${index}`,
    folder: 'open',
    fields: { Title: `Entry ${index}`, Place: { row: 'north' } }
  }));
  const [places, entries] = seed.lists;
  if (places === undefined || entries === undefined) throw new Error('The seed has no lists.');
  const start = process.cpuUsage();
  await applySeed(store, { ...seed, lists: [places, { ...entries, rows: many }] });
  // The processor's time and not the clock's: other tests run beside this one.
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(10);
  expect(rows('Lists/Entries')).toHaveLength(10_002);
}, 60_000);
